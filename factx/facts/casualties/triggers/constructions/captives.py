"""Captives: people whom those who hold people took: "pirates took five sailors", "bandits led away 13 passengers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

TAKING = frozenset({"take", "lead", "march", "drag", "hold", "bundle", "whisk", "carry"})


def taken(verb: Token) -> list[Harm]:
    """Those whom pirates, bandits or gunmen took or hold."""
    if lemma(verb) not in TAKING or not any(belongs("captors", noun) for noun in syntax.agents(verb)):
        return []
    behind = verb.nbor() if verb.i + 1 < verb.sent.end and verb.nbor().lower_ in {"away", "off", "out"} else verb
    people = syntax.patients(verb) or by_position.counted_after(behind)
    return [Harm("abducted", verb, tuple(people))] if people else []
