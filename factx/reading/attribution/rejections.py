"""Rejections: quotation marks around what nobody says, and verbs of saying that report nothing said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.attribution.cues.unsaid import is_saying, why_unsaid
from factx.reading.attribution.quotations.quoted_page import QuotedPage
from factx.reading.attribution.turns.sentence_marks import MIN_WORDS_OF_REMARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span


def refusals(doc: Doc) -> Iterator[tuple[Span, str]]:
    """What looks like a statement, each with what it is; some may be part of statements all the same."""
    page = QuotedPage.of(doc)
    for quotation in page.quotations:
        words = doc[page.first(quotation) : page.last(quotation) + 1]
        yield words, _kind(words)
    for token in doc:
        if page.inside[token.i] < 0 and is_saying(token) and (reason := why_unsaid(token)):
            yield doc[token.i : token.i + 1], reason


def _kind(words: Span) -> str:
    few = sum(token.is_alpha for token in words) < MIN_WORDS_OF_REMARK
    return "a name, title or scare quote" if few else "no sentence of its own, and nobody said to say it"
