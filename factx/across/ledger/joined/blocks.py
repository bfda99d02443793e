"""Blocks: which tellings are compared at all: those that name something in common at about the same time."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.across.ledger.joined.couple import Told

MAX_DAYS = 14
"""Articles published further apart are compared only where they tell of events of one day."""
MOST_COMPARED = 120
"""So many later articles with a name in common are compared, those published next."""
Key = tuple[str, int | None]


def in_order(told: Iterable[Told]) -> list[Told]:
    """Tellings by day of publication, unknown days last, then by article and event: whatever order they came in."""
    return sorted(told, key=lambda one: (_published(one), one.article, not one.telling.main, one.telling.event or 0))


def candidates(told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """The pairs of numbers of tellings, put `in_order`, that may be of one incident; each once, the earlier first."""
    having: defaultdict[Key, list[int]] = defaultdict(list)
    keys = [frozenset(_keys(one)) for one in told]
    for number, own in enumerate(keys):
        for key in own:
            having[key].append(number)
    for number, own in enumerate(keys):
        later = {other for key in own for other in _later(having[key], number)}
        yield from ((number, other) for other in sorted(later) if _are_near(told[number], told[other]))


def _later(numbers: Sequence[int], number: int) -> Sequence[int]:
    after = bisect_right(numbers, number)
    return numbers[after : after + MOST_COMPARED]


def _keys(one: Told) -> Iterator[Key]:
    """What a telling names, by itself and with each day of its event."""
    signs = one.signs
    people = frozenset(name.rpartition(" ")[2] for name in signs.people | signs.speakers)
    for name in signs.places | signs.sites | signs.bodies | signs.headline | people:
        yield name, None
        yield from ((name, day) for day in signs.days)


def _are_near(one: Told, other: Told) -> bool:
    if one.article == other.article:
        return False
    if one.published is None or other.published is None or not one.signs.days.isdisjoint(other.signs.days):
        return True
    return other.published - one.published <= MAX_DAYS


def _published(one: Told) -> int:
    return one.published if one.published is not None else date.max.toordinal()
