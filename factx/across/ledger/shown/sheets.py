"""Sheets: the ledger as rows: incidents, tolls, history, conflicts and reports, joined by the incident's id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factx.across.ledger.record import Incident, IncidentToll, Reporting, Statement
from factx.across.ledger.shown import wording
from factx.across.ledger.shown.acled import AcledRow, acled_rows
from factx.across.ledger.shown.pages import body
from factx.across.writing.book import Book, Sheet
from factx.facts.base import Record, column
from factx.schema import plain

LEDGER_SCHEMA = "factx-ledger/1"
MOST_SHOWN = 2
"""Sources and disputed figures that a table shows of an incident."""


@dataclass(frozen=True, slots=True)
class Line(Record):
    """An incident as a desk reads it."""

    day: date | None = column("day")
    place: str | None = column("where")
    killed: str = column("killed", default="")
    injured: str = column("injured", default="")
    others: str = column("also", default="")
    type: str = column("what", default="")
    rise: str = column("how it rose", default="")
    sources: str = column("according to", default="")
    disputed: str = column("disputed", default="")
    reports: str = column("reports", default="")


@dataclass(frozen=True, slots=True)
class Row(Record):
    """An incident as programs read it."""

    incident: str
    type: str
    place: str | None
    country: str | None
    first: date | None
    last: date | None
    cause: str | None
    perpetrators: tuple[str, ...]
    killed: int | None
    killed_low: int | None
    killed_high: int | None
    injured: int | None
    injured_low: int | None
    injured_high: int | None
    reports: int
    copies: int


def book(incidents: Sequence[Incident], chosen: str | None = None) -> Book:
    """The ledger for every format."""
    return Book(
        title=f"Ledger of {len(incidents):,} incident{'s' * (len(incidents) != 1)}",
        sheets=(
            Sheet("incidents", Row, list(map(_row, incidents))),
            _sheet("tolls", IncidentToll, incidents),
            _sheet("history", Statement, incidents),
            _sheet("conflicts", Statement, incidents),
            _sheet("reports", Reporting, incidents),
            Sheet("acled", AcledRow, list(acled_rows(incidents))),
        ),
        objects=[{"schema": LEDGER_SCHEMA, **plain(incident)} for incident in incidents],
        shown=(Sheet("incidents", Line, list(map(_line, incidents))),),
        drawn=body(incidents),
        chosen=chosen,
    )


def _sheet(name: str, record: type, incidents: Sequence[Incident]) -> Sheet:
    """All rows of a kind, each with the id of its incident in front."""
    pairs = [(incident.incident, one) for incident in incidents for one in getattr(incident, name)]
    return Sheet(name, record, [one for _, one in pairs], "incident", [id for id, _ in pairs])


def _row(incident: Incident) -> Row:
    tolls = {toll.outcome: toll for toll in incident.tolls}
    killed, injured = tolls.get("killed", IncidentToll()), tolls.get("injured", IncidentToll())
    return Row(
        incident.incident, incident.type,
        incident.place.name if incident.place else None, incident.place.country if incident.place else None,
        incident.first, incident.last, incident.cause, incident.perpetrators,
        killed.value, killed.low, killed.high, injured.value, injured.low, injured.high,
        len(incident.reports), len(incident.copies),
    )  # fmt: skip


def _line(incident: Incident) -> Line:
    sources = dict.fromkeys(source for toll in incident.tolls for source in toll.sources)
    copies, reports = len(incident.copies), len(incident.reports)
    return Line(
        incident.first,
        incident.place.name if incident.place else None,
        *_tolls(incident),
        incident.type.replace("_", " "),
        wording.rise(incident),
        _some(list(sources)),
        _some(_disputes(incident.conflicts)),
        f"{reports - copies}" + (f" and {copies} cop{'y' if copies == 1 else 'ies'}" if copies else ""),
    )


def _tolls(incident: Incident) -> tuple[str, str, str]:
    """How many were killed, how many injured, and what else befell people."""
    figures = {toll.outcome: wording.figure(toll) for toll in incident.tolls}
    others = (wording.harmed(toll) for toll in incident.tolls if toll.outcome not in ("killed", "injured"))
    return figures.get("killed", ""), figures.get("injured", ""), ", ".join(others)


def _some(told: Sequence[str]) -> str:
    """The first few, and how many more."""
    more = f"; and {len(told) - MOST_SHOWN} more" if len(told) > MOST_SHOWN else ""
    return "; ".join(told[:MOST_SHOWN]) + more


def _disputes(statements: Sequence[Statement]) -> list[str]:
    """Each figure once; the headline's not where the text says who gave it."""
    told = list(dict.fromkeys(map(_disputed, statements)))
    return [one for one in told if not any(other.startswith(f"{one} (") for other in told)]


def _disputed(statement: Statement) -> str:
    by = f" ({statement.source})" if statement.source else ""
    status = "" if statement.status == "asserted" else f"{statement.status}: "
    return f"{status}{wording.harmed(statement)}{by}"
