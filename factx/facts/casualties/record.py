"""Casualties: how many were killed, injured, missing …, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factx.facts.base import Dated, Excerpt, Mention, column

if TYPE_CHECKING:
    pass


Outcome = Literal["killed", "injured", "missing", "displaced", "abducted", "detained", "infected", "casualties"]
Status = Literal["asserted", "possible", "denied"]


@dataclass(frozen=True, slots=True)
class Count(Excerpt):
    """A number of people as written, and what it says about the true number."""

    value: int | None = None
    """The number given; null for vague amounts and ranges."""
    low: int | None = None
    """The least it can be; null when there is no lower bound."""
    high: int | None = None
    """The most it can be; null when there is no upper bound."""


@dataclass(frozen=True, slots=True)
class Casualty(Excerpt):
    """One mention of a figure of people harmed; the excerpt is the whole noun phrase of the figure."""

    outcome: Outcome = column("outcome")
    """What happened to them; `casualties` are killed or injured, not split."""
    count: Count = column("how many")
    """How many, with bounds."""
    victims: Excerpt | None = column("victims")
    """Who they are, as the article calls them."""
    place: Mention | None = column("where")
    """Where it happened, the most specific place given."""
    date: Dated | None = column("when")
    """When it happened."""
    cause: Excerpt | None = column("cause")
    """What harmed them: airstrike, fire, flood …"""
    perpetrator: Mention | None = column("by whom")
    """Who harmed them, when that is stated as fact."""
    source: Mention | None = column("according to")
    """To whom the article attributes the figure."""
    status: Status = column("status", default="asserted")
    """`asserted`, `possible` (feared, presumed, threatened) or `denied`."""
    part_of: int | None = None
    """Index in `casualties` of the figure that this one is a stated part of."""
    sentence: Excerpt | None = None
    """The sentence that says it."""
