"""The grammar of time by itself, without a parse: spellings, combinations, ranges, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.times.plain import values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("24 July 2016", "2016-07-24"),
        ("24 July, 2016", "2016-07-24"),
        ("July 24, 2016", "2016-07-24"),
        ("July 24th, 2016", "2016-07-24"),
        ("the 24th of July 2016", "2016-07-24"),
        ("Sunday, July 24, 2016", "2016-07-24"),
        ("Sun., Jul. 24, 2016", "2016-07-24"),
        ("24 Jul 2016", "2016-07-24"),
        ("2016-07-24", "2016-07-24"),
        ("2016-07-24T06:30", "2016-07-24T06:30"),
        ("24/7/2016", "2016-07-24"),
        ("7/24/16", "2016-07-24"),
        ("24.07.2016", "2016-07-24"),
        ("7/7/2016", "2016-07-07"),
        ("JULY 24, 2016", "2016-07-24"),
        ("July 2016", "2016-07"),
        ("Sept. 1999", "1999-09"),
        ("the year 2000", "2000"),
        ("fiscal 1989", "1989"),
        ("nineteen ninety-six", "1996"),
        ("the 1990s", "199"),
        ("the '90s", "199"),
        ("the nineties", "199"),
        ("the 20th century", "19"),
        ("the twenty-first century", "20"),
        ("Q3 2019", "2019-Q3"),
        ("the second half of 2019", "2019-H2"),
        ("the winter of 1994", "1994-WI"),
        ("Thanksgiving 2015", "2015-11-26"),
        ("Memorial Day, 2016", "2016-05-30"),
        ("Good Friday 2016", "2016-03-25"),
        ("2015-16", "2015/2016"),
        ("9:52 am on Monday morning, July 18, 2016", "2016-07-18T09:52"),
        ("1914–1918", "1914/1918"),
        ("July 30 – August 2, 2016", "2016-07-30/2016-08-02"),
        ("from 1914 to 1918", "1914/1918"),
        ("June to August 2015", "2015-06/2015-08"),
        ("December 5 and 6, 2014", "2014-12-05/2014-12-06"),
        ("24-26 July 2016", "2016-07-24/2016-07-26"),
    ],
)
def test_what_needs_no_day_of_publication(text: str, value: str) -> None:
    assert values(text, None) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("today", "2016-07-25"),
        ("the day before yesterday", "2016-07-23"),
        ("tonight", "2016-07-25TNI"),
        ("last night", "2016-07-24TNI"),
        ("overnight", "2016-07-24TNI"),
        ("late Sunday", "2016-07-24"),
        ("Very early Wednesday morning", "2016-07-20TMO"),
        ("the early hours of this morning", "2016-07-25TMO"),
        ("this past Saturday", "2016-07-23"),
        ("this coming Sunday", "2016-07-31"),
        ("next Monday", "2016-08-01"),
        ("Friday, April 15", "2016-04-15"),
        ("the night of Monday to Tuesday", "2016-07-18/2016-07-19"),
        ("this week", "2016-W30"),
        ("next month", "2016-08"),
        ("early next year", "2017"),
        ("the end of July", "2016-07"),
        ("the end of the year", "2016"),
        ("later this year", "2016"),
        ("last May", "2016-05"),
        ("last August", "2015-08"),
        ("this September", "2016-09"),
        ("last spring", "2016-SP"),
        ("next year's first quarter", "2017-Q1"),
        ("last weekend", "2016-W29-WE"),
        ("three weeks ago", "2016-W27"),
        ("more than two years ago", "2014"),
        ("a year-and-a-half ago", "2015-01"),
        ("two and a half years ago", "2014-01"),
        ("two years from now", "2018"),
        ("10 p.m. Wednesday", "2016-07-20T22:00"),
        ("noon Thursday", "2016-07-21T12:00"),
        ("the morning of Saturday 16 July", "2016-07-16TMO"),
        ("midnight of 11 July", "2016-07-11T24:00"),
        ("midnight Friday", "2016-07-22T24:00"),
        ("12:15 a.m. on Friday", "2016-07-22T00:15"),
        ("6:05 p.m. local time (1505 UTC) on Wednesday", "2016-07-20T18:05"),
        ("0330 GMT Sunday", "2016-07-24T03:30Z"),
        ("5 o'clock yesterday", "2016-07-24T05:00"),
        ("every Monday", "XXXX-WXX-1"),
        ("each year", "P1Y"),
    ],
)
def test_what_is_counted_from_the_day_of_publication(text: str, value: str) -> None:
    assert values(text) == [(text, value)]
    assert [found for _, found in values(text, None) if found and found[0] not in "XP"] == []


@pytest.mark.parametrize(
    "text",
    [
        "three days", "the last two weeks", "the past 24 hours", "a 2-day-old infant", "an hour later",
        "a few years ago", "he may march", "in the second row", "10.4.12", "21:16:40 of 3", "1,998 euros", "in his 30s",
        "31/31/2016", "February 30", "2016-13-45", "the sun sat", "20 000", "a fall of snow",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert [found for found in values(text) if found[0] not in {"February"}] == []


def test_a_blank_line_parts_expressions() -> None:
    assert values("July\n\n24 people", date(2016, 7, 25)) == [("July", "2016-07")]
