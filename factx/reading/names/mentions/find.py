"""Mentions: every place where a name stands: "Ann Rahal left. Then Rahal spoke" holds two, of one person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.reading import ways
from factx.reading.names.known.famous import famous
from factx.reading.names.mentions.acronyms import Definition, definitions
from factx.reading.names.mentions.possessives import possessed
from factx.reading.names.mentions.recognised import recognised
from factx.reading.names.mentions.repeats import repeats
from factx.reading.names.mentions.types import agreed
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Span


@dataclass(frozen=True, slots=True)
class Mentions:
    """The names in an article, apart from one another, with the acronyms that it defines."""

    spans: tuple[Span, ...] = ()
    definitions: tuple[Definition, ...] = ()


def mentions(doc: Doc) -> Mentions:
    """The names in a parsed article, in order: what each pass makes of those that the ones before it found."""
    return ways.refined(PASSES, Mentions(), doc)


def _recognised(found: Mentions, doc: Doc) -> Mentions:
    return replace(found, spans=tuple(recognised(doc)))


def _possessed(found: Mentions, doc: Doc) -> Mentions:
    return replace(found, spans=_apart([*possessed(doc), *found.spans]))


def _famous(found: Mentions, doc: Doc) -> Mentions:
    return replace(found, spans=_apart([*_wider(famous(doc), found.spans), *found.spans]))


def _defined(found: Mentions, doc: Doc) -> Mentions:
    defined = tuple(definitions(doc, _marks(found.spans)))
    names = [span for each in defined for span in (each.long, each.short)]
    return Mentions(_apart([*names, *found.spans]), defined)


def _agreed(found: Mentions, doc: Doc) -> Mentions:
    return replace(found, spans=tuple(agreed(found.spans)))


def _repeated(found: Mentions, doc: Doc) -> Mentions:
    return replace(found, spans=tuple(agreed([*found.spans, *repeats(doc, found.spans, set(_marks(found.spans)))])))


PASSES: tuple[Way[[Mentions, Doc], Mentions], ...] = (
    Way("recognised", _recognised, "The Ministry of Health said that two people had died in Aleppo."),
    Way(
        "carries somebody's name",
        _possessed,
        "Two people died at the Children's Hospital on Monday.",
        "the recogniser marks the possessor and leaves out the body, so what is read here stands over it",
    ),
    Way(
        "known to everybody",
        _famous,
        "US-led raids killed two people in Syria on Monday.",
        "only where nothing longer has been found: a name inside a longer one is none",
    ),
    Way(
        "defined",
        _defined,
        "The Young Miners Union (YMU) said on Monday that two people had died.",
        "what the article itself says of a name stands over everything",
    ),
    Way(
        "one type a name",
        _agreed,
        "The storm first struck Mayotte on Monday.",
        "before names are repeated: a repetition takes the type of the name",
    ),
    Way(
        "repeated",
        _repeated,
        "Talas was shelled on Monday. The Talas shelling killed two, Talas said, and Talas-based groups fled.",
        "last, when all names are known; the repetitions count where the type of a name is in doubt",
    ),
)
"""From what the recogniser marked to all names of an article, pass by pass."""


def _wider(famous: Iterable[Span], found: Iterable[Span]) -> Iterator[Span]:
    """The known names where nothing longer stands: "Islamic State of Iraq and the Levant" over "Islamic State"."""
    marks = _marks(found)
    for span in famous:
        others = [marks[i] for i in range(span.start, span.end) if i in marks]
        if all(span.start <= other.start and other.end <= span.end and len(other) < len(span) for other in others):
            yield span


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The names without those that overlap an earlier one of the list."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        inside = range(span.start, span.end)
        if taken.isdisjoint(inside):
            taken.update(inside)
            kept.append(span)
    return tuple(kept)


def _marks(spans: Iterable[Span]) -> dict[int, Span]:
    return {i: span for span in spans for i in range(span.start, span.end)}
