"""Deaths: a person dies once, so what one sentence tells of it holds for the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

SLOTS = ("place", "date", "cause", "perpetrator")


def told_once(reading: Reading, casualties: Sequence[Casualty]) -> Iterator[Casualty]:
    """Give the casualties, those of one named person with what any of them tells."""
    names = [_name(reading, casualty) for casualty in casualties]
    told: dict[str, list[Casualty]] = {}
    for name, casualty in zip(names, casualties, strict=True):
        if name is not None:
            told.setdefault(name, []).append(casualty)
    for name, casualty in zip(names, casualties, strict=True):
        yield replace(casualty, **_open_slots(casualty, told[name])) if name is not None else casualty


def is_private(reading: Reading, casualty: Casualty) -> bool:
    """Tell the death of one named person, whose illness and day are nobody else's."""
    return _name(reading, casualty) is not None


def _name(reading: Reading, casualty: Casualty) -> str | None:
    """Name who died, if it is one person that the article names."""
    if casualty.outcome != "killed" or casualty.status != "asserted" or casualty.count.value != 1:
        return None
    words = casualty.victims and reading.doc.char_span(casualty.victims.start, casualty.victims.end)
    return reading.names.name_of(words) if words else None


def _open_slots(casualty: Casualty, others: Sequence[Casualty]) -> dict[str, Any]:
    told = {slot: [getattr(other, slot) for other in others if getattr(other, slot) is not None] for slot in SLOTS}
    return {slot: words[0] for slot, words in told.items() if words and getattr(casualty, slot) is None}
