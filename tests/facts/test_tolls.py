"""Counts side by side: which can be the same number, and which stands for a count."""

from __future__ import annotations

import pytest

from factx.facts import Casualty, Count, Excerpt
from factx.facts.tolls.choice import agrees, amount
from factx.facts.tolls.sums import is_exceeded

TWELVE = Count("12", 0, 2, 12, 12, 12)
AT_LEAST_TEN = Count("at least 10", 0, 11, 10, 10, None)
ABOUT_TWENTY = Count("about 20", 0, 8, 20, None, None)
UP_TO_TEN = Count("up to 10", 0, 8, 10, None, 10)
DOZENS = Count("dozens", 0, 6, None, 24, None)
RANGE = Count("10 to 15", 0, 8, None, 10, 15)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (TWELVE, TWELVE, True),
        (TWELVE, AT_LEAST_TEN, True),
        (TWELVE, RANGE, True),
        (TWELVE, UP_TO_TEN, False),
        (TWELVE, DOZENS, False),
        (TWELVE, ABOUT_TWENTY, False),
        (DOZENS, AT_LEAST_TEN, True),
    ],
)
def test_counts_agree_where_one_number_satisfies_both(one: Count, other: Count, same: bool) -> None:
    assert (agrees(one, other), agrees(other, one)) == (same, same)


@pytest.mark.parametrize(
    ("count", "number"), [(TWELVE, 12), (AT_LEAST_TEN, 10), (DOZENS, 24), (RANGE, 10), (UP_TO_TEN, 10)]
)
def test_one_number_stands_for_a_count(count: Count, number: int) -> None:
    assert amount(count) == number


def test_parts_of_different_people_are_added_up_and_the_same_people_are_not() -> None:
    whole = Casualty("12", 0, 2, outcome="killed", count=TWELVE)
    women, men = (
        Casualty(
            "seven", 0, 5, outcome="killed", count=Count("7", 0, 1, 7, 7, 7), victims=Excerpt(who, 0, 5), part_of=0
        )
        for who in ("women", "men")
    )
    assert is_exceeded([whole, women, men], 0)
    assert not is_exceeded([whole, women, women], 0)
