"""Selection: conditions in their grammar, names that are found, and indices that still mean what they meant."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factx.errors import FactxError
from factx.facts import Count, Explanation, Facts, kinds
from factx.facts.references import POINTS_TO, pointed
from factx.report import Report
from factx.selection import Selection, condition, resolved
from tests.writers.samples import FACTS, REPORT

[EVENT], [TOLL], [CASUALTY] = FACTS.events, FACTS.tolls, FACTS.casualties
SECOND = replace(EVENT, type="war", main=False, country="SY", casualties=(1, 2), tolls=(1,), place=None)
HURT = replace(CASUALTY, outcome="injured", count=Count("1,340", 0, 5, 1340, 1340, 1340), event=1, place=None)
PART = replace(HURT, outcome="killed", count=Count("dozens", 0, 6, None, 24, None), part_of=1, source=None)
TOLL_OF_WAR = replace(TOLL, event=1, outcome="injured", value=1340, casualties=(1,), conflicts=(2,))
TWO = replace(
    REPORT,
    facts=replace(FACTS, events=(EVENT, SECOND), tolls=(TOLL, TOLL_OF_WAR), casualties=(CASUALTY, HURT, PART)),
)


def chosen(*written: str, asked: tuple[str, ...] = kinds(), limit: int | None = None) -> Facts:
    """Select from the sample."""
    return Selection(asked, tuple(condition(each, asked) for each in written), limit).chosen(TWO).facts


def outcomes(*written: str) -> list[str]:
    """Select casualties, and tell which."""
    return [f"{fact.outcome} {fact.count.text}" for fact in chosen(*written, asked=("casualties",)).casualties]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (["outcome=killed"], ["killed At least a dozen", "killed dozens"]),
        (["OUTCOME = Killed"], ["killed At least a dozen", "killed dozens"]),
        (["outcome!=killed"], ["injured 1,340"]),
        (["outcome=injured|missing"], ["injured 1,340"]),
        (["outcome=killed", "value>=10"], ["killed At least a dozen"]),
        (["count.value>1,000"], ["injured 1,340"]),
        (["low>=24"], ["injured 1,340", "killed dozens"]),
        (["count.value=null"], ["killed dozens"]),
        (["count.value!=null"], ["killed At least a dozen", "injured 1,340"]),
        (["value<13"], ["killed At least a dozen"]),
        (["source=Ana Ruiz"], ["killed At least a dozen", "injured 1,340"]),
        (["source=governor ana  ruiz"], ["killed At least a dozen", "injured 1,340"]),
        (["source~RUIZ"], ["killed At least a dozen", "injured 1,340"]),
        (["source=null"], ["killed dozens"]),
        (["date>=2021-03-14", "place.name=Otava"], ["killed At least a dozen"]),
        (["country=SY"], ["injured 1,340", "killed dozens"]),
        (["event.type=flood"], ["killed At least a dozen"]),
        (["main=true"], ["killed At least a dozen"]),
    ],
)
def test_a_condition_chooses(written: list[str], found: list[str]) -> None:
    assert outcomes(*written) == found


@pytest.mark.parametrize(
    ("kind", "name", "path"),
    [
        ("casualties", "value", "count.value"),
        ("casualties", "date.value", "date.value"),
        ("casualties", "country", "event.country"),
        ("tolls", "country", "event.country"),
        ("tolls", "value", "value"),
        ("events", "name", "place.name"),
        ("quotes", "content.text", "content.text"),
        ("dates", "country", None),
        ("dates", "event.country", None),
    ],
)
def test_a_name_is_found_in_the_fact_then_inside_then_in_its_event(kind: str, name: str, path: str | None) -> None:
    assert ".".join(resolved(kind, name) or ()) == (path or "")


def test_a_list_meets_a_condition_by_one_of_its_items() -> None:
    assert len(chosen("quotes.content~river", asked=("quotes",)).quotes) == 1
    assert len(chosen("mentions=RO", asked=("organizations",)).organizations) == 1


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("outcome", "is no condition; write it as"),
        ("outcom=killed", 'no field "outcom"; did you mean "outcome"?'),
        ("count.valu>3", 'did you mean "count.value"?'),
        ("zebra=3", "; there are: text, "),
        ("value>=ten", '"value" is a number, and "ten" is none'),
        ("dates.outcome=killed", 'no field "dates.outcome"'),
    ],
)
def test_a_wrong_condition_says_what_is_wrong(written: str, message: str) -> None:
    with pytest.raises(FactxError) as error:
        condition(written)
    assert message in str(error.value)


def test_kinds_without_the_field_go_but_for_the_events_of_what_stays() -> None:
    facts = chosen("outcome=injured")
    assert [len(getattr(facts, kind)) for kind in kinds()] == [1, 1, 1, 0, 0, 0, 0]
    assert [event.type for event in facts.events] == ["war"]


def test_a_condition_with_a_kind_is_for_it_alone() -> None:
    facts = chosen("casualties.outcome=injured")
    assert [len(getattr(facts, kind)) for kind in kinds()] == [2, 2, 1, 1, 1, 1, 1]


@pytest.mark.parametrize("written", [[], ["outcome=killed"], ["value>=1000"], ["country=SY"], ["casualties.low>=24"]])
@pytest.mark.parametrize("limit", [None, 1, 2])
def test_what_stays_points_to_what_it_pointed_to(written: list[str], limit: int | None) -> None:
    facts = chosen(*written, limit=limit)
    before = {id_of(fact): fact for kind in kinds() for fact in getattr(TWO.facts, kind)}
    for fact in (each for kind in kinds() for each in getattr(facts, kind)):
        for name, kind in POINTS_TO.items():
            now = [id_of(getattr(facts, kind)[index]) for index in pointed(fact, name)]
            then = [id_of(getattr(TWO.facts, kind)[index]) for index in pointed(before[id_of(fact)], name)]
            stays = [id_of(each) for each in getattr(facts, kind)]
            assert now == [each for each in then if each in stays]


def id_of(fact: Any) -> tuple[Any, ...]:
    """What tells a fact of the sample from others, whatever it points to."""
    told = (getattr(fact, name, None) for name in ("text", "name", "outcome", "type", "value", "count", "kind"))
    return (type(fact).__name__, *told)


def test_a_limit_holds_over_all_articles() -> None:
    selection = Selection(("casualties", "quotes"), limit=4)
    found: list[Report] = []
    while not selection.is_done:
        found.append(selection.chosen(TWO))
    assert [len(report.facts.casualties) for report in found] == [3, 1, 0, 0]
    assert sum(len(report.facts.quotes) for report in found) == 4


def test_explanations_go_with_their_facts() -> None:
    first, second, third = map(Explanation, ("first", "second", "third"))
    told = replace(TWO, explanations={"casualties": (first, second, third), "tolls": (first, second)})
    selection = Selection(("casualties",), (condition("outcome=injured"),))
    assert selection.chosen(told).explanations == {"casualties": (second,)}


def test_a_report_without_a_fact_that_is_selected_is_not_written() -> None:
    selection = Selection(("casualties",), (condition("outcome=missing"),))
    assert not selection.keeps(selection.chosen(TWO))
    assert Selection(("casualties",)).keeps(replace(TWO, facts=Facts()))
