"""Figures told: what an article says of the people harmed in one of its events, by whom it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.across.ledger.kept import headlines
from factx.across.ledger.kept.digest import Stated
from factx.across.ledger.record import Statement

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Casualty, Event, Mention, Toll

NAME = re.compile(r"\b[A-Z][a-z'’-]+")
NO_NAMES = frozenset({"a", "an", "another", "both", "his", "her", "my", "one", "police", "the", "their", "two"})
PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we", "who"})
AGE = re.compile(r"\b(\d{1,2})(?=[-‐ ]year|,)")


def figures(account: Account, event: Event) -> tuple[Stated, ...]:
    """The tolls of an event, once for each source, and what is said against them."""
    return tuple(_figures(account, event))


def _figures(account: Account, event: Event) -> Iterator[Stated]:
    facts, told = account.facts, set()
    for number in event.tolls:
        toll = facts.tolls[number]
        told |= {*toll.casualties, *toll.conflicts, *toll.superseded}
        yield from _standing(account, toll)
        for other in toll.conflicts:
            yield Stated(_statement(account, other), stands=False)
    for number in event.casualties:
        if number not in told and facts.casualties[number].status != "asserted":
            yield Stated(_statement(account, number), stands=False)


def _standing(account: Account, toll: Toll) -> Iterator[Stated]:
    supporting = [account.facts.casualties[number] for number in toll.casualties]
    is_of_shot = toll.outcome == "injured" and toll.inferred and all(c.outcome == "casualties" for c in supporting)
    is_single = all(casualty.count.value == 1 for casualty in supporting)
    older = (account.facts.casualties[number].count.value for number in toll.superseded)
    for source in toll.sources or (None,):
        statement = Statement(
            account.published, toll.outcome, toll.value, toll.low, toll.high,
            source=_name(source),
            article=account.id,
            casualty=min(toll.casualties, default=None),
            words=_words(supporting, toll),
            basis="shot" if is_of_shot else "text",
        )  # fmt: skip
        people = frozenset().union(*map(_people, supporting)) if is_single else frozenset()
        yield Stated(statement, people=people, older=frozenset(value for value in older if value is not None))


def _words(supporting: list[Casualty], toll: Toll) -> str | None:
    same = (c.count.text for c in supporting if (c.count.value, c.count.low) == (toll.value, toll.low))
    return next(same, " + ".join(c.count.text for c in supporting) or None)


def _statement(account: Account, number: int) -> Statement:
    casualty = account.facts.casualties[number]
    source, count = casualty.source, casualty.count
    return Statement(
        account.published, casualty.outcome, count.value, count.low, count.high,
        source=_name(source),
        article=account.id, casualty=number, words=count.text, status=casualty.status,
    )  # fmt: skip


def _name(source: Mention | None) -> str | None:
    """Who says it; nobody where that is a pronoun of which the article does not tell whom it means."""
    if source is None or source.name is not None:
        return source.name if source else None
    return None if source.text.casefold() in PRONOUNS else source.text


def _people(casualty: Casualty) -> frozenset[str]:
    """The names and ages by which somebody counted alone is known again."""
    told = f"{casualty.victims.text if casualty.victims else ''} {casualty.text}"
    names = {name.casefold() for name in NAME.findall(told)} - NO_NAMES
    return frozenset(names | set(AGE.findall(told)))


def headline_figures(account: Account) -> tuple[Stated, ...]:
    """The figures of the headline: numbers, which stand, and one person, which stands where nothing else does."""
    told = headlines.read(account.title or "")
    counts = (_of_headline(account, outcome, number) for outcome, number in told.counts)
    person = [_of_headline(account, told.person, 1, is_last_resort=True)] if told.person else []
    return (*counts, *person)


def _of_headline(account: Account, outcome: headlines.Told, number: int, is_last_resort: bool = False) -> Stated:
    statement = Statement(
        account.published, outcome, number, number, number,
        article=account.id, words=account.title, basis="headline",
    )  # fmt: skip
    return Stated(statement, is_last_resort=is_last_resort)
