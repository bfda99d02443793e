"""The country that a state or province behind a city shows: "Macon, Georgia", "Paris, Texas", "Perth, Scotland"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known import countries
from factx.reading.names.labels import PLACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Span

SHARED = {"Georgia": ("US", "GE")}
"""Names of a state that a country bears as well, with both codes."""


def country_by_region(mentions: Sequence[Span], marks: Mapping[int, Span]) -> str | None:
    """The country of a city with its region behind a comma, or of a region that shares its name with a country."""
    if mentions[0].label_ not in PLACE:
        return None
    found = (_of_region(_behind(span, marks), span) or _of_city(span, _before(span, marks)) for span in mentions)
    return next(filter(None, found), None)


def _of_region(region: Span | None, city: Span) -> str | None:
    """The US for the Paris of "Paris, Texas"."""
    return _code(region, city) if region is not None and city.text not in _regions() else None


def _of_city(region: Span, city: Span | None) -> str | None:
    """The US for the Georgia of "Macon, Georgia"."""
    return _code(region, city) if city is not None and region.text in SHARED else None


def _code(region: Span, city: Span) -> str | None:
    if region.text not in SHARED:
        return _regions().get(region.text)
    state, nation = SHARED[region.text]
    is_of_nation = countries.code(city.text) == nation or any(word.text in words("georgian") for word in region.doc)
    return nation if is_of_nation else state


def _behind(span: Span, marks: Mapping[int, Span]) -> Span | None:
    """The place behind a comma."""
    is_comma = span.end < len(span.doc) and span.doc[span.end].text == ","
    return _place(marks.get(span.end + 1)) if is_comma else None


def _before(span: Span, marks: Mapping[int, Span]) -> Span | None:
    """The place before a comma."""
    is_comma = span.start > 1 and span.doc[span.start - 1].text == ","
    return _place(marks.get(span.start - 2)) if is_comma else None


def _place(span: Span | None) -> Span | None:
    return span if span is not None and span.label_ in PLACE else None


@cache
def _regions() -> Mapping[str, str]:
    return {name: code for code, names in values("regions").items() for name in names}
