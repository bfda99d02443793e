"""Pages: the ledger as the body of a page: a list of incidents, then each with its timeline, figures and reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factx.across.ledger.shown import wording
from factx.across.ledger.shown.timeline import timeline
from factx.writers.html.markup import element, escaped

if TYPE_CHECKING:
    from factx.across.ledger.record import Incident, IncidentToll, Reporting, Statement


def body(incidents: Sequence[Incident]) -> str:
    """All incidents, each under its own heading; a list of links in front where there are several."""
    drawn = "\n".join(map(_incident, incidents)) or element("p", "No incidents found.", class_="note")
    return (_contents(incidents) if len(incidents) > 1 else "") + drawn


def _contents(incidents: Sequence[Incident]) -> str:
    links = (
        element("li", element("a", escaped(_name(one)), href=f"#{one.incident}") + f" {escaped(wording.toll(one))}")
        for one in incidents
    )
    return element("nav", element("ol", "".join(links)), aria_label="Incidents") + "\n"


def _name(incident: Incident) -> str:
    kind = incident.type.replace("_", " ").capitalize() if incident.type != "other" else "Incident"
    place = f" in {incident.place.name}" if incident.place else ""
    return f"{kind}{place}, {wording.day(incident.first)}"


def _incident(incident: Incident) -> str:
    parts = [
        element("h2", escaped(_name(incident))),
        element("ul", "".join(_toll(toll) for toll in incident.tolls), class_="tolls"),
        *(timeline(incident.history, toll.outcome) for toll in incident.tolls),
        _section("What disagrees", _statements(incident.conflicts)),
        _section("Who said what, when", _statements(incident.history)),
        _section(f"Reports ({len(incident.reports)})", element("ol", "".join(map(_report, incident.reports)))),
    ]
    return element("section", "\n".join(filter(None, parts)), id=incident.incident, class_="incident")


def _toll(toll: IncidentToll) -> str:
    since = f"since {wording.day(toll.as_of)}" if toll.as_of else ""
    about = " · ".join(filter(None, ["; ".join(toll.sources), since, toll.why]))
    return element(
        "li", element("strong", escaped(wording.harmed(toll))) + element("span", escaped(about), class_="about")
    )


def _section(title: str, content: str) -> str:
    return element("details", element("summary", title) + content) if content else ""


def _statements(statements: Iterable[Statement]) -> str:
    rows = "".join(element("tr", "".join(_cells(one))) for one in statements)
    if not rows:
        return ""
    head = "".join(element("th", title, scope="col") for title in ("day", "figure", "according to", "report"))
    return element(
        "div", element("table", f"<thead>{element('tr', head)}</thead><tbody>{rows}</tbody>"), class_="scroll"
    )


def _cells(one: Statement) -> Iterator[str]:
    status = "" if one.status == "asserted" else f" ({one.status})"
    source = one.source or ("headline" if one.basis == "headline" else "—")
    for told in (wording.day(one.as_of), wording.harmed(one) + status, source, one.article):
        yield element("td", escaped(told))


def _report(report: Reporting) -> str:
    copy = f" · copy of {report.copy_of}" if report.copy_of else "" if report.main else " · in passing"
    about = f"{wording.day(report.published)} · {report.article}{copy}"
    return element("li", escaped(report.title or report.article) + element("span", escaped(about), class_="about"))
