"""Prepositions that attribute, "according to", "in the words of", and the noun that they stand before."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.attribution.word_classes import NAMING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_TOKENS_TO_NOUN = 15
"""So many words the noun phrase behind a preposition may have before its noun."""


def begins_preposition(token: Token) -> bool:
    """Whether a word may be the first of an attributing preposition: "according"."""
    return token.lower_ in _lengths()


def length_of(token: Token) -> int:
    """How many words an attributing preposition has that begins here; 0 where none does."""
    doc = token.doc
    lengths = _lengths().get(token.lower_, ())
    spelled = (length for length in lengths if doc[token.i : token.i + length].text.lower() in words("attributing"))
    return next(spelled, 0)


def first_noun(doc: Doc, place: int) -> Token | None:
    """The head of the noun phrase that begins at a place."""
    token = doc[place] if place < len(doc) else None
    while token is not None and token.i < token.head.i < place + MAX_TOKENS_TO_NOUN and _is_within(token, token.head):
        token = token.head
    return token if token is not None and token.pos_ in NAMING else None


def _is_within(token: Token, head: Token) -> bool:
    """Whether a word stands inside the noun phrase of a head, and has no preposition of its own."""
    return head.pos_ in NAMING and not syntax.adpositions(token)


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many words the attributing prepositions have that a word begins, the longest first."""
    lengths: dict[str, set[int]] = {}
    for first, *others in (phrase.split() for phrase in words("attributing")):
        lengths.setdefault(first, set()).add(1 + len(others))
    return {first: tuple(sorted(numbers, reverse=True)) for first, numbers in lengths.items()}
