"""Tellings: the events of an article, each with the signs by which other reports of it are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factx.across.ledger.kept.digest import Digest, Signs, Telling
from factx.across.ledger.kept.figures_told import figures, headline_figures
from factx.across.ledger.kept.sketch import sketch
from factx.lexicon import values, words
from factx.reading.names.known.countries import names as countries

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Entity, Event, Facts

HARM = frozenset({"killed", "injured", "missing", "casualties", "displaced", "abducted", "infected"})
"""Outcomes that a story is about before it is about an arrest."""
EVERYWHERE = frozenset({"media", "company", "international"})
"""Kinds of body that are named in stories of all sorts."""
WORD = re.compile(r"[^\W\d_][\w'’]*|\d+")
AGES = re.compile(r"\b(\d{1,2})[-‐ ]year[-‐ ]old|, (\d{1,2})(?=,)")
YEAR = re.compile(r"(?:19|20)\d\d")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
SHORTEST = 3
"""Letters of a word that may tell a story from others, and digits of a number that may."""
FITS = 1
"""Days that an event may lie behind the day of publication, since days begin elsewhere earlier."""
NEAR = 10
"""Days before publication within which another event of an article may be what it is about."""


def digest(account: Account) -> Digest:
    """What the ledger keeps of an article."""
    told = tuple(_tellings(account))
    return Digest(account.id, account.sha256, account.title, account.published, *sketch(account), told)


def _tellings(account: Account) -> Iterator[Telling]:
    facts, first = account.facts, _first(account)
    if first is None:
        signs = _of_all(account, None)
        yield Telling(None, True, True, "other", None, None, None, None, signs, headline_figures(account))
        return
    yield _telling(account, first, _of_all(account, facts.events[first]), is_first=True)
    for number, event in enumerate(facts.events):
        if number != first and event.tolls:
            yield _telling(account, number, _of_event(account, event), is_first=False)


def _telling(account: Account, number: int, signs: Signs, is_first: bool) -> Telling:
    event = account.facts.events[number]
    told, town = figures(account, event), _town(account, event, is_first)
    return Telling(
        event=number,
        main=is_first,
        is_news=is_first or (event.main and _harms(account.facts, event)),
        type=event.type,
        town=town.name if town else (event.place.name or event.place.text) if event.place else None,
        country=event.country or (town.country if town else None),
        cause=event.cause.text if event.cause else None,
        perpetrator=event.perpetrator.name if event.perpetrator else None,
        signs=signs,
        figures=(*told, *headline_figures(account)) if is_first else told,
    )


def _town(account: Account, event: Event, is_first: bool) -> Entity | None:
    """The town of an event: its own place if that is one; of the main event, else the first that the article names."""
    towns = [entity for entity in account.facts.entities if entity.type == "GPE" and not _is_wide(entity.name.casefold())]
    place = event.place.name if event.place else None
    own = (town for town in towns if town.name == place)
    return next(own, towns[0] if towns and is_first else None)


def _first(account: Account) -> int | None:
    """The event that an article is about, first of all: one that harmed people, rather than an arrest."""
    facts = account.facts
    news = [number for number, event in enumerate(facts.events) if event.main]
    harmed = [number for number in news if _harms(facts, facts.events[number])]
    near = [number for number, event in enumerate(facts.events) if _harms(facts, event) and _is_near(account, event)]
    return next(iter((*harmed, *near, *news)), None)


def _harms(facts: Facts, event: Event) -> bool:
    return any(facts.tolls[number].outcome in HARM for number in event.tolls)


def _is_near(account: Account, event: Event) -> bool:
    if account.published is None:
        return False
    return any(0 <= account.published.toordinal() - day <= NEAR for day in days(event, account.published))


def _of_all(account: Account, event: Event | None) -> Signs:
    """The signs of what an article is about: all that it names."""
    facts = account.facts
    told = [*_sentences(facts), *(quote.text for quote in facts.quotes), *(entity.name for entity in facts.entities)]
    signs = _signs(facts, " . ".join([account.title or "", *told]), facts.entities, days(event, account.published))
    return replace(signs, headline=frozenset(filter(_tells, _words(account.title or ""))))


def _of_event(account: Account, event: Event) -> Signs:
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
    heard = {body.name for body in facts.organizations if body.kind in EVERYWHERE}
    people = [entity for entity in entities if entity.type == "PERSON" and " " in entity.name]
    found = _words(told)
    return Signs(
        days=when,
        places=frozenset(name for name in _named(entities, "GPE") if not _is_wide(name)),
        sites=_named(entities, "LOC", "FAC"),
        people=_named([person for person in people if person.name not in quoted], "PERSON"),
        speakers=_named([person for person in people if person.name in quoted], "PERSON"),
        bodies=_named([entity for entity in entities if entity.name not in heard], "ORG"),
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


def _is_wide(name: str) -> bool:
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
