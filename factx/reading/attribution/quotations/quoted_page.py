"""Quoted pages: a parsed article with its quotations, and the stretches of words between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.attribution.quotations.paired_marks import Quotation, quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factx.article import Excerpt

STOPS = frozenset({".", "!", "?", "…", "..."})
MAX_TOKENS_OF_STRETCH = 60
"""So many words beside a quotation are looked at, where no stop ends them before."""


@dataclass(frozen=True, slots=True)
class QuotedPage:
    """A parsed article and its quotations; `inside` has each token's quotation by number or -1, `starts` its offset."""

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    inside: tuple[int, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, doc: Doc) -> QuotedPage:
        """A parsed article with the quotations that are found in it."""
        text, starts = doc.text, tuple(token.idx for token in doc)
        quoted = tuple(quotations(text))
        return cls(doc, text, quoted, tuple(_quotation_numbers(doc, starts, quoted)), starts)

    def quotation(self, token: Token) -> Quotation | None:
        """The quotation that a token is part of."""
        place = self.inside[token.i]
        return self.quotations[place] if place >= 0 else None

    def first(self, quotation: Quotation) -> int:
        """The place of a quotation's first token."""
        return self.place_of(quotation.start)

    def last(self, quotation: Quotation) -> int:
        """The place of a quotation's last token."""
        return self.place_of(quotation.end - 1)

    def place_of(self, offset: int) -> int:
        """The place of the token at a character."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def places_of(self, excerpt: Excerpt) -> range:
        """The places of the tokens of an excerpt."""
        return range(self.place_of(excerpt.start), self.place_of(excerpt.end - 1) + 1)

    def places_within(self, stretches: Iterable[tuple[int, int]]) -> Iterator[int]:
        """The places of the tokens of some stretches of characters, up to the token behind each (exclusive)."""
        for start, end in stretches:
            yield from range(self.place_of(start), self.place_of(end))

    def places(self, spoken: Iterable[Quotation]) -> Iterator[int]:
        """The places of the tokens of some quotations, in order."""
        for quotation in spoken:
            yield from range(self.first(quotation), self.last(quotation) + 1)

    def after(self, quotation: Quotation) -> tuple[int, int]:
        """The stretch of words behind a quotation, to the end of its sentence or to the next quotation."""
        start = self.last(quotation) + 1
        end = start
        while end < len(self.doc) and end - start < MAX_TOKENS_OF_STRETCH and not self._stops(end):
            end += 1
        return start, end

    def before(self, quotation: Quotation) -> tuple[int, int]:
        """The stretch of words before a quotation, from the start of its sentence or the last quotation."""
        end = self.first(quotation)
        start = end
        while start and end - start < MAX_TOKENS_OF_STRETCH and not self._stops(start - 1):
            start -= 1
        return start, end

    def sentence_before(self, end: int) -> tuple[int, int]:
        """The sentence of the same paragraph that ends at a token."""
        start = end - 1
        while start > 0 and end - start < MAX_TOKENS_OF_STRETCH and not self._stops(start - 1):
            start -= 1
        return max(0, start), end

    def _stops(self, place: int) -> bool:
        token = self.doc[place]
        return token.text in STOPS or self.inside[place] >= 0 or "\n" in token.text


def _quotation_numbers(doc: Doc, starts: tuple[int, ...], quoted: tuple[Quotation, ...]) -> list[int]:
    """The number of the quotation that each token is part of, the first of two, or -1."""
    numbers = [-1] * len(doc)
    for number, quotation in reversed(list(enumerate(quoted))):
        first = bisect_right(starts, quotation.start) - 1
        if first < 0 or starts[first] + len(doc[first]) <= quotation.start:
            first += 1
        for place in range(first, bisect_left(starts, quotation.end)):
            numbers[place] = number
    return numbers
