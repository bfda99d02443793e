"""Events: figures that speak of one and the same happening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factx.facts.casualties.story.same_place import can_be_one
from factx.reading.times import DAY

if TYPE_CHECKING:
    from factx.facts.base import Mention
    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

NEAR = 2
"""Figures that say neither where nor when belong to the event told at most so many figures before."""


@dataclass(slots=True)
class Event:
    """One happening: the indices of its figures, and all days and places that they give."""

    figures: list[int] = field(default_factory=list)
    days: set[str] = field(default_factory=set)
    has_loose_day: bool = False
    """Whether one of them tells a day that has no place on the calendar: "Monday", nobody knows of which week."""
    places: list[Mention] = field(default_factory=list)

    def add(self, number: int, figure: Casualty, days: set[str]) -> None:
        """Take a figure in, with the days that it gives."""
        self.figures.append(number)
        self.days |= days
        self.has_loose_day |= _is_loose(figure)
        if figure.place is not None:
            self.places.append(figure.place)


def events(reading: Reading, figures: Sequence[Casualty]) -> list[Event]:
    """Sort the figures of an article into events, in the order of their first mention."""
    found: list[Event] = []
    of_figure: dict[int, Event] = {}
    for number, figure in enumerate(figures):
        event = of_figure.get(figure.part_of) if figure.part_of is not None else None
        event = event or _home(reading, figure, _by_nearness(found, number, figure))
        if event is None:
            event = Event()
            found.append(event)
        event.add(number, figure, _days(reading, figure))
        of_figure[number] = event
    return found


def _by_nearness(found: Sequence[Event], number: int, figure: Casualty) -> list[Event]:
    """Ask the event just told first if a figure says nothing of its own, or else the events in order."""
    if figure.date is None and figure.place is None:
        last = [event for event in found if event.figures[-1] >= number - NEAR]
        return sorted(last, key=lambda event: -event.figures[-1]) + list(found)
    return list(found)


def _home(reading: Reading, figure: Casualty, found: Sequence[Event]) -> Event | None:
    return next((event for event in found if _fits(reading, figure, event)), None)


def _fits(reading: Reading, figure: Casualty, event: Event) -> bool:
    return _is_same_time(reading, figure, event) and _is_same_place(reading, figure, event)


def _is_same_time(reading: Reading, figure: Casualty, event: Event) -> bool:
    """Tell whether one day lies in the other, as far as both are known; a night reaches into the next day.

    A year by itself is another time than a day nobody knows the year of: the one is background, the other the news.
    """
    if _is_loose(figure):
        return not any(map(_is_year, event.days))
    mine = _days(reading, figure)
    if not mine:
        return True
    if not event.days:
        return not (event.has_loose_day and any(map(_is_year, mine)))
    return any(one.startswith(other) or other.startswith(one) for one in mine for other in event.days)


def _is_loose(figure: Casualty) -> bool:
    return figure.date is not None and figure.date.value is None


def _is_year(value: str) -> bool:
    return value.isdigit()


def _days(reading: Reading, figure: Casualty) -> set[str]:
    if figure.date is None or figure.date.value is None:
        return set()
    day, time = figure.date.value[:DAY], reading.times.starting(figure.date.start)
    return {day, _next(day)} if time is not None and time.is_night else {day}


def _next(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _is_same_place(reading: Reading, figure: Casualty, event: Event) -> bool:
    if figure.place is None or not event.places:
        return True
    return any(can_be_one(reading, figure.place, known) for known in event.places)
