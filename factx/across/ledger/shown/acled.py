"""ACLED: incidents in the columns that ACLED's event data have, as far as news tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factx.across.ledger.record import Incident
from factx.across.ledger.shown import wording
from factx.across.ledger.standing.counts import amount
from factx.facts.base import Record

TYPES = {
    "battle": ("Battles", "Armed clash"),
    "bombing": ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    "airstrike": ("Explosions/Remote violence", "Air/drone strike"),
    "shelling": ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    "shooting": ("Violence against civilians", "Attack"),
    "stabbing": ("Violence against civilians", "Attack"),
    "attack": ("Violence against civilians", "Attack"),
    "abduction": ("Violence against civilians", "Abduction/forced disappearance"),
    "arrest": ("Strategic developments", "Arrests"),
    "unrest": ("Riots", "Mob violence"),
}
"""Event type and sub-event type; other kinds of incident are none of ACLED's and stay empty."""
SEVERAL_DAYS = 2
"""ACLED's time precision of what is told to the week; 1 is a day, 3 a month."""


@dataclass(frozen=True, slots=True)
class AcledRow(Record):
    """One incident as an event of ACLED."""

    event_id_cnty: str
    event_date: date | None
    year: int | None
    time_precision: int
    event_type: str
    sub_event_type: str
    actor1: str
    country: str
    location: str
    source: str
    notes: str
    fatalities: int


def acled_rows(incidents: Sequence[Incident]) -> Iterator[AcledRow]:
    """A row for each incident; where no day is told, that of the first report stands for it."""
    for incident in incidents:
        killed = next((amount(toll) for toll in incident.tolls if toll.outcome == "killed"), 0)
        day = incident.first or min((one.published for one in incident.reports if one.published), default=None)
        kind, subkind = TYPES.get(incident.type, ("", ""))
        place = incident.place
        yield AcledRow(
            incident.incident, day, day.year if day else None, 1 if incident.first else SEVERAL_DAYS, kind, subkind,
            actor1="; ".join(incident.perpetrators),
            country=(place.country if place else None) or "",
            location=place.name if place else "",
            source="; ".join(report.article for report in incident.reports if report.copy_of is None),
            notes=wording.toll(incident),
            fatalities=killed,
        )  # fmt: skip
