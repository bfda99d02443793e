"""Candidates: who in an article is said to kill, hurt, attack, take or hold somebody, or called after such deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.figures.find import figures_in
from factx.facts.casualties.slots import perpetrator
from factx.facts.casualties.slots.can_be_perpetrator import HARMING, is_alleged, may_be_culprit
from factx.facts.casualties.slots.clauses import doers
from factx.facts.casualties.words.causes import is_attack, is_cause
from factx.facts.casualties.words.lookup import belongs, lemma, listed, outcome
from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.reading import Reading

MAX_TOKENS_TO_DEED = 25
BLAMED = {"attribute": "to", "ascribe": "to", "blame": "on", "pin": "on"}
"""Verbs that say who did it, with what stands before the name of who did."""


def walk(reading: Reading) -> Iterator[Token]:
    """All who are said to kill, hurt, attack, take or hold somebody, and all who are called after such deeds."""
    seen = {figure.noun.i for figure in reading.once(figures_in)}
    for word in reading.doc:
        for noun in _of_verb(word) if word.tag_.startswith("VB") else _of_noun(reading, word):
            if noun.i not in seen and may_be_culprit(reading, noun, listed("holders", noun)):
                seen.add(noun.i)
                yield noun


def _of_verb(verb: Token) -> list[Token]:
    if belongs("sentencing", verb) or listed("convicting", verb):
        return [noun for noun in syntax.patients(verb) if _is_for_harm(verb)]
    if claimed := claimants(verb):
        return claimed
    deed = outcome("done", verb)
    is_deed = deed in HARMING or deed == "detained" or is_attack(verb)
    if not is_deed or is_alleged(verb):
        return []
    by = syntax.complements(verb, "by")
    return by if syntax.is_passive(verb) else [*doers(verb), *by]


def claimants(verb: Token) -> list[Token]:
    """Those who "claimed responsibility", and those to whom "all sources attributed the strikes"."""
    if lemma(verb) == "claim":
        is_claim = any(lemma(noun) == "responsibility" for noun in syntax.objects(verb))
        return syntax.own_subjects(verb) if is_claim else []
    behind = BLAMED.get(lemma(verb))
    if behind is None:
        return []
    harms = [noun for noun in syntax.objects(verb) if is_cause(noun)]
    are_all = any(word.lower_ == "all" for noun in syntax.own_subjects(verb) for word in syntax.phrase(noun))
    return [noun for word in (verb, *harms) for noun in syntax.complements(word, behind)] if harms and are_all else []


def _is_for_harm(verb: Token) -> bool:
    """Whether somebody is sentenced for killing or hurting somebody."""
    behind = verb.doc[verb.i : min(verb.sent.end, verb.i + MAX_TOKENS_TO_DEED)]
    return any({outcome("done", word), outcome("events", word)} & HARMING for word in behind)


def _of_noun(reading: Reading, noun: Token) -> list[Token]:
    if not noun.tag_.startswith("NN"):
        return []
    own = [noun] if is_wrongdoer(reading, noun) or listed("holders", noun) else []
    return own + (perpetrator.doers_of(reading, noun) if is_cause(noun) else [])


def is_wrongdoer(reading: Reading, noun: Token) -> bool:
    """Whether a noun is somebody called after a deed, or armed: "the gunman", "armed men"."""
    is_armed = any(word.lower_ in words("armed") for word in syntax.modifiers(noun))
    return not syntax.is_attributive(noun) and (listed("wrongdoers", noun) or is_armed)


def is_convict(reading: Reading, noun: Token) -> bool:
    """Whether a noun is somebody who is sentenced or convicted: "Reed was convicted of killing her"."""
    verb = syntax.predicate(noun)
    return verb is not None and (belongs("sentencing", verb) or listed("convicting", verb))
