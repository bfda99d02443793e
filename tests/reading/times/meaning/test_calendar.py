"""The calendar: stretches of days and their TIMEX3 values."""

from __future__ import annotations

from datetime import date

import pytest

from factx.reading.times.meaning import calendar, recurring

DAY = date(2016, 7, 24)


@pytest.mark.parametrize(
    ("grain", "value", "first", "last"),
    [
        ("day", "2016-07-24", date(2016, 7, 24), date(2016, 7, 24)),
        ("week", "2016-W29", date(2016, 7, 18), date(2016, 7, 24)),
        ("weekend", "2016-W29-WE", date(2016, 7, 23), date(2016, 7, 24)),
        ("month", "2016-07", date(2016, 7, 1), date(2016, 7, 31)),
        ("quarter", "2016-Q3", date(2016, 7, 1), date(2016, 9, 30)),
        ("half", "2016-H2", date(2016, 7, 1), date(2016, 12, 31)),
        ("year", "2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("decade", "201", date(2010, 1, 1), date(2019, 12, 31)),
        ("century", "20", date(2000, 1, 1), date(2099, 12, 31)),
    ],
)
def test_the_stretches_around_a_day(grain: str, value: str, first: date, last: date) -> None:
    assert calendar.GRAINS[grain](DAY) == calendar.Period(value, first, last, grain)


def test_a_winter_ends_in_the_next_year() -> None:
    assert calendar.season("WI", 2015) == calendar.Period("2015-WI", date(2015, 12, 1), date(2016, 2, 29), "season")


def test_a_week_at_the_turn_of_the_year_belongs_to_the_year_of_its_thursday() -> None:
    assert calendar.week(date(2019, 12, 31)).value == "2020-W01"


@pytest.mark.parametrize(
    ("moment", "grain", "count", "shifted"),
    [
        (date(2016, 7, 24), "day", -24, date(2016, 6, 30)),
        (date(2016, 7, 24), "week", 2, date(2016, 8, 7)),
        (date(2016, 3, 31), "month", -1, date(2016, 2, 29)),
        (date(2016, 2, 29), "year", 1, date(2017, 2, 28)),
        (date(2016, 12, 1), "quarter", 1, date(2017, 3, 1)),
    ],
)
def test_shifted(moment: date, grain: str, count: int, shifted: date) -> None:
    assert calendar.shifted(moment, grain, count) == shifted


@pytest.mark.parametrize(("year", "easter"), [(1818, (3, 22)), (2016, (3, 27)), (2019, (4, 21)), (2038, (4, 25))])
def test_easter(year: int, easter: tuple[int, int]) -> None:
    assert recurring.holiday("easter", 0)(year) == calendar.day(date(year, *easter))
