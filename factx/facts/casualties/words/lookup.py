"""Lookup: which outcome a word tells of, and which lists of the lexicon hold it: "perish" is ``killed``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from factx.lexicon import values, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factx.facts.casualties.record import Outcome

FATALLY = frozenset({"fatally", "mortally"})
PLURALS = frozenset({"NNS", "NNPS"})
MAX_WORDS_OF_PHRASE = 3
"""Words of the longest phrase that is looked up: "as well as"."""
Table = Literal["done", "undergone", "states", "conditions", "events", "people", "hurts"]


def outcome(table: Table, token: Token) -> Outcome | None:
    """Which outcome a word stands for in a table of the lexicon, by its lemma, or else by its form."""
    known = _inverted(table)
    return next((known[form] for form in _forms(token, _openings(table)) if form in known), None)


def _forms(token: Token, openings: frozenset[str]) -> tuple[str, ...]:
    """What a word may be listed under: its lemma, its form, its form without a plural ending.

    Where a phrase begins with its lemma, that with the next word comes first: "gun down".
    """
    dictionary, form = lemma(token), token.lower_
    singular = form.removesuffix("s") if token.tag_ in PLURALS else form
    if dictionary in openings and token.i + 1 < len(token.doc):
        return f"{dictionary} {token.nbor().lower_}", dictionary, form, singular
    return dictionary, form, singular


def listed(name: str, token: Token) -> bool:
    """Whether a list of the lexicon holds a word in any of its forms."""
    return not words(name).isdisjoint(_forms(token, _first_words(name)))


def length_of_listed(name: str, doc: Doc, i: int) -> int:
    """How many words the phrase of a list has that begins at a token: three of "as well as"; zero where none does."""
    if doc[i].lower_ not in _openings_of(name):
        return 0
    following = [token.lower_ for token in doc[i : i + MAX_WORDS_OF_PHRASE]]
    return next((length for length in range(1, len(following) + 1) if " ".join(following[:length]) in words(name)), 0)


def lemma(token: Token) -> str:
    """The dictionary form of a word in small letters, also where the model gives none."""
    return (token.lemma_ or token.text).lower()


def belongs(part: str, token: Token) -> bool:
    """Whether a word can play a part in telling of harm: "claim" is ``life_taking``."""
    known = _parts()[part]
    return lemma(token) in known or token.lower_ in known


def is_known(token: Token) -> bool:
    """Whether any list of words of harm holds a word; most words need not be asked more than that."""
    known = _all_known()
    return any(form in known for form in (lemma(token), token.lower_, token.lower_.removesuffix("s")))


def is_fatally(word: Token) -> bool:
    """Whether an adverb says that what it stands with killed: "fatally", "mortally"."""
    return word.lower_ in FATALLY


def is_noun(word: Token) -> bool:
    """Whether a word is tagged as a noun or a name, in the singular or plural."""
    return word.tag_.startswith("NN")


@cache
def _parts() -> dict[str, frozenset[str]]:
    return {part: frozenset(listed) for part, listed in values("harm_parts").items()}


@cache
def _all_known() -> frozenset[str]:
    """The first words of all that the lists of harm hold."""
    tables = (*values("harm").values(), values("harm_parts"))
    return frozenset(phrase.split()[0] for table in tables for listed in table.values() for phrase in listed)


@cache
def _inverted(table: Table) -> dict[str, Outcome]:
    return {word: cast("Outcome", name) for name, listed in values("harm")[table].items() for word in listed}


@cache
def _openings(table: Table) -> frozenset[str]:
    """The words that phrases of a table begin with."""
    return frozenset(word.split()[0] for word in _inverted(table) if " " in word)


@cache
def _openings_of(name: str) -> frozenset[str]:
    """The words that what a list holds begins with."""
    return frozenset(word.split()[0] for word in words(name))


@cache
def _first_words(name: str) -> frozenset[str]:
    """The words that phrases of a list begin with."""
    return frozenset(word.split()[0] for word in words(name) if " " in word)
