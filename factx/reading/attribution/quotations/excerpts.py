"""Excerpts: the words of a statement as they stand in the article, quotation marks kept whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from factx.article import Excerpt
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.quotations.quoted_page import QuotedPage

Kind = Literal["direct", "mixed", "indirect"]


def of_places(page: QuotedPage, places: set[int]) -> tuple[Excerpt, ...]:
    """The words at some places of an article, one excerpt for each run of them."""
    spans = (syntax.trimmed(page.doc[start:end]) for start, end in _runs(page, sorted(places)))
    return tuple(_cut(page, *_whole(page, span)) for span in spans if any(not token.is_punct for token in span))


def of_quotations(page: QuotedPage, quotations: Iterable[Quotation]) -> tuple[Excerpt, ...]:
    """The words of quotations, a paragraph an excerpt, marks included."""
    return tuple(_cut(page, *piece) for quotation in quotations for piece in quotation.pieces)


def kind_of(page: QuotedPage, content: Iterable[Excerpt]) -> Kind:
    """Whether all words, some or none stand in quotation marks."""
    tokens = [token for excerpt in content for token in _tokens(page, excerpt) if not token.is_punct]
    quoted = sum(page.inside[token.i] >= 0 for token in tokens)
    return "indirect" if not quoted else "direct" if quoted == len(tokens) else "mixed"


def _runs(page: QuotedPage, places: list[int]) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) of the places with nothing but punctuation between them."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or not _is_bridged(page, places[at - 1] + 1, places[at]):
            yield places[start], places[at - 1] + 1
            start = at


def _is_bridged(page: QuotedPage, start: int, end: int) -> bool:
    return all(token.is_punct or token.is_space for token in page.doc[start:end])


def _whole(page: QuotedPage, span: Span) -> tuple[int, int]:
    """A stretch with all of the quotation that it begins or ends in, where most of that belongs to it."""
    start, end = span.start_char, span.end_char
    for token in (span[0], span[-1]):
        quotation = page.quotation(token)
        if quotation is None:
            continue
        inside = min(end, quotation.end) - max(start, quotation.start)
        if start <= quotation.start or 2 * inside > quotation.end - quotation.start:
            start, end = min(start, quotation.start), max(end, quotation.end)
    return start, end


def _tokens(page: QuotedPage, excerpt: Excerpt) -> Span:
    return page.doc[page.place_of(excerpt.start) : page.place_of(excerpt.end - 1) + 1]


def _cut(page: QuotedPage, start: int, end: int) -> Excerpt:
    return Excerpt(page.text[start:end], start, end)
