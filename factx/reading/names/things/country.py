"""Homes: the country of a place, people or body, where the article or the name makes it plain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.names.known import countries
from factx.reading.names.known.bodies import body, parent
from factx.reading.names.known.keys import BLANKS, key
from factx.reading.names.labels import FACILITY, LOCATION, ORGANIZATION, PEOPLE, PLACE, STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.tokens import Span

FURTHEST = 4
HOME_BODIES = frozenset(
    {"government", "police", "military", "armed_group", "emergency_service", "court", "health", "education"}
)
SHARE = 0.3


def main_country(found: Iterable[Span]) -> str | None:
    """Give the country that an article speaks of, where one leads: by names of countries, places and peoples."""
    codes = Counter(code for span in found if span.label_ in PLACE | {PEOPLE} and (code := countries.code(span.text)))
    ranked = codes.most_common(2)
    leads = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] > ranked[1][1])
    return ranked[0][0] if leads and ranked[0][1] > SHARE * codes.total() else None


def country(
    group: Sequence[Span], kind: str | None, description: Span | None, marks: Mapping[int, Span], main: str | None
) -> str | None:
    """Give the country of one thing: by its name, its description, a place beside it, or what the article is about."""
    label = group[0].label_
    names = list(dict.fromkeys(span.text for span in group))
    if label not in PLACE | {PEOPLE, ORGANIZATION}:
        return None
    if label == ORGANIZATION and (known := next(filter(None, map(body, names)), None)):
        return known.country
    if code := next((code for name in names if (code := _named(name, label))), None):
        return code
    if label == PEOPLE or _is_borderless(label, names, kind):
        return None
    said = (_code(marks[token.i]) for token in description or () if token.i in marks)
    near = (_beside(span, marks) for span in group)
    beside = next((code for code in (*said, *near) if code), None)
    at_home = label in PLACE or kind in HOME_BODIES
    return beside or (main if at_home else None)


def _named(name: str, label: str) -> str | None:
    if label == STATE:
        return countries.country(name) or countries.place(name) or _inside(name)
    if label == PEOPLE:
        return countries.people(name)
    if label == ORGANIZATION and (known := parent(name)):
        return _inside(name) or known.country
    return countries.code(name) or _inside(name)


def _inside(name: str) -> str | None:
    """Find a country, place or people among the words of a longer name: "Nevada Water Board"."""
    parts = [part for part in BLANKS.split(name) if part]
    runs = [" ".join(parts[i:j]) for j in range(len(parts), 0, -1) for i in range(max(0, j - 3), j)]
    return next((code for run in runs if run != name and (code := countries.code(run))), None)


def _is_borderless(label: str, names: Iterable[str], kind: str | None) -> bool:
    """Seas and continents lie in no country, and international bodies have none."""
    if kind == "international":
        return True
    shared = words("shared_places")
    return label == LOCATION and any(not shared.isdisjoint(key(name).split()) for name in names)


def _beside(span: Span, marks: Mapping[int, Span]) -> str | None:
    """Read the country off the place that follows or precedes: "Valparaíso, Chile", "the Syrian city of Aleppo"."""
    doc = span.doc
    for i in range(span.end, min(span.end + FURTHEST, len(doc))):
        if i in marks:
            return _code(marks[i]) if marks[i].label_ in PLACE else None
        if doc[i].lower_ not in words("place_links"):
            break
    for i in range(span.start - 1, max(-1, span.start - 1 - FURTHEST), -1):
        if i in marks:
            return _code(marks[i]) if doc[i + 1].text != "," else None
        if doc[i].lower_ not in words("place_links"):
            break
    return None


def _code(span: Span) -> str | None:
    return countries.code(span.text) if span.label_ in PLACE | {PEOPLE, FACILITY} else None
