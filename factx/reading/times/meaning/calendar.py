"""Days, weeks, seasons and years as stretches of days with their TIMEX3 values."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

SEASON_STARTS = MappingProxyType({"SP": 3, "SU": 6, "FA": 9, "WI": 12})


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, named by its TIMEX3 value."""

    value: str
    first: date
    last: date
    grain: str

    def at(self, time: str) -> Period:
        """The day with a part or a clock time of it: ``NI``, ``06:00``."""
        return replace(self, value=f"{self.value[:10]}T{time}")

    @property
    def is_night(self) -> bool:
        """Whether the day ends with what is meant: an evening or a night."""
        return self.value.endswith(("TEV", "TNI"))


def day(moment: date) -> Period:
    """One day: ``2016-07-24``."""
    return Period(moment.isoformat(), moment, moment, "day")


def week(moment: date) -> Period:
    """The week of a day, Monday to Sunday: ``2016-W29``."""
    year_of_week, number, weekday = moment.isocalendar()
    monday = moment - timedelta(weekday - 1)
    return Period(f"{year_of_week:04}-W{number:02}", monday, monday + timedelta(6), "week")


def weekend(moment: date) -> Period:
    """The Saturday and Sunday of the week of a day: ``2016-W29-WE``."""
    whole = week(moment)
    return Period(f"{whole.value}-WE", whole.last - timedelta(1), whole.last, "weekend")


def month(moment: date) -> Period:
    """The month of a day: ``2016-07``."""
    return _months(moment.isoformat()[:7], moment.replace(day=1), 1, "month")


def quarter(moment: date) -> Period:
    """The quarter of a day: ``2019-Q3``."""
    number = (moment.month + 2) // 3
    return _months(f"{moment.year:04}-Q{number}", date(moment.year, 3 * number - 2, 1), 3, "quarter")


def half(moment: date) -> Period:
    """The half-year of a day: ``2019-H1``."""
    number = (moment.month + 5) // 6
    return _months(f"{moment.year:04}-H{number}", date(moment.year, 6 * number - 5, 1), 6, "half")


def year(moment: date) -> Period:
    """The year of a day: ``2016``."""
    return _years(f"{moment.year:04}", moment.year, 1, "year")


def decade(moment: date) -> Period:
    """The decade of a day: ``199`` for the 1990s."""
    return _years(f"{moment.year // 10:03}", moment.year // 10 * 10, 10, "decade")


def century(moment: date) -> Period:
    """The century of a day: ``19`` for the 20th."""
    return _years(f"{moment.year // 100:02}", moment.year // 100 * 100, 100, "century")


def season(code: str, number: int) -> Period:
    """A season of a year; the winter is the one that begins in it: ``2016-SP``."""
    return _months(f"{number:04}-{code}", date(number, SEASON_STARTS[code], 1), 3, "season")


def between(start: Period, end: Period) -> Period:
    """All from one period to another: ``2011/2016-05``."""
    return Period(f"{start.value}/{end.value}", start.first, end.last, end.grain)


def recurrence(value: str) -> Period:
    """What comes again and again, without bounds: ``XXXX-WXX-1``."""
    return Period(value, date.min, date.max, "set")


GRAINS: Mapping[str, Callable[[date], Period]] = MappingProxyType({
    "day": day, "week": week, "weekend": weekend, "month": month, "quarter": quarter, "half": half, "year": year,
    "decade": decade, "century": century,
})  # fmt: skip
DAYS = MappingProxyType({"day": 1, "week": 7, "weekend": 7})
MONTHS = MappingProxyType({"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200})


def shifted(moment: date, grain: str, count: int) -> date:
    """The day that is so many days, weeks, months … away, or the last of a month that is too short."""
    if grain in DAYS:
        return moment + timedelta(DAYS[grain] * count)
    number = moment.year * 12 + moment.month - 1 + MONTHS[grain] * count
    start = date(number // 12, number % 12 + 1, 1)
    return start.replace(day=min(moment.day, monthrange(start.year, start.month)[1]))


def _months(value: str, start: date, count: int, grain: str) -> Period:
    return Period(value, start, shifted(start, "month", count) - timedelta(1), grain)


def _years(value: str, first: int, count: int, grain: str) -> Period:
    return Period(value, date(max(first, 1), 1, 1), date(min(first + count - 1, 9999), 12, 31), grain)
