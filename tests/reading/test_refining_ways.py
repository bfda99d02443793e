"""Ways that refine a thing one after another."""

from __future__ import annotations

from factx.reading import ways
from factx.reading.ways import Way

PASSES: tuple[Way[[int, int], int], ...] = (
    Way("add", lambda number, step: number + step, "1"),
    Way("cap", lambda number, step: min(number, 10), "9"),
    Way("double", lambda number, step: number * 2, "1"),
)


def test_each_pass_is_given_what_the_one_before_left() -> None:
    assert [ways.refined(PASSES, number, 2) for number in (1, 9)] == [6, 20]


def test_only_passes_that_change_something_are_heard() -> None:
    assert [(way.name, number) for way, number in ways.changes(PASSES, 9, 2)] == [
        ("add", 11),
        ("cap", 10),
        ("double", 20),
    ]
    assert [way.name for way, _ in ways.changes(PASSES, 1, 2)] == ["add", "double"]
