"""Titles: a fact in a few words, as the head of a card: "17 killed", "Ana Ruiz", "airstrike in Aleppo"."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from factx.article import Excerpt
from factx.facts import Casualty, Event, Quote, Toll
from factx.facts.references import record_of
from factx.telling.english import figure
from factx.telling.newsroom import sentence
from factx.telling.shades import shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts import Facts

LABELS = {"casualties": "figures", "superseded": "earlier", "conflicts": "says otherwise"}
"""Fields that point to other facts, where their names say little to a reader."""


def title(facts: Facts, fact: Any) -> str:
    """The head of a fact's card."""
    if isinstance(fact, Toll):
        return sentence(facts, fact).main
    if isinstance(fact, Casualty):
        return _of_casualty(fact)
    if isinstance(fact, Event):
        named = (fact.place.name or fact.place.text) if fact.place else ""
        return f"{fact.type.replace('_', ' ')}{f' in {named}' if named else ''}"
    if isinstance(fact, Quote):
        return (fact.speaker.name or fact.speaker.text) if fact.speaker else "Nobody named"
    words = fact.name if hasattr(fact, "name") else fact.text if isinstance(fact, Excerpt) else str(fact)
    return " ".join(str(words).split())


def label(field: str) -> str:
    """What a field that points to other facts is called."""
    return LABELS.get(field, field.replace("_", " "))


def leading(kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds that a reader wants first: those that tell what happened to people; all where there are none."""
    harmed = tuple(kind for kind in kinds if "outcome" in {field.name for field in fields(record_of(kind))})
    return harmed or tuple(kinds)


def _of_casualty(casualty: Casualty) -> str:
    shown, many = shade(casualty), figure(casualty.count)
    unsure = {"possible": "possibly ", "denied": "not "}.get(casualty.status, "")
    outcome = f"{unsure}{shown.words if shown else casualty.outcome}"
    if casualty.count.low == 2 and casualty.count.value is None and casualty.count.high is None:
        many = " ".join(casualty.text.split())
    return f"{many} {outcome}".strip()
