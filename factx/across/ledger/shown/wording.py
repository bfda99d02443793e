"""Wording: figures as a newsroom would say them: "at least 17 killed", "12, then 15, then 17"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.across.ledger.standing.counts import amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from factx.across.ledger.record import Incident, IncidentToll, Statement

UNSPLIT = "killed or injured"


def figure(given: Statement | IncidentToll) -> str:
    """How many: "17", "at least 17", "more than 17", "36 to 40", "up to 5", "about 20"."""
    value, low, high = given.value, given.low, given.high
    if low is not None and low == high:
        return f"{low:,}" if low else "no one"
    if low is not None and high is not None:
        return f"{low:,} to {high:,}"
    if low is not None:
        return f"at least {low:,}" if value is None or low == value else f"more than {value:,}"
    if high is not None:
        return f"up to {high:,}"
    return "some" if value is None else f"about {value:,}"


def harmed(given: Statement | IncidentToll) -> str:
    """How many of what: "at least 17 killed"."""
    return f"{figure(given)} {UNSPLIT if given.outcome == 'casualties' else given.outcome}"


def toll(incident: Incident) -> str:
    """All that stands of an incident: "2 killed, 4 injured"."""
    told = [one for one in incident.tolls if amount(one)] or incident.tolls
    return ", ".join(map(harmed, told)) or "no figure"


def rise(incident: Incident) -> str:
    """How the first toll came about, day by day: "12 → 15 → 17"; nothing where it never changed."""
    if not incident.tolls:
        return ""
    steps = days(incident.history, incident.tolls[0].outcome)
    numbers = [amount(one) for _, one in steps]
    changed = [number for at, number in enumerate(numbers) if not at or number != numbers[at - 1]]
    return " → ".join(f"{number:,}" for number in changed) if len(changed) > 1 else ""


def days(history: Iterable[Statement], outcome: str) -> Sequence[tuple[date, Statement]]:
    """For each day the highest figure for an outcome that a report stands by."""
    found: dict[date, Statement] = {}
    for one in history:
        if one.outcome == outcome and one.status == "asserted" and one.as_of is not None:
            known = found.get(one.as_of)
            found[one.as_of] = one if known is None or amount(one) > amount(known) else known
    return sorted(found.items())


def day(when: date | None) -> str:
    """A day for readers."""
    return f"{when.day} {when:%B %Y}" if when else "day unknown"
