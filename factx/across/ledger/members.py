"""Members: the tellings of one incident, put together: what, where, when, by whom, and all that was said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from factx.across.ledger.joined.copies import precedence
from factx.across.ledger.record import Incident, IncidentToll, Place, Reporting, Statement
from factx.across.ledger.standing.disputed import conflicts
from factx.across.ledger.standing.settled import given_figures, tolls
from factx.across.ledger.standing.vague import VAGUE

if TYPE_CHECKING:
    from factx.across.ledger.joined.couple import Told
    from factx.across.ledger.kept.digest import Digest, Telling
    from factx.across.ledger.rulebook import Rules
    from factx.facts.casualties.record import EventType

LENGTH_OF_ID = 10
"""Hexadecimal digits of an incident's id."""
LONGEST_ACRONYM = 4
"""Letters of a name in capitals that may be an acronym."""


@dataclass(frozen=True, slots=True)
class Members:
    """All that was told of one incident."""

    told: list[Told]
    reports: list[Reporting]

    @classmethod
    def of(cls, told: list[Told], known: Mapping[str, Digest], copies: Mapping[str, str]) -> Members:
        """What was told of an incident, and all its reports, oldest first, copies among them."""
        of_original = {one.article: one.telling for one in told}
        own = [(known[one.article], one.telling, None) for one in told]
        others = [
            (known[copy], of_original[original], original)
            for copy, original in copies.items()
            if original in of_original
        ]
        ordered = sorted([*own, *others], key=lambda one: (precedence(one[0]), one[1].event or 0))
        reports = [
            Reporting(digest.id, telling.event, telling.main, digest.published, digest.title, original)
            for digest, telling, original in ordered
        ]
        return cls(told, reports)

    @property
    def is_event(self) -> bool:
        """Whether any report tells of people harmed."""
        return any(one.telling.figures for one in self.told)

    @property
    def tellings(self) -> list[Telling]:
        """What the reports tell, oldest first."""
        return [one.telling for one in self.told]

    def incident(self, rules: Rules) -> Incident:
        """Put together what the reports tell."""
        news = [telling for telling in self.tellings if telling.is_news]
        figures = [stated for telling in self.tellings for stated in telling.figures if not stated.is_last_resort]
        history = sorted({stated.statement for stated in figures}, key=_in_history)
        kind, first = _kind(news), _day(news)
        code = VAGUE[rules.vague]
        standing = [code(toll, _of(toll, history), kind) for toll in tolls(self.tellings, rules.policy)]
        given = given_figures(self.tellings)
        return Incident(
            incident=self._id(),
            type=kind,
            place=_place(news),
            first=first,
            last=first,
            cause=_usual(telling.cause for telling in news),
            perpetrators=tuple(name for name, _ in _counted(telling.perpetrator for telling in news)),
            tolls=tuple(standing),
            history=tuple(history),
            conflicts=tuple(conflicts(history, standing, given)),
            reports=tuple(self.reports),
            copies=tuple(report.article for report in self.reports if report.copy_of is not None),
        )

    def _id(self) -> str:
        first = min(
            (one for one in self.told if one.telling.is_news), key=lambda one: (one.published or 0, one.article)
        )
        return sha256(f"{first.article}#{first.telling.event}".encode()).hexdigest()[:LENGTH_OF_ID]


def _of(toll: IncidentToll, history: Iterable[Statement]) -> list[Statement]:
    """What was said of the outcome of a toll, as a fact."""
    return [one for one in history if one.outcome == toll.outcome and one.status == "asserted"]


def _in_history(statement: Statement) -> tuple[date, str, str, int, str]:
    where = -1 if statement.casualty is None else statement.casualty
    return statement.as_of or date.max, statement.article, statement.outcome, where, statement.source or ""


def _kind(tellings: Sequence[Telling]) -> EventType:
    """What most tell of; "other" and arrests, which follow on something else, count last."""
    counted = Counter(telling.type for telling in tellings if telling.event is not None)
    return max(counted, key=lambda kind: (kind not in ("other", "arrest"), counted[kind], kind), default="other")


def _day(tellings: Sequence[Telling]) -> date | None:
    counted = Counter(min(telling.signs.days) for telling in tellings if telling.signs.days)
    day = max(counted, key=lambda day: (counted[day], -day), default=None)
    return date.fromordinal(day) if day is not None else None


def _place(tellings: Sequence[Telling]) -> Place | None:
    name = _usual(telling.town for telling in tellings)
    if name is None:
        return None
    same = [telling for telling in tellings if telling.town and telling.town.casefold() == name.casefold()]
    return Place(name, _usual(telling.country for telling in same))


def _usual(told: Iterable[str | None]) -> str | None:
    """What most tell, in the spelling that most use; the shortest of several."""
    return next((name for name, _ in _counted(told)), None)


def _counted(told: Iterable[str | None]) -> list[tuple[str, int]]:
    spellings = Counter(name for name in told if name)
    counted: Counter[str] = Counter()
    for name, number in spellings.items():
        counted[name.casefold()] += number
    usual = {name.casefold(): name for name in sorted(spellings, key=lambda name: (spellings[name], name))}
    ordered = sorted(counted, key=lambda name: (-counted[name], len(name), name))
    return [(_titled(usual[name]), counted[name]) for name in ordered]


def _titled(name: str) -> str:
    """A name that is only written in capitals, as towns are at the head of a report, as others write it."""
    return name.title() if name.isupper() and len(name) > LONGEST_ACRONYM else name
