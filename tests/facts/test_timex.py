"""TIMEX3 values as days."""

from __future__ import annotations

from datetime import date

import pytest

from factx.facts.timex import days


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2016-07-24", "2016-07-24", "2016-07-24"),
        ("2016-07-24TNI", "2016-07-24", "2016-07-24"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-W29", "2016-07-18", "2016-07-24"),
        ("2016-W29-WE", "2016-07-23", "2016-07-24"),
        ("2016-Q3", "2016-07-01", "2016-09-30"),
        ("2016-H2", "2016-07-01", "2016-12-31"),
        ("2016-WI", "2016-12-01", "2017-02-28"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2011/2016-05", "2011-01-01", "2016-05-31"),
    ],
)
def test_a_value_runs_from_a_day_to_a_day(value: str, first: str, last: str) -> None:
    assert days(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", [None, "", "PRESENT_REF", "XXXX-WXX-1", "P3D", "2016-02-30", "2016/", "2016-13"])
def test_what_is_on_no_calendar_has_no_days(value: str | None) -> None:
    assert days(value) == ((date(2016, 1, 1), date(2016, 12, 31)) if value == "2016/" else None)
