"""Perpetrators: what speaks for one of the candidates having done a certain harm: who claims it, who is blamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factx.facts.casualties.choices.fields import noun_signs, perpetrator_candidates
from factx.facts.casualties.choices.option import Agreement, Field, Sign
from factx.facts.casualties.slots import perpetrator
from factx.facts.casualties.slots.can_be_perpetrator import PRONOUNS, does_harm, is_victim
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.lexicon import words
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading

OF_STATES = frozenset({labels.STATE, labels.PEOPLE})
ARTICLES = ("the ", "a ", "an ")


def may_fill(figure: Figure, noun: Token) -> bool:
    """Whether it is not one of those harmed; those who hold people are told of those held, and of nobody else."""
    is_told = figure.status == "asserted" and figure.value != 0 and figure.outcome not in perpetrator.BLAMELESS
    if not is_told or is_victim(noun, figure):
        return False
    if figure.outcome == "detained":
        return listed("holders", noun) or noun_signs.is_arrest(noun)
    return not noun_signs.is_arrest(noun) and (does_harm(noun) or not listed("keepers_of_order", noun))


def key(reading: Reading, found: Any) -> str:
    """The state whose forces they are, "Israeli", "the Israeli army"; or their name, or else the words."""
    words_found = reading.doc.char_span(found.start, found.end, alignment_mode="expand")
    if words_found is not None and (state := _state(reading, words_found)) is not None:
        return state
    small: str = (found.name or found.text).lower()
    return next((small.removeprefix(each) for each in ARTICLES if small.startswith(each)), small)


def _state(reading: Reading, found: Span) -> str | None:
    """The country of forces, of a government, or of a strike: "Israeli", "Russian warplanes"."""
    head = syntax.head_of(found)
    is_force = listed("actors", head) or listed("machines", head)
    named = [reading.names.at(word) for word in (found if is_force else [head])]
    return next((each.country for each in named if each is not None and each.type in OF_STATES and each.country), None)


def agreement(reading: Reading, one: Any, other: Any) -> Agreement:
    """Whether two are one: only those with one name are for sure."""
    return "same" if key(reading, one) == key(reading, other) else "other"


def _type(reading: Reading, noun: Token) -> str | None:
    named = reading.names.at(noun)
    return named.type if named is not None else None


def _verb(noun: Token) -> Token | None:
    return syntax.predicate(noun)


def _kills(reading: Reading, noun: Token) -> bool:
    verb = _verb(noun)
    return verb is not None and outcome("done", verb) == "killed"


def _claims(reading: Reading, noun: Token) -> bool:
    verb = _verb(noun)
    return verb is not None and noun in perpetrator_candidates.claimants(verb)


def _is_hedged(reading: Reading, noun: Token) -> bool:
    near = noun.doc[max(noun.sent.start, noun.i - MAX_TOKENS_HEDGING) : min(noun.sent.end, noun.i + MAX_TOKENS_HEDGING)]
    return any(word.lower_ in words("suspects") or belongs("alleging", word) for word in near)


MAX_TOKENS_HEDGING = 12
SIGNS = (
    Sign("a person", lambda reading, noun: _type(reading, noun) == labels.PERSON, "named"),
    Sign("a group", lambda reading, noun: _type(reading, noun) == labels.ORGANIZATION, "named"),
    Sign("a state", lambda reading, noun: _type(reading, noun) == labels.STATE, "by its name"),
    Sign("a people", lambda reading, noun: _type(reading, noun) == labels.PEOPLE, "by its name"),
    Sign("a pronoun", lambda reading, noun: noun.lower_ in PRONOUNS, "means somebody elsewhere"),
    Sign("a body", lambda reading, noun: listed("actors", noun), '"the army"'),
    Sign("police", lambda reading, noun: listed("keepers_of_order", noun), "who mostly found and counted"),
    Sign("before a noun", noun_signs.is_attributive, '"a US strike"'),
    Sign("a wrongdoer", perpetrator_candidates.is_wrongdoer, '"gunmen", "armed men"'),
    Sign("a convict", perpetrator_candidates.is_convict, "sentenced for it"),
    Sign("subject", noun_signs.is_subject, "does something"),
    Sign("plural", noun_signs.is_plural, '"gunmen"'),
    Sign("new", noun_signs.is_indefinite, '"a gunman"'),
    Sign("known", noun_signs.is_definite, '"the gunman"'),
    Sign("does harm", lambda reading, noun: does_harm(noun), "is the subject of it"),
    Sign("kills", _kills, "is said to have killed"),
    Sign("attacks", noun_signs.is_of_act, "is said to have attacked"),
    Sign("arrests", noun_signs.is_of_arrest, "is said to hold somebody"),
    Sign("claims", _claims, "said so himself, or all say so", reaches=True),
    Sign("by", noun_signs.behind("by"), '"killed by rebels"'),
    Sign("with", noun_signs.behind("with"), '"clashes with rebels"'),
    Sign("hedged", _is_hedged, "accused, suspected, charged"),
    Sign("quoted", noun_signs.is_quoted, "only somebody says so"),
)  # fmt: skip

PERPETRATORS = Field(
    "perpetrator", perpetrator.WAYS, may_fill, perpetrator_candidates.walk, perpetrator.quote, key, agreement, SIGNS
)
