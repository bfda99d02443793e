"""Settled: the toll of an incident: from each report one figure for an outcome, of all these the one that stands.

1. A number in the headline counts before the toll of the text: an editor wrote it of the whole story.
2. People shot, of whom a report does not say whether they live, are those killed and those injured together.
3. Who is named, or told by age, among the killed of any report is not counted among the injured.
4. The one person of a headline counts where no report gives any figure.
5. Those who die after the last figure of the injured came out of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from factx.across.ledger.record import IncidentToll
from factx.across.ledger.standing.counts import amount
from factx.across.ledger.standing.of_a_report import names_of_dead, of_report, shot_in
from factx.across.ledger.standing.policies import POLICIES, Choice, Given
from factx.facts.casualties.record import Outcome

if TYPE_CHECKING:
    from factx.across.ledger.kept.digest import Telling
    from factx.across.ledger.rulebook import PolicyName

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
HARMED = ("killed", "injured")


def given_figures(tellings: Sequence[Telling]) -> dict[Outcome, list[Given]]:
    """For each outcome the figure of each report of an incident; copies must be left out."""
    dead = names_of_dead(tellings)
    reports = [of_report(telling, dead) for telling in tellings]
    return {outcome: [report[outcome] for report in reports if outcome in report] for outcome in OUTCOMES}


def tolls(tellings: Sequence[Telling], policy: PolicyName = "latest") -> list[IncidentToll]:
    """The tolls of an incident by its reports; copies must be left out."""
    given = given_figures(tellings)
    shot = [one for telling in tellings for one in shot_in(telling)]
    if not any((given["killed"], given["injured"], shot)):
        given |= _last_resort(tellings)
    elif not any(one.number for one in given["killed"]):
        given |= _dead_of_headlines(tellings, given["injured"])
    chosen = {outcome: POLICIES[policy](figures) for outcome, figures in given.items() if figures}
    if shot:
        chosen |= _with_shot(chosen, POLICIES[policy](shot))
    chosen |= _died_later(chosen, given)
    return [
        _toll(outcome, chosen[outcome], [*given[outcome], *shot]) for outcome in OUTCOMES if _is_told(outcome, chosen)
    ]


def _is_told(outcome: str, chosen: dict[Outcome, Choice]) -> bool:
    """Whether a toll says something: people killed or injured say more than people harmed either way."""
    return outcome in chosen and not (outcome == "casualties" and chosen.keys() & set(HARMED))


def _last_resort(tellings: Sequence[Telling]) -> dict[Outcome, list[Given]]:
    """The one person of headlines: killed if one says so, else injured."""
    told = [stated.statement for telling in tellings for stated in telling.figures if stated.is_last_resort]
    killed = [Given(statement) for statement in told if statement.outcome == "killed"]
    injured = [Given(replace(statement, outcome="injured")) for statement in told if statement.outcome != "killed"]
    return {"killed": killed} if killed else {"injured": injured}


def _dead_of_headlines(tellings: Sequence[Telling], injured: Sequence[Given]) -> dict[Outcome, list[Given]]:
    """The one person whom a headline calls dead, where texts only tell of one injured."""
    found = _last_resort(tellings)
    if "killed" not in found:
        return {}
    return {**found, "injured": [one for one in injured if max(other.number for other in injured) > 1]}


def _with_shot(chosen: dict[Outcome, Choice], shot: Choice) -> dict[Outcome, Choice]:
    """The injured among those shot: all but the killed, if these are more than any figure of the injured."""
    one, why = shot
    rest = max(0, one.number - (chosen["killed"][0].number if "killed" in chosen else 0))
    known = chosen["injured"][0].number if "injured" in chosen else -1
    if rest <= known:
        return {}
    statement = one.statement
    if rest != one.number:
        statement, why = replace(statement, value=rest, low=rest, high=rest), f"{one.number:,} shot, less the killed"
    return {"injured": (Given(statement), why)}


def _died_later(chosen: dict[Outcome, Choice], given: dict[Outcome, list[Given]]) -> dict[Outcome, Choice]:
    """The injured less those who died after the last figure of them."""
    if "injured" not in chosen or not given["injured"]:
        return {}
    last = max(one.day for one in given["injured"])
    before = max((one.number for one in given["killed"] if one.day <= last), default=0)
    died = max((one.number for one in given["killed"] if one.day > last), default=0) - before
    one, _ = chosen["injured"]
    if died <= 0 or chosen["killed"][0].number < before + died or one.statement.value is None:
        return {}
    left = max(0, one.number - died)
    statement = replace(one.statement, value=left, low=left, high=left)
    return {"injured": (Given(statement), f"{one.number:,}, of whom {one.number - left:,} died later")}


def _toll(outcome: Outcome, choice: Choice, given: Sequence[Given]) -> IncidentToll:
    one, why = choice
    same = [other.statement for other in given if amount(other.statement) == one.number] or [one.statement]
    own = one.statement
    return IncidentToll(
        outcome, own.value, own.low, own.high,
        as_of=own.as_of,
        sources=tuple(dict.fromkeys(source for other in same if (source := other.source) is not None)),
        articles=tuple(dict.fromkeys(other.article for other in same)),
        why=why,
    )  # fmt: skip
