"""Partners of a verb seen from the noun: whether it is subject or object, and of which one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels
from factx.reading.syntax.nouns import first_conjunct
from factx.reading.syntax.prepositions import governor

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_subject(noun: Token) -> bool:
    """Whether a noun, or what it is coordinated with, is the subject of a clause."""
    return first_conjunct(noun).dep_ in labels.SUBJECT


def is_partner(noun: Token) -> bool:
    """Whether a noun is the subject or direct object of a verb."""
    return first_conjunct(noun).dep_ in labels.SUBJECT | labels.DIRECT_OBJECT


def is_dependent(noun: Token) -> bool:
    """Whether a noun is the subject or object of a verb, or hangs on one through a preposition."""
    return is_partner(noun) or first_conjunct(noun).dep_ in labels.INDIRECT_OBJECT or governor(noun) is not None


def host(noun: Token) -> Token:
    """What a noun hangs on, its preposition aside: "spoke" for "him" in "Smith spoke to him"."""
    found = governor(noun)
    return found[0] if found else first_conjunct(noun).head
