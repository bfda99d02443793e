"""Records of harm: figures of people harmed, and the events that harmed them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factx.facts.base import Dated, Excerpt, Mention, column

if TYPE_CHECKING:
    pass


Outcome = Literal["killed", "injured", "missing", "displaced", "abducted", "detained", "infected", "casualties"]
Status = Literal["asserted", "possible", "denied"]
Slot = Literal["place", "date", "cause", "perpetrator"]
EventType = Literal[
    "battle", "bombing", "airstrike", "shelling", "shooting", "stabbing", "attack", "abduction", "arrest", "unrest",
    "war", "earthquake", "volcano", "flood", "storm", "landslide", "drought", "famine", "heat", "cold", "wildfire",
    "fire", "explosion", "collapse", "transport_accident", "accident", "epidemic", "poisoning", "other",
]  # fmt: skip


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
    event: int | None = None
    """Index in `events` of what happened to them; null where no event can be told."""
    inherited: tuple[Slot, ...] = ()
    """Which of place, date, cause and perpetrator are not told beside this figure but are its event's."""
    sentence: Excerpt | None = None
    """The sentence that says it."""


@dataclass(frozen=True, slots=True)
class Event(Excerpt):
    """One happening that harmed people; the excerpt are the words that tell of it best."""

    type: EventType = column("type", default="other")
    """What kind of happening, after the event types of ACLED and the hazards of EM-DAT."""
    main: bool = column("main", default=False)
    """Whether the story is about it, and not only tells of it as background."""
    place: Mention | None = column("where")
    """Where it happened: the most specific place that covers all of it."""
    country: str | None = column("country")
    """The country of that place, ISO 3166-1 alpha-2, where it is plain."""
    date: Dated | None = column("when")
    """When it happened."""
    cause: Excerpt | None = column("cause")
    """What harmed people."""
    perpetrator: Mention | None = column("by whom")
    """Who did it, where that is told as a fact; for arrests, who holds them."""
    casualties: tuple[int, ...] = ()
    """Indices in `casualties` of its figures."""
    tolls: tuple[int, ...] = ()
    """Indices in `tolls` of what the article stands by."""
