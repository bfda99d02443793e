"""Days of events: which days a figure may be of, and whether two figures can be of one.

A night reaches into the next day; a year by itself is another time than a day of which nobody knows the year: the one
is background, the other the news.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from factx.reading.times import DAY

if TYPE_CHECKING:
    from factx.facts.base import Dated
    from factx.reading import Reading

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Relation = Literal["same", "other", "unknown"]


def days(reading: Reading, when: Dated | None) -> frozenset[str]:
    """The calendar values that a date stands for, at its own grain; none where it has no place on the calendar."""
    if when is None or when.value is None:
        return frozenset()
    day, time = when.value[:DAY], reading.times.starting(when.start)
    if time is not None and time.is_night and ISO_DAY.fullmatch(day):
        return frozenset({day, (date.fromisoformat(day) + timedelta(days=1)).isoformat()})
    return frozenset({day})


def relation(mine: frozenset[str], others: frozenset[str]) -> Relation:
    """Whether one of the days lies in the other: a day in its month, a month in its year."""
    if not mine or not others:
        return "unknown"
    lies = any(one.startswith(other) or other.startswith(one) for one in mine for other in others)
    return "same" if lies else "other"


def is_long(values: frozenset[str]) -> bool:
    """Whether a date is no day but a month, a season or a year, as background is dated."""
    return any(not ISO_DAY.fullmatch(value) for value in values)


def days_before(published: date | None, values: frozenset[str]) -> int | None:
    """How long before the day of publication it was; none where either is unknown."""
    known = [value for value in values if ISO_DAY.fullmatch(value)]
    return (published - date.fromisoformat(min(known))).days if published is not None and known else None
