"""The kinds of facts. The record `Facts` is the registry: whatever handles all kinds walks its fields."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from factx.errors import FactxError
from factx.facts import casualties, dates, entities, organizations, quotes, tolls
from factx.facts.base import Dated, Excerpt, Mention, Record, found_by
from factx.facts.casualties import Casualty, Count
from factx.facts.dates import Date
from factx.facts.entities import Entity
from factx.facts.organizations import Organization
from factx.facts.quotes import Quote
from factx.facts.tolls import Toll

if TYPE_CHECKING:
    from collections.abc import Collection

    from factx.reading import Reading

__all__ = [
    "Casualty", "Count", "Date", "Dated", "Entity", "Excerpt", "Facts", "Mention", "Organization", "Quote", "Toll",
    "check_kinds", "find_all", "kinds",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts(Record):
    """Everything found in one article; the order of fields is the order of output."""

    tolls: tuple[Toll, ...] = found_by(tolls.find)
    """What the article stands by: one figure for each event and outcome, and what speaks against it."""
    casualties: tuple[Casualty, ...] = found_by(casualties.find)
    """Figures of people harmed: killed, injured, missing, displaced, abducted, detained, infected."""
    quotes: tuple[Quote, ...] = found_by(quotes.find)
    """Statements attributed to someone: direct, mixed and indirect."""
    organizations: tuple[Organization, ...] = found_by(organizations.find)
    """Organizations, with kind, country and acronym."""
    entities: tuple[Entity, ...] = found_by(entities.find)
    """Everything that has a name, organizations included."""
    dates: tuple[Date, ...] = found_by(dates.find)
    """Expressions of time that can be put on a calendar."""


def kinds() -> tuple[str, ...]:
    """List the kinds of facts in order of output."""
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
    wanted = [field for field in fields(Facts) if only is None or field.name in only]
    return Facts(**{field.name: tuple(field.metadata["find"](reading)) for field in wanted})
