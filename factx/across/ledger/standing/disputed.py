"""Disputed: which figures of an incident speak against its tolls, and are no earlier stage of them.

A toll that rises day by day is no dispute. A figure is one that is denied or only possible, that comes on the day of
the toll or later and is another number, or that was lower than what stood on the day before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from factx.across.ledger.standing.counts import agree, amount
from factx.across.ledger.standing.policies import Given, stages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factx.across.ledger.record import IncidentToll, Statement
    from factx.facts.casualties.record import Outcome


def conflicts(
    statements: Iterable[Statement], standing: Iterable[IncidentToll], given: Mapping[Outcome, Sequence[Given]]
) -> list[Statement]:
    """The figures that speak against the tolls of an incident, in their order."""
    tolls = {toll.outcome: toll for toll in standing}
    course = {outcome: _course(figures) for outcome, figures in given.items()}
    return [one for one in statements if _contradicts(one, tolls.get(one.outcome), course.get(one.outcome, []))]


def _course(given: Sequence[Given]) -> list[tuple[date, int]]:
    return [(day, chosen.number) for day, (chosen, _) in stages(given)]


def _contradicts(statement: Statement, toll: IncidentToll | None, course: Sequence[tuple[date, int]]) -> bool:
    if statement.status != "asserted":
        return True
    number, stood = amount(statement), [figure for _, figure in course]
    if toll is None or agree(statement, toll) or statement.basis == "shot" or number in stood[-1:]:
        return False
    if statement.as_of is None or toll.as_of is None or statement.as_of >= toll.as_of:
        return True
    before = [figure for day, figure in course if day < statement.as_of]
    return number not in stood and bool(before) and number < before[-1]
