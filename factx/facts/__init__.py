"""The kinds of facts. The record `Facts` is the registry: whatever handles all kinds walks its fields."""

from __future__ import annotations

from dataclasses import Field, dataclass, fields
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.facts import casualties, dates, entities, events, organizations, quotes, tolls
from factx.facts.base import Dated, Excerpt, Explanation, Mention, Record, Rejection, found_by
from factx.facts.casualties.record import Casualty, Count, Event
from factx.facts.dates import Date
from factx.facts.entities import Entity
from factx.facts.organizations import Organization
from factx.facts.quotes import Quote
from factx.facts.tolls.record import Toll

if TYPE_CHECKING:
    from collections.abc import Collection

    from factx.reading import Reading

__all__ = [
    "Casualty", "Count", "Date", "Dated", "Entity", "Event", "Excerpt", "Explanation", "Facts", "Mention",
    "Organization", "Quote", "Rejection", "Toll", "check_kinds", "explain_all", "find_all", "kinds", "reject_all",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts(Record):
    """Everything found in one article; the order of fields is the order of output."""

    events: tuple[Event, ...] = found_by(events.find, events.explain)
    """What happened that harmed people: what, where, when, by whom."""
    tolls: tuple[Toll, ...] = found_by(tolls.find, tolls.explain, tolls.reject)
    """What the article stands by: one figure for each event and outcome, and what speaks against it."""
    casualties: tuple[Casualty, ...] = found_by(casualties.find, casualties.explain, casualties.reject)
    """Figures of people harmed: killed, injured, missing, displaced, abducted, detained, infected."""
    quotes: tuple[Quote, ...] = found_by(quotes.find, quotes.explain, quotes.reject)
    """Statements attributed to someone: direct, mixed and indirect."""
    organizations: tuple[Organization, ...] = found_by(organizations.find, organizations.explain)
    """Organizations, with kind, country and acronym."""
    entities: tuple[Entity, ...] = found_by(entities.find, entities.explain, entities.reject)
    """Everything that has a name, organizations included."""
    dates: tuple[Date, ...] = found_by(dates.find, dates.explain, dates.reject)
    """Expressions of time that can be put on a calendar."""


def kinds() -> tuple[str, ...]:
    """The kinds of facts in order of output."""
    return tuple(field.name for field in fields(Facts))


def check_kinds(only: Collection[str] | None) -> None:
    """Refuse kinds of facts that there are not.

    Raises:
        FactxError: one of them is none.
    """
    if unknown := sorted(set(only or ()) - set(kinds())):
        raise FactxError(f"no kind of fact named {', '.join(unknown)}; choose from {', '.join(kinds())}")


def find_all(reading: Reading, only: Collection[str] | None = None) -> Facts:
    """Run the finder of every kind, or only of those named."""
    return Facts(**{field.name: tuple(field.metadata["find"](reading)) for field in _wanted(only)})


def explain_all(
    reading: Reading, facts: Facts, only: Collection[str] | None = None
) -> dict[str, tuple[Explanation, ...]]:
    """By kind, why each fact was found, in the order of the facts."""
    return {field.name: _explained(reading, field, getattr(facts, field.name)) for field in _wanted(only)}


def reject_all(reading: Reading, only: Collection[str] | None = None) -> dict[str, tuple[Rejection, ...]]:
    """By kind what looks like a fact and is none, where a kind can tell."""
    telling = [field for field in _wanted(only) if field.metadata["reject"]]
    return {field.name: tuple(field.metadata["reject"](reading)) for field in telling}


def _wanted(only: Collection[str] | None) -> list[Field[Any]]:
    return [field for field in fields(Facts) if only is None or field.name in only]


def _explained(reading: Reading, field: Field[Any], facts: tuple[Any, ...]) -> tuple[Explanation, ...]:
    explain = field.metadata["explain"]
    by_finder = Explanation(f"finder of {field.name}")
    return tuple(explain(reading)) if explain else (by_finder,) * len(facts)
