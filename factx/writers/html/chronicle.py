"""Chronicle: what happened on which day, and how tolls changed, as a small drawing (SVG)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factx.facts.references import pointed, pointing
from factx.facts.timex import days
from factx.telling import is_told, sentence, title
from factx.writers.html.markup import element, escaped

if TYPE_CHECKING:
    from datetime import date

    from factx.report import Report
    from factx.writers.layout import Layout

ROW = 28
"""Pixels from one line to the next."""
LINE, WORDS, TOP = 108, 124, 18
MOST, LONGEST = 8, 64


@dataclass(frozen=True, slots=True)
class Point:
    """Something that happened on a day."""

    first: date
    last: date
    words: str
    link: str
    main: bool

    @property
    def when(self) -> str:
        """The day, the month or the years, whichever is known."""
        first, last = self.first, self.last
        if first == last:
            return f"{first.day} {first:%b %Y}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%b %Y}"
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"


def timeline(report: Report, layout: Layout, prefix: str) -> str:
    """Draw what has days, where there are several or a toll has changed; else nothing."""
    points = sorted(_points(report, layout, prefix), key=lambda point: (point.first, point.link))[-MOST:]
    if len({point.first for point in points}) < 2 and not any("earlier" in point.words for point in points):
        return ""
    height = TOP + ROW * len(points)
    line = element("line", x1=str(LINE), x2=str(LINE), y1=str(TOP), y2=str(height - ROW), class_="axis")
    rows = "".join(_row(point, TOP + ROW * number) for number, point in enumerate(points))
    told = element("title", "When it happened")
    drawn = element("svg", f"{told}{line}{rows}", width="100%", height=str(height), class_="timeline", role="group")
    return element("figure", drawn)


def _row(point: Point, y: int) -> str:
    day = element("text", point.when, x=str(LINE - 14), y=str(y + 4), class_="day")
    dot = element("circle", cx=str(LINE), cy=str(y), r="5", class_="main" if point.main else "aside")
    shown = point.words if len(point.words) <= LONGEST else f"{point.words[: LONGEST - 1].rstrip()}…"
    words = element("text", escaped(shown), x=str(WORDS), y=str(y + 4))
    return element("a", f"{day} {dot}{words}", href=f"#{point.link}")


def _points(report: Report, layout: Layout, prefix: str) -> Iterator[Point]:
    """What has a main story or a background, such as events, with the tolls that it points to."""
    for kind in layout.kinds:
        for index, fact in enumerate(getattr(report.facts, kind)):
            known = days(fact.date.value) if hasattr(fact, "main") and fact.date else None
            if known:
                tolls = [_told(report, toll) for toll in _tolls(report, fact)]
                words = ": ".join(filter(None, [title(report.facts, fact), "; ".join(tolls)]))
                yield Point(*known, words, f"{prefix}-{kind}-{index}", fact.main)


def _told(report: Report, toll: Any) -> str:
    said = sentence(report.facts, toll)
    before = (aside for aside in said.asides if aside.startswith("earlier"))
    return ", ".join([said.main, *before])


def _tolls(report: Report, fact: Any) -> list[Any]:
    found = (
        getattr(report.facts, kind)[number]
        for field, kind in pointing(type(fact)).items()
        for number in pointed(fact, field)
        if number < len(getattr(report.facts, kind))
    )
    return [each for each in found if is_told(each)]
