"""Timeline: how the toll of an incident came about, as a drawing: who said how many, when."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factx.across.ledger.shown import wording
from factx.across.ledger.standing.counts import amount
from factx.writers.html.markup import element, escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factx.across.ledger.record import Statement

WIDTH, HEIGHT = 640, 180
LEFT, RIGHT, TOP, BOTTOM = 44, 24, 22, 28
RADIUS = 5
BESIDE = 11
"""Units between points of one day and number, which would lie on one another."""


def timeline(history: Sequence[Statement], outcome: str) -> str:
    """The figures for an outcome over days, with a line through the highest of each day; none for a single day."""
    told = [one for one in history if one.outcome == outcome and one.as_of is not None]
    days = sorted({one.as_of for one in told if one.as_of is not None})
    if len(days) < 2:
        return ""
    scale = _Scale(days, max((amount(one) for one in told), default=1))
    course = wording.days(told, outcome)
    line = " ".join(f"{scale.x(day):g},{scale.y(amount(one)):g}" for day, one in course)
    drawn = [*_axes(scale), element("polyline", points=line, class_="rise"), *_points(told, scale)]
    steps = ", ".join(f"{wording.day(day)}: {wording.figure(one)}" for day, one in course)
    return element(
        "svg", "".join(drawn),
        viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", class_="timeline", aria_label=f"{outcome} by day: {steps}",
    )  # fmt: skip


class _Scale:
    """Where days and numbers are drawn."""

    def __init__(self, days: Sequence[date], most: int) -> None:
        self.days, self.most = days, max(most, 1)

    def x(self, day: date) -> float:
        share = (day - self.days[0]).days / max(1, (self.days[-1] - self.days[0]).days)
        return round(LEFT + 10 + share * (WIDTH - LEFT - RIGHT - 20), 1)

    def y(self, number: int) -> float:
        return round(HEIGHT - BOTTOM - number / self.most * (HEIGHT - TOP - BOTTOM), 1)


def _axes(scale: _Scale) -> Iterator[str]:
    for number in sorted({0, scale.most}):
        height = f"{scale.y(number):g}"
        yield element("line", x1=f"{LEFT}", x2=f"{WIDTH - RIGHT}", y1=height, y2=height, class_="axis")
        yield element("text", f"{number:,}", x=f"{LEFT - 6}", y=f"{scale.y(number) + 4:g}", text_anchor="end")
    for day, anchor in ((scale.days[0], "start"), (scale.days[-1], "end")):
        when = f"{day.day} {day:%b}"
        yield element("text", when, x=f"{scale.x(day):g}", y=f"{HEIGHT - 8}", text_anchor=anchor)


def _points(told: Sequence[Statement], scale: _Scale) -> Iterator[str]:
    placed: defaultdict[tuple[date, int], int] = defaultdict(int)
    for one in told:
        assert one.as_of is not None
        number = amount(one)
        aside = placed[one.as_of, number] * BESIDE
        placed[one.as_of, number] += 1
        about = f"{wording.harmed(one)}, {one.source or 'the report itself'}, {wording.day(one.as_of)} ({one.article})"
        kind = "point" if one.status == "asserted" else "point doubted"
        yield element(
            "circle", element("title", escaped(about)),
            cx=f"{scale.x(one.as_of) + aside:g}", cy=f"{scale.y(number):g}", r=f"{RADIUS}", class_=kind,
        )  # fmt: skip
