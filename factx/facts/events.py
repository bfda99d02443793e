"""Events: what happened that harmed people: where, when, by what and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.base import Excerpt, Explanation
from factx.facts.casualties.record import Event

if TYPE_CHECKING:
    from factx.reading import Reading

__all__ = ["Event", "explain", "find"]


def find(reading: Reading) -> Iterator[Event]:
    """All events of an article that harmed people, with their figures and tolls."""
    # The rules come with the first article: help and versions do not wait for them.
    from factx.facts.casualties.pipeline import harm
    from factx.facts.tolls.pipeline import tolls

    of_event: dict[int | None, list[int]] = {}
    for number, toll in enumerate(reading.once(tolls)):
        of_event.setdefault(toll.event, []).append(number)
    for number, event in enumerate(reading.once(harm).events):
        yield replace(event, tolls=tuple(of_event.get(number, ())))


def explain(reading: Reading) -> Iterator[Explanation]:
    """For each event, the figures that are grouped in it."""
    from factx.facts.casualties.pipeline import harm

    found = reading.once(harm)
    for event in found.events:
        counts = (found.casualties[number].count for number in event.casualties)
        yield Explanation.of("figures grouped", *(Excerpt(count.text, count.start, count.end) for count in counts))
