"""Vague amounts: what numbers are put for "dozens" and "several", after the manner of two projects that count the dead.

`acled`: the most conservative number: tens 10, dozens 12, hundreds 100; people of whom no number is told are 3, in
battles and bombardments 10. `ucdp`: the least that the words allow is the best estimate, between the lowest and the
highest figure of all reports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import values

if TYPE_CHECKING:
    from factx.across.ledger.record import IncidentToll, Statement
    from factx.across.ledger.rulebook import CodingName
    from factx.facts.casualties.record import EventType

    Coding = Callable[[IncidentToll, Sequence[Statement], EventType], IncidentToll]

UNTOLD = 3
"""What ACLED puts for people of whom no number is told."""
UNTOLD_IN_WAR = 10
IN_WAR = frozenset({"airstrike", "battle", "bombing", "shelling", "war"})


def _as_told(toll: IncidentToll, given: Sequence[Statement], kind: EventType) -> IncidentToll:
    """Leave it as the reports tell it."""
    return toll


def _acled(toll: IncidentToll, given: Sequence[Statement], kind: EventType) -> IncidentToll:
    """Put the most conservative number where the reports give none."""
    if toll.value is not None:
        return toll
    words = {word for statement in given for word in re.findall(r"\w+", (statement.words or "").casefold())}
    known = [number for word, number in values("numerals")["vague"].items() if word in words]
    untold = UNTOLD_IN_WAR if kind in IN_WAR else UNTOLD
    return replace(toll, value=max(known) if known else max(untold, toll.low or 0))


def _ucdp(toll: IncidentToll, given: Sequence[Statement], kind: EventType) -> IncidentToll:
    """Put the best estimate between the lowest and the highest figure."""
    best = next((number for number in (toll.value, toll.low, toll.high) if number is not None), None)
    told = [n for one in given for n in (one.value, one.low, one.high) if n is not None] or [best or 0]
    return replace(toll, value=best, low=min(told), high=max(told))


VAGUE: Mapping[CodingName, Coding] = MappingProxyType({"as-told": _as_told, "acled": _acled, "ucdp": _ucdp})
"""How vague amounts are put as numbers, by name."""
