"""The country of a place, people or body, where the article or the name makes it plain: "Mokar, Yemen" is in Yemen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import ways
from factx.reading.names.known import countries
from factx.reading.names.known.famous import body, parent
from factx.reading.names.known.keys import BLANKS, key
from factx.reading.names.labels import LOCATION, ORGANIZATION, PEOPLE, PLACE, STATE
from factx.reading.names.things.country_by_region import country_by_region
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span

MAX_TOKENS_TO_PLACE = 4  # "the Syrian city of Aleppo"
MAX_WORDS_OF_PLACE = 3  # "Papua New Guinea"


@dataclass(frozen=True, slots=True)
class Settled:
    """A thing whose country is asked for: its mentions, kind and description, with what the article names around it."""

    mentions: Sequence[Span]
    kind: str | None
    description: Span | None
    marks: Mapping[int, Span]
    main: str | None
    """The country that the article is about."""

    @property
    def label(self) -> str:
        """The type of its first mention."""
        return self.mentions[0].label_

    @property
    def names(self) -> list[str]:
        """The forms of its name, once each."""
        return list(dict.fromkeys(span.text for span in self.mentions))


def country(thing: Settled) -> str | None:
    """The country of one thing: by its name, its description, a place beside it, or what the article is about."""
    if thing.label not in PLACE | {PEOPLE, ORGANIZATION}:
        return None
    if thing.label == ORGANIZATION and (known := next(filter(None, map(body, thing.names)), None)):
        return known.country
    if by_region := country_by_region(thing.mentions, thing.marks):
        return by_region
    by_name = (ways.first(COUNTRIES_BY_NAME, name, thing.label) for name in thing.names)
    if code := next(filter(None, by_name), None):
        return code
    return None if thing.label == PEOPLE or _is_borderless(thing) else ways.first(COUNTRIES, thing)


def _of_name(name: str, label: str) -> str | None:
    if label == STATE:
        return countries.country(name) or countries.place(name)
    if label == PEOPLE:
        return countries.people(name)
    return countries.code(name) if label != ORGANIZATION or parent(name) is None else None


def _of_words_inside(name: str, label: str) -> str | None:
    if label == PEOPLE:
        return None
    parts = [part for part in BLANKS.split(name) if part]
    ends = range(len(parts), 0, -1)
    runs = [" ".join(parts[i:j]) for j in ends for i in range(max(0, j - MAX_WORDS_OF_PLACE), j)]
    return next((code for run in runs if run != name and (code := countries.code(run))), None)


def _of_parent(name: str, label: str) -> str | None:
    return known.country if label == ORGANIZATION and (known := parent(name)) else None


COUNTRIES_BY_NAME: tuple[Way[[str, str], str | None], ...] = (
    Way("the name itself", _of_name, "Two people died in Syria."),
    Way(
        "words inside the name",
        _of_words_inside,
        "The Florida Highway Patrol said that two people had died.",
        "a branch is where its name says: the Red Cross of Syria",
    ),
    Way("the body whose branch it is", _of_parent, "BBC Sport said on Monday that two people had died."),
)
"""What in one form of a name shows the country of its bearer."""


def _of_description(thing: Settled) -> str | None:
    inside = (_code(thing.marks[token.i]) for token in thing.description or () if token.i in thing.marks)
    return next(filter(None, inside), None)


def _of_place_beside(thing: Settled) -> str | None:
    beside = (_beside(span, thing.marks) for span in thing.mentions)
    return next(filter(None, beside), None)


def _of_article(thing: Settled) -> str | None:
    """The country that the article is about, where bodies are at home unless something else is told of them."""
    return thing.main if thing.label in PLACE or thing.label == ORGANIZATION else None


COUNTRIES: tuple[Way[[Settled], str | None], ...] = (
    Way("description", _of_description, "Red Dawn, a militant group in Syria, said that two people had died."),
    Way("place beside it", _of_place_beside, "Two people died in Mokar, Yemen."),
    Way(
        "what the article is about",
        _of_article,
        "The fire brigade of Mokar said on Monday that two people had died in Yemen.",
    ),
)
"""What in the article shows the country of a thing whose name shows none."""


def _is_borderless(thing: Settled) -> bool:
    """Whether it lies in no country, as seas and continents, or has none, as international bodies."""
    if thing.kind == "international":
        return True
    shared = words("shared_places")
    return thing.label == LOCATION and any(not shared.isdisjoint(key(name).split()) for name in thing.names)


def _beside(span: Span, marks: Mapping[int, Span]) -> str | None:
    """The country of the place that follows or precedes: "Valparaíso, Chile", "the Syrian city of Aleppo"."""
    doc = span.doc
    for i in range(span.end, min(span.end + MAX_TOKENS_TO_PLACE, len(doc))):
        if i in marks:
            return _code(marks[i]) if marks[i].label_ in PLACE else None
        if doc[i].lower_ not in words("place_links"):
            break
    for i in range(span.start - 1, max(-1, span.start - 1 - MAX_TOKENS_TO_PLACE), -1):
        if i in marks:
            return _code(marks[i]) if doc[i + 1].text != "," else None
        if doc[i].lower_ not in words("place_links"):
            break
    return None


def _code(span: Span) -> str | None:
    return countries.code(span.text) if span.label_ in PLACE | {PEOPLE} else None
