"""Tellings: the events of an article, each with the signs by which other reports of it are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.across.ledger.kept import signs
from factx.across.ledger.kept.digest import Digest, Signs, Telling
from factx.across.ledger.kept.figures_told import figures, headline_figures
from factx.across.ledger.kept.sketch import sketch

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Entity, Event, Facts

HARM = frozenset({"killed", "injured", "missing", "casualties", "displaced", "abducted", "infected"})
"""Outcomes that a story is about before it is about an arrest."""
NEAR = 10
"""Days before publication within which another event of an article may be what it is about."""


def digest(account: Account) -> Digest:
    """What the ledger keeps of an article."""
    told = tuple(_tellings(account))
    return Digest(account.id, account.sha256, account.title, account.published, *sketch(account), told)


def _tellings(account: Account) -> Iterator[Telling]:
    facts, first = account.facts, _first(account)
    if first is None:
        known = signs.of_all(account, None)
        yield Telling(None, True, True, "other", None, None, None, None, known, headline_figures(account))
        return
    yield _telling(account, first, signs.of_all(account, facts.events[first]), is_first=True)
    for number, event in enumerate(facts.events):
        if number != first and event.tolls:
            yield _telling(account, number, signs.of_event(account, event), is_first=False)


def _telling(account: Account, number: int, known: Signs, is_first: bool) -> Telling:
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
        signs=known,
        figures=(*told, *headline_figures(account)) if is_first else told,
    )


def _town(account: Account, event: Event, is_first: bool) -> Entity | None:
    """The town of an event: its own place if that is one; of the main event, else the first that the article names."""
    named = (entity for entity in account.facts.entities if entity.type == "GPE")
    towns = [entity for entity in named if not signs.is_wide(entity.name.casefold())]
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
    return any(0 <= account.published.toordinal() - day <= NEAR for day in signs.days(event, account.published))
