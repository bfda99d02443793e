"""Mentions: every place where a name stands, found by the recogniser, by definition, by fame or by repetition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.names.known.bodies import known
from factx.reading.names.mentions.acronyms import Definition, definitions
from factx.reading.names.mentions.possessives import possessed
from factx.reading.names.mentions.recognised import cleaned
from factx.reading.names.mentions.repeats import repeats
from factx.reading.names.mentions.types import agreed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Span


@dataclass(frozen=True, slots=True)
class Mentions:
    """The names in an article, in order and apart, with the acronyms that it defines."""

    spans: tuple[Span, ...]
    definitions: tuple[Definition, ...]


def read(doc: Doc) -> Mentions:
    """Find the names in a parsed article."""
    found = _apart([*possessed(doc), *cleaned(doc)])
    found = _apart([*_wider(known(doc), found), *found])
    defined = tuple(definitions(doc, {i: span for span in found for i in range(span.start, span.end)}))
    found = _apart([*(span for each in defined for span in (each.long, each.short)), *found])
    found = agreed(found)
    found = agreed([*found, *repeats(doc, found, _taken(found))])
    return Mentions(tuple(found), defined)


def _wider(famous: Iterable[Span], found: Iterable[Span]) -> Iterator[Span]:
    """Keep the known names where nothing longer stands: "Islamic State of Iraq and the Levant" over "Islamic State"."""
    marks = {i: span for span in found for i in range(span.start, span.end)}
    for span in famous:
        others = [marks[i] for i in range(span.start, span.end) if i in marks]
        if all(span.start <= other.start and other.end <= span.end and len(other) < len(span) for other in others):
            yield span


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Leave out what overlaps an earlier one of the list."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        inside = range(span.start, span.end)
        if taken.isdisjoint(inside):
            taken.update(inside)
            kept.append(span)
    return kept


def _taken(spans: Iterable[Span]) -> set[int]:
    return {i for span in spans for i in range(span.start, span.end)}
