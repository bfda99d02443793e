"""Tolls: one record for each event and outcome, from the figures that speak of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factx.facts.casualties.pipeline import harm
from factx.facts.tolls import survivors
from factx.facts.tolls.choice import Standing, standing
from factx.facts.tolls.record import Toll
from factx.facts.tolls.sums import addends, is_exceeded

if TYPE_CHECKING:
    from factx.facts.base import Mention
    from factx.facts.casualties.record import Casualty, Event
    from factx.reading import Reading

BOUNDS = ("value", "low", "high")
OF_EVENT = ("place", "date", "cause")


def tolls(reading: Reading) -> list[Toll]:
    """The tolls of all events, in the order in which the article first tells of them."""
    return sorted(_tolls(reading), key=lambda toll: min((*toll.casualties, *toll.superseded, *toll.conflicts)))


def _tolls(reading: Reading) -> Iterator[Toll]:
    found = reading.once(harm)
    for number, event in enumerate(found.events):
        told = [replace(toll, event=number) for toll in _of_event(reading, found.casualties, event)]
        left = survivors.left(reading, found.casualties, told)
        kept = [toll for toll in told if left is None or toll.outcome != left.outcome]
        yield from [*kept, left] if left is not None else kept


def _of_event(reading: Reading, figures: Sequence[Casualty], event: Event) -> Iterator[Toll]:
    told = [figures[number] for number in event.casualties]
    for outcome in dict.fromkeys(figure.outcome for figure in told):
        numbers = [number for number in event.casualties if figures[number].outcome == outcome]
        chosen = standing(reading, figures, numbers, told)
        if chosen is not None:
            yield _toll(reading, figures, event, chosen)


def _toll(reading: Reading, figures: Sequence[Casualty], event: Event, chosen: Standing) -> Toll:
    best = figures[chosen.best]
    same = [number for number in event.casualties if figures[number].outcome == best.outcome]
    added = addends(reading, figures, [number for number in same if figures[number].status == "asserted"])
    support = tuple(added) or tuple(dict.fromkeys((chosen.best, *chosen.support)))
    return Toll(
        outcome=best.outcome,
        **_numbers(figures, added, best),
        victims=None if added else _first(figures, support, "victims"),
        **{slot: getattr(event, slot) or _first(figures, support, slot) for slot in OF_EVENT},
        sources=_sources(figures, support),
        casualties=tuple(sorted(support)),
        superseded=_but(chosen.superseded, support),
        conflicts=_but(chosen.conflicts, support),
        inferred=bool(added),
        exceeded=not added and is_exceeded(figures, chosen.best),
    )


def _but(numbers: Sequence[int], support: Sequence[int]) -> tuple[int, ...]:
    """The figures but those that the toll rests on: what is added up contradicts nothing."""
    return tuple(number for number in numbers if number not in support)


def _numbers(figures: Sequence[Casualty], added: Sequence[int], best: Casualty) -> dict[str, Any]:
    """Value and bounds: of the sum, if parts were added up, or else of the best figure."""
    if added:
        return dict.fromkeys(BOUNDS, sum(figures[number].count.value or 0 for number in added))
    return {name: getattr(best.count, name) for name in BOUNDS}


def _first(figures: Sequence[Casualty], support: Sequence[int], slot: str) -> Any:
    return next((value for number in support if (value := getattr(figures[number], slot)) is not None), None)


def _sources(figures: Sequence[Casualty], support: Sequence[int]) -> tuple[Mention, ...]:
    sources = [source for number in support if (source := figures[number].source) is not None]
    return tuple({source.name or source.text: source for source in reversed(sources)}.values())[::-1]
