"""The vocabulary of harm: which outcome a word tells of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from factx.lexicon import values, words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties import Outcome

Table = Literal["done", "undergone", "states", "conditions", "events", "people", "hurts"]


def outcome(table: Table, token: Token) -> Outcome | None:
    """Tell which outcome a word stands for in a table of the lexicon, by its lemma, or else by its form."""
    known = _inverted(table)
    return next((known[form] for form in forms(token) if form in known), None)


def forms(token: Token) -> tuple[str, ...]:
    """Give what a word may be listed under: its lemma, its form, and its form without a plural ending."""
    form = token.lower_
    singular = form.removesuffix("s") if token.tag_ in {"NNS", "NNPS"} else form
    phrasal = f"{lemma(token)} {token.nbor().lower_}" if token.i + 1 < len(token.doc) else form
    return phrasal, lemma(token), form, singular


def listed(name: str, token: Token) -> bool:
    """Tell whether a list of the lexicon holds a word in any of its forms."""
    return not words(name).isdisjoint(forms(token))


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
