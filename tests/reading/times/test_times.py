"""Times of a story: what is counted from what was told before, and where a token stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.reading.times import Time, Times
from tests.reading.times.plain import english, values

WORDS = (
    "on Monday July 24 2016 , last week two days later the spring of from to between and May this year 6 a.m. UTC ( “ ”"
    " \" 's - early next past 31 1800 9999 0 ago every quarter 2016-13-45 31/31/2016 30 midnight century half Easter"
).split()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On July 4 it rained; two days later it snowed.", ["2016-07-04", "2016-07-06"]),
        ("On July 4 it rained, and that same day it snowed.", ["2016-07-04", "2016-07-04"]),
        ("On July 4 it rained. The following week it snowed.", ["2016-07-04", "2016-W28"]),
        ("On July 4 it rained. The previous day it snowed.", ["2016-07-04", "2016-07-03"]),
        ("On July 4 it rained. The following Sunday it snowed.", ["2016-07-04", "2016-07-10"]),
        ("On July 4 it rained, the day before the flood.", ["2016-07-04", "2016-07-03"]),
        ("In 2003 it rained. The next year it snowed.", ["2003", "2004"]),
        ("It began Saturday night and ended after midnight.", ["2016-07-23TNI", "2016-07-24"]),
        ("It began on Saturday and ended after midnight.", ["2016-07-23", "2016-07-23"]),
        ("It began on Saturday at dawn. By 9 p.m. it was over.", ["2016-07-23", "2016-07-23T21:00"]),
        ("On Friday he wrote: “We leave tonight.”", ["2016-07-22", "2016-07-22TNI"]),
        ("On May 1 he wrote: “We leave tonight.”", ["2016-05-01", "2016-07-25TNI"]),
        ("Sales of the third quarter of 2015 rose from a year earlier.", ["2015-Q3", "2014-Q3"]),
        ("Q3 2015 was better than a year earlier. The quarter was good.", ["2015-Q3", "2014-Q3", "2015-Q3"]),
        ("Two days later it snowed.", []),
        ("Flags fly low on Monday — today — in their honor.", ["2016-07-25", "2016-07-25"]),
    ],
)  # fmt: skip
def test_a_story(text: str, found: list[str]) -> None:
    assert [value for _, value in values(text)] == found


def test_without_a_day_of_publication_nothing_is_guessed() -> None:
    text = "It began yesterday, on July 24, in the spring of 2016, at 6 a.m., a week ago, last Friday and next year."
    assert [value for _, value in values(text, None)] == [None, None, "2016-SP", None, None, None, None]


def test_a_time_has_type_and_bounds() -> None:
    doc = english()("It lasted from March 3 to 5.")
    assert Times.read(doc, date(2016, 7, 25)).all == (
        Time(doc[3:7], "DATE", "2016-03-03/2016-03-05", date(2016, 3, 3), date(2016, 3, 5)),
    )


def test_at_finds_the_expression_of_a_token() -> None:
    doc = english()("On Sunday night they left; on July 4 they came.")
    times = Times.read(doc, date(2016, 7, 25))
    assert [time.value if (time := times.at(token)) else None for token in doc] == [
        None, "2016-07-24TNI", "2016-07-24TNI", None, None, None, None, "2016-07-04", "2016-07-04", None, None, None,
    ]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    text=st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=60),
    published=st.sampled_from([None, date(2016, 7, 25), date(1, 1, 1), date(9999, 12, 31)]),
)
def test_no_text_and_no_day_make_it_raise(text: str, published: date | None) -> None:
    bounds = [(time.first, time.last) for time in Times.read(english()(text), published).all]
    assert [(first, last) for first, last in bounds if first and last and first > last] == []
