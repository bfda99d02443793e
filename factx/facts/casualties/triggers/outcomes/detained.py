"""Detentions: who is held, in several words: "sentenced to six years in prison", "serving a life sentence"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

HELD = ("by", "at", "in", "on", "without", "for", "over", "under", "since")
"""How a sentence goes on that says of people that they "were held"."""
TAKEN_AS = ("JJ", "NN", "RP", "VBN")
"""What stands behind "held" where it is no detention: "held hostage", "held responsible", "held up"."""


def detentions(verb: Token) -> list[Harm]:
    """The detentions that a verb tells of together with its object or complement."""
    return [harm for _, harms in ways.each(DETENTIONS, verb) for harm in harms]


def _sentenced(verb: Token) -> list[Harm]:
    terms = syntax.complements(verb, "to") if belongs("sentencing", verb) else []
    is_prison = any(_is_behind_bars(word) for term in terms for word in (term, *syntax.phrase(term), *_where(verb)))
    return [Harm("detained", verb, tuple(syntax.patients(verb)))] if is_prison else []


def _serving(verb: Token) -> list[Harm]:
    terms = syntax.objects(verb) if lemma(verb) == "serve" else []
    is_term = any(lemma(term) == "sentence" or any(map(_is_behind_bars, _where(verb, term))) for term in terms)
    return [Harm("detained", verb, tuple(syntax.subjects(verb)))] if is_term else []


def _held(verb: Token) -> list[Harm]:
    if lemma(verb) != "hold" or not syntax.is_passive(verb) or _is_taken(verb):
        return []
    auxiliaries = [word.lower_ for word in syntax.auxiliaries(verb)]
    is_detention = "being" in auxiliaries or (bool(auxiliaries) and bool(syntax.complements(verb, *HELD)))
    return [Harm("detained", verb, tuple(syntax.patients(verb)))] if is_detention else []


def _is_taken(verb: Token) -> bool:
    """Whether more words say how they are held: "held hostage" and "held responsible"."""
    return verb.i + 1 < verb.sent.end and verb.nbor().tag_.startswith(TAKEN_AS)


def _where(*holders: Token) -> list[Token]:
    return [noun for holder in holders for noun in syntax.complements(holder, "in", "behind", "at")]


def _is_behind_bars(word: Token) -> bool:
    return outcome("conditions", word) == "detained" or lemma(word) in {"life", "imprisonment"}


DETENTIONS: tuple[Way[[Token], list[Harm]], ...] = (
    Way("sentenced", _sentenced, "Two men were sentenced to six years in prison."),
    Way("serving a sentence", _serving, "Two men are serving a life sentence."),
    Way("held", _held, "Two men were being held on Monday."),
)
