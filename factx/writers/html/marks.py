"""Marks: the article's text cut where facts begin and end, each piece linked to the facts that it is part of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
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


def marks(report: Report, kinds: Sequence[str], prefix: str) -> list[Mark]:
    """List the marks of all facts."""
    return [
        Mark(words.start, words.end, number, f"{prefix}-{kind}-{index}")
        for number, kind in enumerate(kinds)
        for index, fact in enumerate(getattr(report.facts, kind))
        for words in places(fact)
    ]


def places(fact: Any) -> tuple[Excerpt, ...]:
    """Give the words that show a fact: those that it lists, such as the mentions of a name, or else its own."""
    lists = (getattr(fact, field.name) for field in fields(fact))
    listed = (value for value in lists if isinstance(value, tuple) and value)
    own = (fact,) if isinstance(fact, Excerpt) else ()
    return next((value for value in listed if all(type(item) is Excerpt for item in value)), own)


def marked(text: str, marks: Sequence[Mark]) -> str:
    """Write a text with its marks, overlapping ones too; what a reader sees is the text, character by character."""
    cuts = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    anchored: set[str] = set()
    return "".join(_piece(text[start:end], _covering(marks, start, end), anchored) for start, end in pairwise(cuts))


def _covering(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    """Give the marks over a piece, the longest first: what stands inside of another is drawn inside."""
    over = [mark for mark in marks if mark.start <= start and end <= mark.end]
    return sorted(over, key=lambda mark: (mark.start - mark.end, mark.kind, mark.fact))


def _piece(words: str, over: Sequence[Mark], anchored: set[str]) -> str:
    if not over:
        return escaped(words)
    anchors = "".join(_anchors(over, anchored))
    drawn = escaped(words)
    for mark in reversed(over):
        drawn = element("span", drawn, class_=f"mark k{mark.kind}", data_fact=mark.fact)
    return anchors + element("a", drawn, href=f"#{over[-1].fact}", class_="jump")


def _anchors(over: Iterable[Mark], anchored: set[str]) -> Iterator[str]:
    """Give each fact a place to jump to, where it first stands."""
    for mark in over:
        if mark.fact not in anchored:
            anchored.add(mark.fact)
            yield element("span", "", id=f"at-{mark.fact}", class_="anchor")
