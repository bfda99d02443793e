"""Marks: the article's text cut where facts begin and end, each piece linked to the facts that it is part of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from factx.article import Excerpt
from factx.writers.html.markup import element, escaped

if TYPE_CHECKING:
    from factx.report import Report


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a fact stands in the text: characters from start to end (exclusive)."""

    start: int
    end: int
    kind: int
    """The kind's number, which is its colour."""
    fact: str
    """What identifies the fact on the page."""


@dataclass(slots=True)
class Marked:
    """A text with its marks, which can be drawn in parts; what a reader sees is the text, character by character."""

    text: str
    marks: Sequence[Mark]
    anchored: set[str] = field(default_factory=set)
    """The facts that have a place to jump to already."""

    def drawn(self, start: int, end: int) -> str:
        """Draw the characters from start to end (exclusive), with overlapping marks, too."""
        edges = {edge for mark in self.marks for edge in (mark.start, mark.end) if start < edge < end}
        return "".join(self._piece(*piece) for piece in pairwise(sorted({start, end, *edges})))

    def _piece(self, start: int, end: int) -> str:
        over, drawn = self._covering(start, end), escaped(self.text[start:end])
        if not over:
            return drawn
        anchors = "".join(self._anchors(over))
        for mark in reversed(over):
            drawn = element("span", drawn, class_=f"mark k{mark.kind}", data_fact=mark.fact)
        return anchors + element("a", drawn, href=f"#{over[-1].fact}", class_="jump")

    def _covering(self, start: int, end: int) -> list[Mark]:
        """The marks over a piece, the longest first: what stands inside of another is drawn inside."""
        over = [mark for mark in self.marks if mark.start <= start and end <= mark.end]
        return sorted(over, key=lambda mark: (mark.start - mark.end, mark.kind, mark.fact))

    def _anchors(self, over: Iterable[Mark]) -> Iterator[str]:
        """A place to jump to for each fact, where it first stands."""
        for mark in over:
            if mark.fact not in self.anchored:
                self.anchored.add(mark.fact)
                yield element("span", "", id=f"at-{mark.fact}", class_="anchor")


def marks(report: Report, kinds: Sequence[str], prefix: str) -> list[Mark]:
    """List the marks of all facts."""
    return [
        Mark(words.start, words.end, number, f"{prefix}-{kind}-{index}")
        for number, kind in enumerate(kinds)
        for index, fact in enumerate(getattr(report.facts, kind))
        for words in places(fact)
    ]


def places(fact: Any) -> tuple[Excerpt, ...]:
    """The words that show a fact: those that it lists, such as the mentions of a name, or else its own."""
    lists = (getattr(fact, field.name) for field in fields(fact))
    listed = (value for value in lists if isinstance(value, tuple) and value)
    own = (fact,) if isinstance(fact, Excerpt) else ()
    return next((value for value in listed if all(type(item) is Excerpt for item in value)), own)
