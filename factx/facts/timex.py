"""TIMEX3 values as days: "2016-07" runs from the first of July to its last day."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from factx.reading.times.meaning.calendar import Period

FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T.*)?)?|-W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?|(?P<decade>\d{3})|(?P<century>\d{2})"
)


@cache
def days(value: str | None) -> tuple[date, date] | None:
    """The first and the last day of a value such as "2016-W29" or "2011/2016-05"; None where it is on no calendar."""
    start, _, end = (value or "").partition("/")
    first, last = _period(start), _period(end or start)
    return (first.first, last.last) if first and last else None


def _period(value: str) -> Period | None:
    found = FORM.fullmatch(value)
    if found is None:
        return None
    try:
        return _made({name: part for name, part in found.groupdict().items() if part})
    except (ValueError, OverflowError):
        return None


def _made(parts: dict[str, str]) -> Period:
    # What knows the calendar comes with the first value: help and versions do not wait for it.
    from factx.reading.times.meaning import calendar

    numbers = {name: int(part) for name, part in parts.items() if part.isdigit()}
    year = numbers.get("year", 10 * numbers.get("decade", 0) or 100 * numbers.get("century", 0) or 1)
    if "season" in parts:
        return calendar.season(parts["season"], year)
    if "week" in parts:
        grain = calendar.weekend if "weekend" in parts else calendar.week
        return grain(date.fromisocalendar(year, numbers["week"], 1))
    month = numbers.get("month") or 3 * numbers.get("quarter", 1) - 2 + 6 * (numbers.get("half", 1) - 1)
    named = next((name for name in ("day", "month", "quarter", "half", "decade", "century") if name in parts), "year")
    maker: Callable[[date], Period] = calendar.GRAINS[named]
    return maker(date(year, month, numbers.get("day", 1)))
