"""The ledger: forty reports of three strikes, told as three incidents, in whatever order they come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factx.across.account import Account
from factx.across.ledger.kept.digest import Digest
from factx.across.ledger.kept.tellings import digest
from factx.across.ledger.pipeline import incidents, is_reported_since
from factx.across.ledger.record import Incident
from factx.across.ledger.rulebook import Rules
from factx.across.ledger.shown.sheets import book
from factx.across.ledger.store import digests_in, save
from factx.errors import FactxError
from factx.schema import plain

STRANGE_ORDERS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def found(digests: list[Digest]) -> dict[str, Incident]:
    return {incident.place.name: incident for incident in incidents(digests) if incident.place is not None}


def test_each_strike_is_one_incident(found: dict[str, Incident]) -> None:
    reports = {place: {report.article for report in incident.reports} for place, incident in found.items()}
    assert {place: len(ids) for place, ids in reports.items()} == {"Hama": 3, "Homs": 34, "Waer district": 3}
    assert reports["Hama"] == {"hama-1", "hama-2", "hama-3"}
    assert reports["Waer district"] == {"school-1", "school-2", "school-3"}


def test_the_toll_is_the_corrected_one_and_says_why(found: dict[str, Incident]) -> None:
    killed, injured = found["Homs"].tolls
    assert (killed.outcome, killed.value, killed.as_of) == ("killed", 18, date(2024, 3, 7))
    assert killed.why == "corrected from 19; 10 reports"
    assert (injured.outcome, injured.value) == ("injured", 36)


def test_what_disagrees_is_told_with_who_says_so(found: dict[str, Incident]) -> None:
    against = {(one.value, one.source) for one in found["Homs"].conflicts if one.outcome == "killed"}
    assert {(0, "Adnan Saleh"), (9, "Health Ministry")} <= against
    assert not {12, 15, 17, 18, 19} & {value for value, _ in against}


def test_the_history_has_every_figure_once_oldest_first(found: dict[str, Incident]) -> None:
    history = found["Homs"].history
    days = [one.as_of for one in history]
    assert days == sorted(days, key=lambda day: day or date.max)
    assert len(set(history)) == len(history)
    evening = {(one.outcome, one.value, one.source) for one in history if one.article == "evening"}
    assert {("injured", 34, "Karim Haddad"), ("killed", 15, "the civil defence")} <= evening


def test_copies_are_found_and_counted_once(found: dict[str, Incident]) -> None:
    copies = {report.article: report.copy_of for report in found["Homs"].reports if report.copy_of}
    assert set(copies.values()) == {"wire"}
    assert sorted(copies) == sorted(found["Homs"].copies) and len(copies) == 11
    assert not {one.article for one in found["Homs"].history} & set(copies)


def test_where_and_when_and_what(found: dict[str, Incident]) -> None:
    homs = found["Homs"]
    assert (homs.type, homs.place and homs.place.country, homs.first) == ("airstrike", "SY", date(2024, 3, 4))


@pytest.mark.parametrize(("policy", "killed"), [("latest", 18), ("highest", 19), ("lowest", 3), ("consensus", 18)])
def test_the_policy_chooses_the_figure(digests: list[Digest], policy: str, killed: int) -> None:
    homs = next(one for one in incidents(digests, Rules(policy)) if len(one.reports) > 10)  # type: ignore[arg-type]
    assert homs.tolls[0].value == killed


def test_estimates_lie_between_the_figures_of_the_same_outcome(digests: list[Digest]) -> None:
    homs = next(one for one in incidents(digests, Rules(vague="ucdp")) if len(one.reports) > 10)
    bounds = {toll.outcome: (toll.value, toll.low, toll.high) for toll in homs.tolls}
    assert bounds["killed"] == (18, 0, 19)
    assert bounds["injured"][0] == 36 and bounds["injured"][2] == 38


def test_since_keeps_what_was_reported_on_that_day_or_later(found: dict[str, Incident]) -> None:
    kept = {place for place, one in found.items() if is_reported_since(one, date(2024, 3, 9))}
    assert kept == {"Homs", "Waer district"}


@STRANGE_ORDERS
@given(seed=st.integers(0, 10**6), cut=st.integers(0, 40))
def test_any_order_and_any_split_give_the_same_ledger(
    digests: list[Digest], tmp_path: Path, seed: int, cut: int
) -> None:
    shuffled = list(digests)
    Random(seed).shuffle(shuffled)
    path = tmp_path / f"{seed}-{cut}.db"
    save(book(incidents(shuffled[:cut])), shuffled[:cut], path)
    kept = [*digests_in(path), *shuffled[cut:]]
    assert incidents(kept) == incidents(digests)


@STRANGE_ORDERS
@given(seed=st.integers(0, 10**6), number=st.integers(1, 40))
def test_some_articles_in_any_order_give_the_same_ledger(digests: list[Digest], seed: int, number: int) -> None:
    random = Random(seed)
    some = random.sample(digests, number)
    assert incidents(some) == incidents(sorted(some, key=lambda one: one.id))


def test_an_article_that_comes_twice_counts_once(digests: list[Digest]) -> None:
    assert incidents([*digests, *digests]) == incidents(digests)


def test_two_texts_of_one_id_are_both_kept(digests: list[Digest]) -> None:
    one, other = digests[0], digests[-1]
    kept = incidents([one, replace(other, id=one.id)])
    ids = {report.article for incident in kept for report in incident.reports}
    assert ids == {one.id, f"{one.id}~{other.sha256[:6]}"}


def test_a_digest_comes_back_from_its_line(digests: list[Digest]) -> None:
    assert [Digest.from_json(one.to_json()) for one in digests] == digests


def test_the_text_is_needed_for_copies_alone(accounts: list[Account], digests: list[Digest]) -> None:
    without = [digest(replace(account, text=None)) for account in accounts]
    assert [one.tellings for one in without] == [one.tellings for one in digests]


def test_objects_follow_the_contract(digests: list[Digest]) -> None:
    [first, *_] = book(incidents(digests)).objects
    assert first["schema"] == "factx-ledger/1"
    assert set(first) == {
        "schema", "incident", "type", "place", "first", "last", "cause", "perpetrators", "tolls", "history",
        "conflicts", "reports", "copies",
    }  # fmt: skip
    assert {"outcome", "value", "low", "high", "as_of", "sources", "articles"} <= set(first["tolls"][0])
    assert {"as_of", "outcome", "value", "low", "high", "source", "article", "casualty"} <= set(first["history"][0])
    assert {"article", "event", "main"} <= set(first["reports"][0])


def test_statements_point_at_the_casualties_of_their_reports(
    accounts: list[Account], found: dict[str, Incident]
) -> None:
    facts = {account.id: account.facts for account in accounts}
    told = [one for incident in found.values() for one in incident.history if one.casualty is not None]
    assert told and all(facts[one.article].casualties[one.casualty or 0].outcome for one in told)


def test_a_file_that_is_no_ledger_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    path.write_text("no database")
    with pytest.raises(FactxError, match=r"no ledger that factx can add to .* name another file"):
        digests_in(path)


def test_nothing_gives_nothing() -> None:
    assert incidents([]) == [] and plain(tuple(book([]).objects)) == []
