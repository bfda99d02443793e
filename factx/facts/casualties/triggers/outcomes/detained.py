"""Custody: who is held, in several words: "sentenced to six years in prison", "serving a life sentence"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

HELD = ("by", "at", "in", "on", "without", "for", "over", "under", "since")
"""How a sentence goes on that says of people that they "were held"."""


def of_verb(verb: Token) -> Iterator[Harm]:
    """Give the detention that a verb tells of together with its object or complement."""
    yield from _sentenced(verb)
    yield from _serving(verb)
    yield from _held(verb)


def _sentenced(verb: Token) -> Iterator[Harm]:
    terms = syntax.complements(verb, "to") if belongs("sentencing", verb) else []
    if any(_is_behind_bars(word) for term in terms for word in (term, *syntax.phrase(term), *_where(verb))):
        yield Harm("detained", verb, tuple(syntax.patients(verb)))


def _serving(verb: Token) -> Iterator[Harm]:
    terms = syntax.objects(verb) if lemma(verb) == "serve" else []
    if any(lemma(term) == "sentence" or any(map(_is_behind_bars, _where(verb, term))) for term in terms):
        yield Harm("detained", verb, tuple(syntax.subjects(verb)))


def _held(verb: Token) -> Iterator[Harm]:
    is_held = lemma(verb) == "hold" and syntax.is_passive(verb) and bool(syntax.auxiliaries(verb))
    is_being = any(word.lower_ == "being" for word in syntax.auxiliaries(verb))
    if is_held and (is_being or syntax.complements(verb, *HELD)) and not _is_taken(verb):
        yield Harm("detained", verb, tuple(syntax.patients(verb)))


def _is_taken(verb: Token) -> bool:
    """Tell "held hostage" and "held responsible" from "held"."""
    return verb.i + 1 < verb.sent.end and verb.nbor().tag_.startswith(("JJ", "NN", "RP", "VBN"))


def _where(*holders: Token) -> list[Token]:
    return [noun for holder in holders for noun in syntax.complements(holder, "in", "behind", "at")]


def _is_behind_bars(word: Token) -> bool:
    return outcome("conditions", word) == "detained" or lemma(word) in {"life", "imprisonment"}
