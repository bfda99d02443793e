"""Drafted: the quotations of a draft, as words with the gaps that an editor has marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.across.verify.streams import words_of
from factx.article import Excerpt
from factx.reading.attribution.quotations.paired_marks import quotations

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Mention, Quote

INITIAL = re.compile(r"\[([^\W\d_])\](?=\w)")
"""A letter that an editor has made a capital: "[W]e"."""
SIC = re.compile(r"\[sic\]", re.IGNORECASE)
GAP = re.compile(r"\[[^\]]*\]|\(…\)|…|\.\s?\.\s?\.+")
ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.")
FEWEST = 3
"""Words in quotation marks that are checked though nobody is told to have said them; fewer are a name or a nickname."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words in a row, and whether an editor has left something out before them."""

    forms: tuple[str, ...]
    gap: str | None = None
    """What stands before: `ellipsis`, or `brackets` with an editor's own words."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation of a draft."""

    excerpt: Excerpt
    segments: tuple[Segment, ...]
    speaker: Mention | None

    @property
    def forms(self) -> tuple[str, ...]:
        """All its words."""
        return tuple(form for segment in self.segments for form in segment.forms)


def drafted(draft: Account) -> Iterator[Quotation]:
    """The quotations of a draft, in order: those in quotation marks, each with whom it is said to be of."""
    text = draft.text or ""
    taken: list[Excerpt] = []
    found = []
    for quote in draft.facts.quotes:
        if quote.kind == "direct":
            taken += quote.content
            found.append(_quotation(text, [(part.start, part.end) for part in quote.content], quote.speaker))
    for quotation in quotations(text):
        if not any(part.start < quotation.end and quotation.start < part.end for part in taken):
            speaker = _speaker(draft.facts.quotes, quotation.start, quotation.end)
            found.append(_quotation(text, quotation.pieces, speaker))
    kept = (one for one in found if one.forms and (one.speaker is not None or len(one.forms) >= FEWEST))
    yield from sorted(kept, key=lambda one: one.excerpt.start)


def _speaker(quotes: Sequence[Quote], start: int, end: int) -> Mention | None:
    """Who says what is around a quotation."""
    around = (quote for quote in quotes for part in quote.content if part.start < end and start < part.end)
    return next((quote.speaker for quote in around), None)


def _quotation(text: str, pieces: Sequence[tuple[int, int]], speaker: Mention | None) -> Quotation:
    segments = [segment for start, end in pieces for segment in _segments(text[start:end])]
    start, end = pieces[0][0], pieces[-1][1]
    return Quotation(Excerpt(text[start:end], start, end), tuple(_joined(segments)), speaker)


def _segments(text: str) -> Iterator[Segment]:
    plain = SIC.sub("", INITIAL.sub(r"\1", text))
    at, gap = 0, None
    for mark in GAP.finditer(plain):
        yield Segment(_forms(plain[at : mark.start()]), gap)
        at, gap = mark.end(), "ellipsis" if ELLIPSIS.search(mark[0]) else "brackets"
    yield Segment(_forms(plain[at:]), gap)


def _forms(text: str) -> tuple[str, ...]:
    return tuple(word.form for word in words_of(text))


def _joined(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Segments with words; those with no gap between them are one."""
    row: list[str] = []
    gap: str | None = None
    for segment in segments:
        if segment.gap is not None:
            if row:
                yield Segment(tuple(row), gap)
                row = []
            gap = segment.gap if row or gap is None or segment.forms else gap
        row.extend(segment.forms)
    if row:
        yield Segment(tuple(row), gap)
