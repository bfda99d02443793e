"""Statements found by the characters that they cover, also where one stands within another."""

from __future__ import annotations

import pytest

from factx.article import Excerpt
from factx.reading.attribution.covering import Covering
from factx.reading.attribution.record import Attribution

STRETCHES = [((0, 20), (30, 40)), ((5, 9),), ((32, 50),)]
"""The content of three statements: where each of its excerpts starts and ends."""


def covering() -> Covering:
    contents = [tuple(Excerpt("x" * (end - start), start, end) for start, end in parts) for parts in STRETCHES]
    return Covering.of([Attribution("indirect", content, None, None, None) for content in contents])


@pytest.mark.parametrize(
    ("offset", "numbers"), [(0, [0]), (5, [0, 1]), (9, [0]), (20, []), (35, [0, 2]), (45, [2]), (50, [])]
)
def test_the_statements_at_a_character(offset: int, numbers: list[int]) -> None:
    assert covering().at(offset) == numbers


@pytest.mark.parametrize(
    ("start", "end", "shared"), [(20, 30, False), (20, 31, True), (19, 25, True), (50, 60, False), (8, 60, True)]
)
def test_overlaps(start: int, end: int, shared: bool) -> None:
    assert covering().overlaps(start, end) is shared


def test_no_statements() -> None:
    assert not Covering.of([]).overlaps(0, 100)
    assert Covering.of([]).at(3) == []
