"""Of a report: the one figure that it gives for each outcome, from its text and its headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.across.ledger.standing.policies import Given
from factx.facts.casualties.record import Outcome

if TYPE_CHECKING:
    from factx.across.ledger.kept.digest import Stated, Telling

Figures = dict[Outcome, Given]


def of_report(telling: Telling, dead: frozenset[str]) -> Figures:
    """The figure that a report gives for each outcome."""
    found: Figures = {}
    for stated in telling.figures:
        is_dead = _is_one_injured(stated) and bool(stated.people & dead)
        if stated.stands and stated.statement.basis == "text" and not is_dead:
            found.setdefault(stated.statement.outcome, Given(stated.statement, stated.older))
    headline = {
        stated.statement.outcome: Given(stated.statement)
        for stated in telling.figures
        if stated.statement.basis == "headline" and not stated.is_last_resort
    }
    return found | headline | _rest_of_headline(found, headline)


def _rest_of_headline(found: Figures, headline: Figures) -> Figures:
    """The injured of "6 shot, 1 fatally": all but the killed, unless the text has another figure that adds up."""
    if "casualties" not in headline or "injured" in headline:
        return {}
    total, killed = headline["casualties"], (found | headline).get("killed")
    dead, injured = killed.number if killed else 0, found["injured"].number if "injured" in found else 0
    if "killed" not in headline and dead + injured == total.number:
        return {}
    rest = max(0, total.number - dead)
    return {"injured": Given(replace(total.statement, outcome="injured", value=rest, low=rest, high=rest))}


def _is_one_injured(stated: Stated) -> bool:
    return stated.statement.outcome == "injured" and stated.statement.value == 1


def names_of_dead(tellings: Sequence[Telling]) -> frozenset[str]:
    """Names and ages of single people killed."""
    killed = (stated for telling in tellings for stated in telling.figures if stated.statement.outcome == "killed")
    return frozenset().union(*(stated.people for stated in killed if stated.stands))


def shot_in(telling: Telling) -> Iterator[Given]:
    """How many were shot, where a report does not say who of them lives."""
    return (Given(stated.statement) for stated in telling.figures if stated.statement.basis == "shot")
