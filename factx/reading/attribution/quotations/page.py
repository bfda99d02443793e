"""Pages: a parsed article with its quotations, and the stretches of words between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.attribution.quotations.find import Quotation, quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factx.article import Excerpt

STOPS = frozenset({".", "!", "?", "…", "..."})
LONGEST_STRETCH = 60


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed article and its quotations; `inside` has each token's quotation by number or -1, `starts` its offset."""

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    inside: tuple[int, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, doc: Doc) -> Page:
        """Find the quotations of a parsed article."""
        text = doc.text
        found = tuple(quotations(text))
        return cls(doc, text, found, tuple(_places(doc, found)), tuple(token.idx for token in doc))

    def quotation(self, token: Token) -> Quotation | None:
        """Give the quotation that a token is part of."""
        place = self.inside[token.i]
        return self.quotations[place] if place >= 0 else None

    def first(self, quotation: Quotation) -> int:
        """Give the place of a quotation's first token."""
        return self.place_of(quotation.start)

    def last(self, quotation: Quotation) -> int:
        """Give the place of a quotation's last token."""
        return self.place_of(quotation.end - 1)

    def place_of(self, offset: int) -> int:
        """Give the place of the token at a character."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def places_of(self, excerpt: Excerpt) -> range:
        """Give the places of the tokens of an excerpt."""
        return range(self.place_of(excerpt.start), self.place_of(excerpt.end - 1) + 1)

    def places(self, spoken: Iterable[Quotation]) -> Iterator[int]:
        """Walk the places of the tokens of some quotations."""
        for quotation in spoken:
            yield from range(self.first(quotation), self.last(quotation) + 1)

    def after(self, quotation: Quotation) -> tuple[int, int]:
        """Give the stretch of words behind a quotation, to the end of its sentence or to the next quotation."""
        start = self.last(quotation) + 1
        end = start
        while end < len(self.doc) and end - start < LONGEST_STRETCH and not self._stops(end):
            end += 1
        return start, end

    def before(self, quotation: Quotation) -> tuple[int, int]:
        """Give the stretch of words before a quotation, from the start of its sentence or the last quotation."""
        end = self.first(quotation)
        start = end
        while start and end - start < LONGEST_STRETCH and not self._stops(start - 1):
            start -= 1
        return start, end

    def sentence_before(self, end: int) -> tuple[int, int]:
        """Give the sentence of the same paragraph that ends at a token."""
        start = end - 1
        while start > 0 and end - start < LONGEST_STRETCH and not self._stops(start - 1):
            start -= 1
        return max(0, start), end

    def _stops(self, place: int) -> bool:
        token = self.doc[place]
        return token.text in STOPS or self.inside[place] >= 0 or "\n" in token.text


def _places(doc: Doc, found: tuple[Quotation, ...]) -> list[int]:
    places = []
    current = 0
    for token in doc:
        while current < len(found) and found[current].end <= token.idx:
            current += 1
        within = current < len(found) and token.idx + len(token) > found[current].start
        places.append(current if within else -1)
    return places
