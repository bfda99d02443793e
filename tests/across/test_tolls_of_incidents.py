"""The toll of an incident: policies, vague amounts, headlines, and those who die later."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from factx.across.ledger.kept import headlines
from factx.across.ledger.kept.digest import Signs, Stated, Telling
from factx.across.ledger.record import IncidentToll, Statement
from factx.across.ledger.shown import wording
from factx.across.ledger.standing.policies import POLICIES, Given
from factx.across.ledger.standing.settled import tolls
from factx.across.ledger.standing.vague import VAGUE


def said(number: int, day: int, source: str | None = None, older: int | None = None) -> Given:
    statement = Statement(
        date(2024, 5, day), "killed", number, number, number, source, f"report-{day}-{number}-{source}"
    )
    return Given(statement, frozenset() if older is None else frozenset({older}))


@pytest.mark.parametrize(
    ("given", "number", "why"),
    [
        ([said(5, 1)], 5, "the only figure"),
        ([said(5, 1), said(5, 2)], 5, "given by 2 of 2 reports"),
        ([said(5, 1), said(9, 2)], 9, "raised from 5"),
        ([said(9, 1), said(5, 2)], 9, "given by 1 of 2 reports"),
        ([said(9, 1), said(5, 2), said(5, 3)], 5, "corrected from 9; 2 reports"),
        ([said(9, 1, "police"), said(5, 2, "police")], 5, "corrected from 9"),
        ([said(9, 1), said(5, 2, older=9)], 5, "corrected from 9"),
        ([said(5, 1, "a"), said(5, 1, "b"), said(7, 1)], 5, "given by 2 of 3 reports"),
        ([said(5, 1), said(7, 1)], 7, "given by 1 of 2 reports"),
    ],
)
def test_the_latest_figure_stands_and_a_lower_one_as_a_correction(given: list[Given], number: int, why: str) -> None:
    chosen, reason = POLICIES["latest"](given)
    assert (chosen.number, reason) == (number, why)
    assert POLICIES["latest"](given[::-1]) == (chosen, reason)


@pytest.mark.parametrize(("name", "number"), [("highest", 9), ("lowest", 3), ("consensus", 5)])
def test_other_policies(name: str, number: int) -> None:
    given = [said(9, 1), said(5, 2), said(3, 3), said(5, 4)]
    assert POLICIES[name](given)[0].number == number  # type: ignore[index]


@pytest.mark.parametrize(
    ("coding", "words", "toll", "kind", "expected"),
    [
        ("as-told", "dozens", IncidentToll("killed", None, 24), "flood", (None, 24, None)),
        ("acled", "tens", IncidentToll("killed", None, 20), "flood", (10, 20, None)),
        ("acled", "dozens", IncidentToll("killed", None, 24), "flood", (12, 24, None)),
        ("acled", "hundreds", IncidentToll("killed", None, 200), "flood", (100, 200, None)),
        ("acled", "civilians", IncidentToll("killed", None, 2), "flood", (3, 2, None)),
        ("acled", "civilians", IncidentToll("killed", None, 2), "battle", (10, 2, None)),
        ("acled", "17", IncidentToll("killed", 17, 17, 17), "battle", (17, 17, 17)),
        ("ucdp", "dozens", IncidentToll("killed", None, 24), "flood", (24, 24, 31)),
        ("ucdp", "17", IncidentToll("killed", 17, 17, 17), "flood", (17, 17, 31)),
    ],
)
def test_vague_amounts_as_projects_code_them(
    coding: str, words: str, toll: IncidentToll, kind: Any, expected: tuple[int | None, ...]
) -> None:
    statements = [
        Statement(None, "killed", toll.value, toll.low, toll.high, words=words),
        Statement(None, "killed", 31, 31, 31, words="31"),
    ]
    given = statements if coding == "ucdp" else statements[:1]
    coded = VAGUE[coding](toll, given, kind)  # type: ignore[index]
    assert (coded.value, coded.low, coded.high) == expected


@pytest.mark.parametrize(
    ("title", "counts", "person"),
    [
        ("2 dead, 4 hurt in Leeds blast", {"killed": 2, "injured": 4}, None),
        ("Six shot, one fatally, at party in Mobile", {"casualties": 6}, None),
        ("Gunman kills three in Norfolk", {"killed": 3}, None),
        ("Bus crash leaves 11 people dead", {"killed": 11}, None),
        ("Boy, 6, dies after fall", {}, "killed"),
        ("5-year-old shot in Toledo", {}, "casualties"),
        ("Man charged in shooting death of 3-year-old girl", {}, "killed"),
        ("Teen dies, two others wounded in Akron", {"injured": 2}, "killed"),
        ("Police investigate quadruple shooting in Tampa", {"casualties": 4}, None),
        ("Arrest in double homicide", {"killed": 2}, None),
        ("6 wounded in Chicago shootings", {}, None),
        ("Two dead, boy hurt in separate crashes", {}, None),
        ("Council votes on roads", {}, None),
        ("Team wins 3 games in a row", {}, None),
    ],
)
def test_headlines_tell_figures(title: str, counts: dict[str, int], person: str | None) -> None:
    read = headlines.read(title)
    assert (dict(read.counts), read.person) == (counts, person)


def telling(*figures: tuple[Any, int, int], **about: Any) -> Telling:
    """A report of one day with figures: outcome, number, day."""
    stated = tuple(
        Stated(Statement(date(2024, 5, day), outcome, number, number, number, article=f"r{day}"), **about)
        for outcome, number, day in figures
    )
    return Telling(0, True, True, "shooting", None, None, None, None, Signs(), stated)


def standing(*tellings: Telling) -> dict[str, tuple[int | None, str]]:
    return {toll.outcome: (toll.value, toll.why) for toll in tolls(tellings)}


def test_who_dies_later_came_out_of_the_injured() -> None:
    found = standing(telling(("injured", 3, 1)), telling(("killed", 1, 2)))
    assert found == {"killed": (1, "the only figure"), "injured": (2, "3, of whom 1 died later")}


def test_the_dead_are_not_also_injured() -> None:
    name = frozenset({"sanchez"})
    injured, killed = telling(("injured", 1, 1), people=name), telling(("killed", 1, 2), people=name)
    assert standing(injured, killed) == {"killed": (1, "the only figure")}
    assert standing(injured, telling(("killed", 1, 1)))["injured"] == (1, "the only figure")


def test_people_shot_are_the_killed_and_the_injured() -> None:
    shot = Stated(Statement(date(2024, 5, 1), "injured", 4, 4, 4, article="r1", basis="shot"))
    first = Telling(0, True, True, "shooting", None, None, None, None, Signs(), (shot,))
    assert standing(first) == {"injured": (4, "the only figure")}
    assert standing(first, telling(("killed", 1, 1)))["injured"] == (3, "4 shot, less the killed")


def test_a_headline_of_six_shot_and_one_killed_leaves_five_injured() -> None:
    told: list[tuple[Any, int]] = [("casualties", 6), ("killed", 1)]
    statements = [
        Statement(date(2024, 5, 1), outcome, number, number, number, article="r1", basis="headline")
        for outcome, number in told
    ]
    report = Telling(0, True, True, "shooting", None, None, None, None, Signs(), tuple(map(Stated, statements)))
    assert {outcome: value for outcome, (value, _) in standing(report).items()} == {"killed": 1, "injured": 5}


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        ((17, 17, 17), "17 killed"),
        ((1200, 1200, 1200), "1,200 killed"),
        ((17, 17, None), "at least 17 killed"),
        ((17, 18, None), "more than 17 killed"),
        ((17, None, 17), "up to 17 killed"),
        ((17, None, None), "about 17 killed"),
        ((None, 36, 40), "36 to 40 killed"),
        ((None, 24, None), "at least 24 killed"),
        ((0, 0, 0), "no one killed"),
    ],
)
def test_figures_are_worded_as_newsrooms_do(bounds: tuple[int | None, int | None, int | None], words: str) -> None:
    assert wording.harmed(IncidentToll("killed", *bounds)) == words
