"""Tolls: for each event and outcome, the figure that the article stands by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.base import Dated, Excerpt, Mention, Record, column
from factx.facts.casualties.record import Outcome

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class Toll(Record):
    """What the article stands by of one event and one outcome."""

    event: int | None = None
    """Index in `events` of what happened."""
    outcome: Outcome = column("outcome", default="casualties")
    """What happened to the people."""
    value: int | None = column("how many")
    """The number given; null for vague amounts and ranges."""
    low: int | None = column("at least", unless=("value", "high"))
    """The least it can be; null when there is no lower bound."""
    high: int | None = column("at most", unless=("value", "low"))
    """The most it can be; null when there is no upper bound."""
    victims: Excerpt | None = column("victims")
    """Who they are, as the article calls them."""
    place: Mention | None = column("where")
    """Where it happened, the most specific place given."""
    date: Dated | None = column("when")
    """When it happened."""
    cause: Excerpt | None = column("cause")
    """What harmed them."""
    sources: tuple[Mention, ...] = column("according to", default=())
    """All to whom the article attributes the figure."""
    casualties: tuple[int, ...] = ()
    """Indices in `casualties` of the figures that support it."""
    superseded: tuple[int, ...] = ()
    """Indices in `casualties` of older figures: "rose from 10"."""
    conflicts: tuple[int, ...] = ()
    """Indices in `casualties` of figures for the event that do not agree, and of denied and merely possible ones."""
    inferred: bool = False
    """Whether parts were added up, or the dead taken from those shot, since the article gives no such number."""
    exceeded: bool = False
    """Whether the stated parts add up to more than the total."""
