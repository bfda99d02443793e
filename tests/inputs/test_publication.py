"""Days of publication: what can be read in one way only."""

from __future__ import annotations

from datetime import date

import pytest

from factx.inputs.publication import day


@pytest.mark.parametrize(
    "text",
    "2016-07-05|20160705|2016-07-05T23:59:00-11:00|2016-07-05 10:00|2016/07/05|July 5, 2016|5 July 2016|Jul. 5, 2016|"
    "Tuesday, July 5, 2016|Tue, 05 Jul 2016 10:00:00 GMT| 5  Jul 2016 ".split("|"),
)
def test_a_day_may_be_written_in_many_ways(text: str) -> None:
    assert day(text) == date(2016, 7, 5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "5/7/2016",
        "05.07.2016",
        "2016",
        "July 2016",
        "2016-13-01",
        "10:00",
        "5",
        f"Mon, 25 Jul 2016 09:30:00 +{9 * 10**14}",
    ],
)
def test_what_may_be_another_day_is_none(text: str) -> None:
    assert day(text) is None
