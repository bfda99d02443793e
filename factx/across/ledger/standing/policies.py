"""Policies: which of all figures for one outcome of an incident stands at the end, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.across.ledger.standing.counts import amount

if TYPE_CHECKING:
    from factx.across.ledger.record import Statement
    from factx.across.ledger.rulebook import PolicyName

ONLY = "the only figure"
CONFIRMED = 2
"""So many reports that agree make a lower figure a correction."""


@dataclass(frozen=True, slots=True)
class Given:
    """The figure that one report gives for one outcome."""

    statement: Statement
    older: frozenset[int] = frozenset()
    """Figures that the report itself says were given before."""

    @property
    def number(self) -> int:
        """The one number that stands for it."""
        return amount(self.statement)

    @property
    def day(self) -> date:
        """The day of publication, unknown ones last."""
        return self.statement.as_of or date.max


Choice = tuple[Given, str]
Policy = Callable[[Sequence[Given]], Choice]


def latest(given: Sequence[Given]) -> Choice:
    """The latest figure, day by day: a higher one replaces the one before; a lower one only as a correction.

    A correction is given by several reports, by the source of the figure before, or by a report that gives that up.
    Of the figures of one day, that of most reports counts, and the highest of several.
    """
    *_, (_, (standing, why)) = stages(given)
    return standing, _agreed(why, standing, given)


def stages(given: Sequence[Given]) -> Iterator[tuple[date, Choice]]:
    """For each day of publication, the figure that stood on it, and why."""
    standing, why = None, ONLY
    for day, reports in groupby(sorted(given, key=_order), key=lambda one: one.day):
        chosen = _most_given(list(reports))
        if standing is None or chosen.number == standing.number:
            standing = standing or chosen
        elif chosen.number > standing.number:
            standing, why = chosen, f"raised from {standing.number:,}"
        elif _is_correction(chosen, standing, [one for one in given if one.day >= day]):
            standing, why = chosen, f"corrected from {standing.number:,}"
        yield day, (standing, why)


def highest(given: Sequence[Given]) -> Choice:
    """The highest figure that any report gives."""
    return max(sorted(given, key=_order), key=lambda one: one.number), "the highest figure"


def lowest(given: Sequence[Given]) -> Choice:
    """The lowest figure that any report gives."""
    return min(sorted(given, key=_order), key=lambda one: one.number), "the lowest figure"


def consensus(given: Sequence[Given]) -> Choice:
    """The figure that most reports give, and the highest of several."""
    chosen = _most_given(sorted(given, key=_order))
    agreeing = sum(one.number == chosen.number for one in given)
    return chosen, f"given by {agreeing} of {len(given)} reports"


POLICIES: Mapping[PolicyName, Policy] = MappingProxyType(
    {"latest": latest, "highest": highest, "lowest": lowest, "consensus": consensus}
)
"""How the figure that stands is chosen, by name."""


def _order(one: Given) -> tuple[date, str]:
    return one.day, one.statement.article


def _most_given(given: Sequence[Given]) -> Given:
    """The first that gives the number that most give, the highest such number."""
    counted = Counter(one.number for one in given)
    number = max(counted, key=lambda number: (counted[number], number))
    return next(one for one in given if one.number == number)


def _is_correction(lower: Given, standing: Given, later: Iterable[Given]) -> bool:
    agreeing = [one for one in later if one.number == lower.number]
    by_source = lower.statement.source is not None and lower.statement.source == standing.statement.source
    return len(agreeing) >= CONFIRMED or by_source or any(standing.number in one.older for one in agreeing)


def _agreed(why: str, standing: Given, given: Sequence[Given]) -> str:
    agreeing = sum(one.number == standing.number for one in given)
    if why == ONLY and len(given) > 1:
        return f"given by {agreeing} of {len(given)} reports"
    return f"{why}; {agreeing} reports" if agreeing > 1 else why
