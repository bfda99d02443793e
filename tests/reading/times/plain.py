"""Times of a text that is cut into words but not parsed: what the grammar does by itself."""

from __future__ import annotations

from datetime import date
from functools import cache

import spacy
from spacy.language import Language

from factx.reading.times import Times

MONDAY = date(2016, 7, 25)


def values(text: str, published: date | None = MONDAY) -> list[tuple[str, str | None]]:
    """List the expressions of a text with their values."""
    return [(time.span.text, time.value) for time in Times.read(english()(text), published).all]


@cache
def english() -> Language:
    """Give the pipeline that only cuts text into words."""
    return spacy.blank("en")
