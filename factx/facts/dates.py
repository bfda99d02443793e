"""Expressions of time, put on the calendar: "last Friday" is 2016-07-22 on 25 July 2016."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from factx.facts.base import Excerpt, Explanation, Rejection, column

if TYPE_CHECKING:
    from factx.reading import Reading

DateType = Literal["DATE", "TIME", "SET"]


@dataclass(frozen=True, slots=True)
class Date(Excerpt):
    """One expression of time; the excerpt is the expression."""

    type: DateType = column("type", default="DATE")
    """TIMEX3 type: a day or longer (`DATE`), a part of a day (`TIME`), or recurring (`SET`)."""
    value: str | None = column("value")
    """TIMEX3 value, ISO 8601; null where it cannot be told without the day of publication."""
    first: date | None = column("first day")
    """First day of the interval meant."""
    last: date | None = column("last day")
    """Last day of the interval meant."""


def find(reading: Reading) -> Iterator[Date]:
    """Every expression of time, in the order of the article."""
    for time in reading.times.all:
        excerpt = Excerpt.of(time.span)
        yield Date(excerpt.text, excerpt.start, excerpt.end, time.type, time.value, time.first, time.last)


def explain(reading: Reading) -> Iterator[Explanation]:
    """What each expression is, and from what its value was reckoned."""
    for time in reading.times.all:
        yield Explanation(f"expression of time: {time.rule}", (Excerpt.of(time.span),))


def reject(reading: Reading) -> Iterator[Rejection]:
    """What only looks like time, and why it is none."""
    from factx.reading.times import refused

    for span, reason in refused(reading.doc):
        yield Rejection.of_words(span, reason)
