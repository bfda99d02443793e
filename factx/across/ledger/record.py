"""Records of the ledger: incidents, their tolls with all that was said of them, and the reports that told it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from factx.facts.base import Record, column
from factx.facts.casualties.record import EventType, Outcome, Status

Basis = Literal["text", "headline", "shot"]


@dataclass(frozen=True, slots=True)
class Place(Record):
    """Where an incident was."""

    name: str
    """The name that most reports give."""
    country: str | None = None
    """ISO 3166-1 alpha-2, where it is plain."""


@dataclass(frozen=True, slots=True)
class Statement(Record):
    """One figure of an incident: who said it, in which report, and when that was published."""

    as_of: date | None = column("day")
    """Day of publication of the report."""
    outcome: Outcome = column("outcome", default="casualties")
    """What happened to the people."""
    value: int | None = column("how many")
    """The number given; null for vague amounts and ranges."""
    low: int | None = column("at least", unless=("value", "high"))
    """The least it can be; null when there is no lower bound."""
    high: int | None = column("at most", unless=("value", "low"))
    """The most it can be; null when there is no upper bound."""
    source: str | None = column("according to")
    """To whom the report attributes it; null where it tells the figure as its own."""
    article: str = column("report", default="")
    """Id of the report."""
    casualty: int | None = None
    """Index in the `casualties` of the report; null for figures of a headline."""
    words: str | None = column("words")
    """The number as written, or the headline."""
    status: Status = column("status", default="asserted")
    """`asserted`, `possible` or `denied`."""
    basis: Basis = column("read from", default="text")
    """`text`, `headline`, or `shot`: people shot of whom the report does not say whether they live."""


@dataclass(frozen=True, slots=True)
class IncidentToll(Record):
    """The figure that stands at the end, for one outcome."""

    outcome: Outcome = column("outcome", default="casualties")
    """What happened to the people."""
    value: int | None = column("how many")
    """The number that stands; null where only bounds are known."""
    low: int | None = column("at least", unless=("value", "high"))
    """The least it can be; null when there is no lower bound."""
    high: int | None = column("at most", unless=("value", "low"))
    """The most it can be; null when there is no upper bound."""
    as_of: date | None = column("since")
    """Day of publication of the report that first gave this figure."""
    sources: tuple[str, ...] = column("according to", default=())
    """To whom the reports attribute it."""
    articles: tuple[str, ...] = ()
    """Ids of the reports that give it; copies are left out."""
    why: str = column("why", default="")
    """Why this figure stands."""


@dataclass(frozen=True, slots=True)
class Reporting(Record):
    """One report of an incident."""

    article: str = column("report", default="")
    """Id of the article."""
    event: int | None = column("event")
    """Index in its `events`; null where it tells of the incident without any figure."""
    main: bool = column("main", default=False)
    """Whether the incident is what the article is about."""
    published: date | None = column("published")
    """Day of publication."""
    title: str | None = column("title")
    """Its headline."""
    copy_of: str | None = column("copy of")
    """Id of the report whose text it repeats, which alone is counted."""


@dataclass(frozen=True, slots=True)
class Incident(Record):
    """One happening, as all reports of it tell."""

    incident: str = column("incident", default="")
    """Its id, made from the report that told of it first."""
    type: EventType = column("type", default="other")
    """What kind of happening most reports tell of."""
    place: Place | None = column("where")
    """Where it was."""
    first: date | None = column("first day")
    """The day that most reports give."""
    last: date | None = column("last day", unless=("first",))
    """The last day, where it went on."""
    cause: str | None = column("cause")
    """What harmed people, in the words of most reports."""
    perpetrators: tuple[str, ...] = column("by whom", default=())
    """Who is said to have done it."""
    tolls: tuple[IncidentToll, ...] = column("tolls", default=())
    """For each outcome, the figure that stands."""
    history: tuple[Statement, ...] = ()
    """All figures, oldest first; those of copies are left out."""
    conflicts: tuple[Statement, ...] = ()
    """Figures of about the same day as those that stand, or later, that do not agree; and denied ones."""
    reports: tuple[Reporting, ...] = ()
    """All reports, oldest first."""
    copies: tuple[str, ...] = ()
    """Ids of the reports that only repeat another one."""
