"""Prepositions that attribute, "according to", "in the words of", and the noun that they stand before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_PHRASE = 15
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


def length_of(token: Token) -> int:
    """Count the words of an attributing preposition that begins here; 0 where none does."""
    doc = token.doc
    lengths = (len(phrase.split()) for phrase in words("attributing") if phrase.startswith(token.lower_))
    return max((n for n in lengths if doc[token.i : token.i + n].text.lower() in words("attributing")), default=0)


def first_noun(doc: Doc, place: int) -> Token | None:
    """Give the head of the noun phrase that begins at a place."""
    token = doc[place] if place < len(doc) else None
    while token is not None and token.i < token.head.i < place + LONGEST_PHRASE and _is_within(token, token.head):
        token = token.head
    return token if token is not None and token.pos_ in NOMINAL else None


def _is_within(token: Token, head: Token) -> bool:
    """Tell a word inside the noun phrase of a head from a noun that has its preposition itself."""
    return head.pos_ in NOMINAL and not syntax.adpositions(token)
