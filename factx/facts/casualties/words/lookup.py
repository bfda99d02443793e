"""The vocabulary of harm: which outcome a word tells of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from factx.lexicon import values, words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

PLURALS = frozenset({"NNS", "NNPS"})
Table = Literal["done", "undergone", "states", "conditions", "events", "people", "hurts"]


def outcome(table: Table, token: Token) -> Outcome | None:
    """Tell which outcome a word stands for in a table of the lexicon, by its lemma, or else by its form."""
    known = _inverted(table)
    return next((known[form] for form in _forms(token, _openings(table)) if form in known), None)


def _forms(token: Token, openings: frozenset[str]) -> tuple[str, ...]:
    """Give what a word may be listed under: its lemma, its form, its form without a plural ending.

    Where a phrase begins with its lemma, that with the next word comes first: "gun down".
    """
    dictionary, form = lemma(token), token.lower_
    singular = form.removesuffix("s") if token.tag_ in PLURALS else form
    if dictionary in openings and token.i + 1 < len(token.doc):
        return f"{dictionary} {token.nbor().lower_}", dictionary, form, singular
    return dictionary, form, singular


def listed(name: str, token: Token) -> bool:
    """Tell whether a list of the lexicon holds a word in any of its forms."""
    return not words(name).isdisjoint(_forms(token, _first_words(name)))


def lemma(token: Token) -> str:
    """Give the dictionary form of a word in small letters, also where the model gives none."""
    return (token.lemma_ or token.text).lower()


def belongs(part: str, token: Token) -> bool:
    """Tell whether a word can play a part in telling of harm: "claim" is ``life_taking``."""
    known = _parts()[part]
    return lemma(token) in known or token.lower_ in known


@cache
def _parts() -> dict[str, frozenset[str]]:
    return {part: frozenset(listed) for part, listed in values("harm_parts").items()}


@cache
def _inverted(table: Table) -> dict[str, Outcome]:
    return {word: cast("Outcome", name) for name, listed in values("harm")[table].items() for word in listed}


@cache
def _openings(table: Table) -> frozenset[str]:
    """Give the words that phrases of a table begin with."""
    return frozenset(word.split()[0] for word in _inverted(table) if " " in word)


@cache
def _first_words(name: str) -> frozenset[str]:
    """Give the words that phrases of a list begin with."""
    return frozenset(word.split()[0] for word in words(name) if " " in word)
