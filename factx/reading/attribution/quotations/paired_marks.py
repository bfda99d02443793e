"""Paired marks: stretches between quotation marks, by typography alone, over paragraphs where they go on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from factx.reading.attribution.quotations.quotation_marks import QuotationMark, marks

BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
MAX_OPEN = 8
"""So many quotations may be open within one another; deeper nesting is a run of stray marks."""
Piece = tuple[int, int]
"""Where a part of a quotation starts and ends, in characters."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks; one piece a paragraph where it runs over several, marks included."""

    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.pieces[-1][1]


@dataclass(slots=True)
class _Open:
    """A quotation whose end has not been met yet."""

    family: str
    start: int
    pieces: list[Piece] = field(default_factory=list)


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations of a text, in order; a stray mark is passed over."""
    return list(_outermost(sorted(_pairs(text), key=lambda quotation: (quotation.start, -quotation.end))))


def _pairs(text: str) -> Iterator[Quotation]:
    pending: list[_Open] = []
    last = 0
    for mark in _without_possessives(text, list(marks(text))):
        stop = BLANK_LINE.search(text, last, mark.start)
        if pending and mark.leads and mark.role != "close" and _resume(text, pending, mark):
            last = mark.end
            continue
        if stop:
            yield from _given_up(text, pending)
            pending.clear()
        closed = _close(pending, mark)
        if closed:
            yield closed
        last = mark.end
    yield from _given_up(text, pending)


def _resume(text: str, pending: list[_Open], mark: QuotationMark) -> bool:
    """Whether a mark opens the next paragraph of a quotation: it is repeated where none has closed it."""
    at = next((place for place, opened in enumerate(pending) if opened.family == mark.family), None)
    if at is None:
        return False
    del pending[at + 1 :]
    pending[at].pieces.append((pending[at].start, _stripped(text, pending[at].start, mark.start)))
    pending[at].start = mark.start
    return True


def _close(pending: list[_Open], mark: QuotationMark) -> Quotation | None:
    """The quotation that a mark closes; none where it opens one or is a stray."""
    at = next((place for place in reversed(range(len(pending))) if pending[place].family == mark.family), None)
    if mark.role == "open" or (mark.role == "either" and at is None):
        pending.append(_Open(mark.family, mark.start))
        del pending[:-MAX_OPEN]
        return None
    if at is None:
        return None
    opened = pending[at]
    del pending[at:]
    return Quotation((*opened.pieces, (opened.start, mark.end)))


def _given_up(text: str, pending: Iterable[_Open]) -> Iterator[Quotation]:
    """What has run over a paragraph already, to the end of the line that it stops in."""
    for opened in pending:
        if opened.pieces:
            line = text.find("\n", opened.start)
            end = _stripped(text, opened.start, line if line >= 0 else len(text))
            yield Quotation((*opened.pieces, (opened.start, end)))


def _stripped(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _without_possessives(text: str, every: list[QuotationMark]) -> Iterator[QuotationMark]:
    """The marks but for doubtful apostrophes that a surer closing mark follows in their paragraph."""
    following: QuotationMark | None = None
    kept: list[QuotationMark] = []
    for mark in reversed(every):
        doubtful = mark.may_be_possessive and following is not None and following.role == "close"
        if not (doubtful and following and not BLANK_LINE.search(text, mark.end, following.start)):
            kept.append(mark)
        following = mark if mark.family == "single" else following
    return reversed(kept)


def _outermost(in_order: Iterable[Quotation]) -> Iterator[Quotation]:
    end = 0
    for quotation in in_order:
        if quotation.start >= end:
            end = quotation.end
            yield quotation
