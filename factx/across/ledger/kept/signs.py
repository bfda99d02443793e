"""Signs: what of an article tells its event from others: days, places, people, words that few articles have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factx.across.ledger.kept.digest import Signs
from factx.lexicon import values, words
from factx.reading.names.known.countries import names as countries

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Entity, Event, Facts

LOCAL = frozenset({"police", "health", "education", "religious", "emergency_service", "court", "sports", "other"})
"""Kinds of body that are named in stories of one place, and not in all of a country or a war."""
WORD = re.compile(r"[^\W\d_][\w'’]*|\d+")
AGES = re.compile(r"\b(\d{1,2})[-‐ ]year[-‐ ]old|, (\d{1,2})(?=,)")
YEAR = re.compile(r"(?:19|20)\d\d")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
SHORTEST = 3
"""Letters of a word that may tell a story from others, and digits of a number that may."""
FITS = 1
"""Days that an event may lie behind the day of publication, since days begin elsewhere earlier."""


def of_all(account: Account, event: Event | None) -> Signs:
    """The signs of what an article is about: all that it names."""
    facts = account.facts
    told = [*_sentences(facts), *(quote.text for quote in facts.quotes), *(entity.name for entity in facts.entities)]
    signs = _signs(facts, " . ".join([account.title or "", *told]), facts.entities, days(event, account.published))
    return replace(signs, headline=frozenset(filter(_tells, _words(account.title or ""))))


def of_event(account: Account, event: Event) -> Signs:
    """The signs of an event told beside: what its own sentences name."""
    facts = account.facts
    told = " . ".join(_sentences(facts, event.casualties))
    named = [entity for entity in facts.entities if any(name in told for name in (entity.name, *entity.aliases))]
    return _signs(facts, told, named, days(event, account.published))


def _sentences(facts: Facts, numbers: Sequence[int] | None = None) -> list[str]:
    casualties = facts.casualties if numbers is None else [facts.casualties[number] for number in numbers]
    return list(dict.fromkeys(casualty.sentence.text for casualty in casualties if casualty.sentence))


def _signs(facts: Facts, told: str, entities: Sequence[Entity], when: frozenset[int]) -> Signs:
    quoted = {quote.speaker.name for quote in facts.quotes if quote.speaker}
    local = {body.name for body in facts.organizations if body.kind in LOCAL}
    people = [entity for entity in entities if entity.type == "PERSON" and " " in entity.name]
    found = _words(told)
    return Signs(
        days=when,
        places=frozenset(name for name in _named(entities, "GPE") if not is_wide(name)),
        sites=_named(entities, "LOC", "FAC"),
        people=_named([person for person in people if person.name not in quoted], "PERSON"),
        speakers=_named([person for person in people if person.name in quoted], "PERSON"),
        bodies=_named([entity for entity in entities if entity.name in local], "ORG"),
        words=frozenset(filter(_tells, found)),
        numbers=frozenset(word for word in found if word.isdigit() and len(word) >= SHORTEST and not _is_year(word)),
        ages=frozenset(age for pair in AGES.findall(told) for age in pair if age),
    )


def _named(entities: Iterable[Entity], *types: str) -> frozenset[str]:
    return frozenset(entity.name.casefold() for entity in entities if entity.type in types)


def _words(told: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in WORD.findall(told)]


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST and not word.isdigit() and word not in words("common_words")


def _is_year(word: str) -> bool:
    return YEAR.fullmatch(word) is not None


def is_wide(name: str) -> bool:
    """Whether a place is so wide that it tells no two incidents apart: a country, a state of one."""
    return name in _regions() or name in {country.casefold() for country in countries()}


def _regions() -> frozenset[str]:
    return frozenset(name.casefold() for names in values("regions").values() for name in names)


def days(event: Event | None, published: date | None) -> frozenset[int]:
    """The days on which an event may have been: a night reaches into the next one; none that is still to come."""
    value = event.date.value if event is not None and event.date else None
    if value is None or not ISO_DAY.match(value) or "/" in value:
        return frozenset()
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return frozenset()
    known = (day, day + timedelta(days=1)) if value.endswith("NI") else (day,)
    latest = published.toordinal() + FITS if published else date.max.toordinal()
    return frozenset(day.toordinal() for day in known if day.toordinal() <= latest)
