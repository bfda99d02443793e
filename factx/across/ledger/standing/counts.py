"""Counts: the one number that stands for a figure with bounds, and whether two figures can be the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.record import Count
from factx.facts.tolls import choice

if TYPE_CHECKING:
    from factx.across.ledger.record import IncidentToll, Statement


def amount(figure: Statement | IncidentToll) -> int:
    """The one number that stands for a figure: its value, or else a bound."""
    return choice.amount(_count(figure))


def agree(one: Statement | IncidentToll, other: Statement | IncidentToll) -> bool:
    """Whether two figures can be the same number."""
    return choice.agrees(_count(one), _count(other))


def _count(figure: Statement | IncidentToll) -> Count:
    return Count("", 0, 0, figure.value, figure.low, figure.high)
