"""What factx promises for every kind of fact and every text."""

from __future__ import annotations

import json
from copy import copy
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factx import Article, Extractor, Facts, Report
from factx.facts import Excerpt, Toll
from factx.schema import from_dict, to_dict, to_json

SEED = Path(__file__).parent.parent / "seeds" / "000_ddedb99dd559cc2f.txt"
WORDS = (
    "“ ” \" ' ‘ ’ « » ( ) [ ] . , ; : — - \n\n killed died injured said told according to that who He She they the a "
    "five at least 12 dozens of people soldiers Ana Ruiz Aleppo (AP) U.N. Monday July 24 2016 not been were was and or"
).split(" ")
newslike = st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=40).map(" ".join)
numerals = st.sampled_from(
    "2 12 300 1,340 12 500 15k 1.2mn 2.5 two thousand million lakh crore dozen dozens half quarter third %".split()
)
joints = st.sampled_from("between from to and or of the nearly over at least all but not , - per in every".split())
amounts = st.lists(numerals | joints, min_size=1, max_size=8).map(
    lambda words: f"The flood killed {' '.join(words)} people, and {words[0]} more were hurt."
)
anything = st.text(max_size=120)
PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="session")
def report(extractor: Extractor) -> Report:
    return extractor(Article("seed", SEED.read_text("utf-8"), published=date(2016, 7, 25), published_from="option"))


@PATIENT
@given(text=newslike | anything)
def test_no_text_makes_factx_raise_and_every_excerpt_stands_in_it(text: str, extractor: Extractor) -> None:
    report = extractor(Article("odd", text, published=date(2016, 7, 25)))
    assert wrong_excerpts(report.facts, text) == []


@PATIENT
@given(text=newslike | anything)
def test_every_fact_is_explained_and_what_is_rejected_stands_in_the_text(text: str, extractor: Extractor) -> None:
    telling = copy(extractor)
    telling.explains = telling.rejects = True
    report = telling(Article("odd", text, published=date(2016, 7, 25)))
    told, rejected = report.explanations or {}, report.rejections or {}
    assert {kind: len(each) for kind, each in told.items()} == {
        field.name: len(getattr(report.facts, field.name)) for field in fields(Facts)
    }
    assert [wrong for each in (*told.values(), *rejected.values()) for wrong in wrong_excerpts(each, text)] == []
    assert from_dict(to_dict(report, with_text=True)) == report


@PATIENT
@given(text=newslike)
def test_a_toll_points_at_figures_of_its_outcome_and_each_plays_one_part(text: str, extractor: Extractor) -> None:
    facts = extractor(Article("odd", text, published=date(2016, 7, 25))).facts
    for toll in facts.tolls:
        assert toll.casualties
        assert len(set(pointed(toll))) == len(pointed(toll))
        assert {facts.casualties[number].outcome for number in pointed(toll)} == {toll.outcome}


@PATIENT
@given(text=newslike | amounts)
def test_bounds_are_in_order_and_no_two_figures_share_outcome_and_words(text: str, extractor: Extractor) -> None:
    facts = extractor(Article("odd", text, published=date(2016, 7, 25))).facts
    numbers: list[Any] = [*(figure.count for figure in facts.casualties), *facts.tolls]
    assert [each for each in numbers if not in_order(each.low, each.value, each.high)] == []
    told = [(figure.outcome, figure.count.start, figure.count.end) for figure in facts.casualties]
    assert len(set(told)) == len(told)


@PATIENT
@given(text=newslike | anything)
def test_no_excerpt_is_empty(text: str, extractor: Extractor) -> None:
    report = extractor(Article("odd", text, published=date(2016, 7, 25)))
    assert [excerpt for excerpt in excerpts(report.facts) if not excerpt.text.strip()] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "”",
        "“",
        "'",
        "a" * 10_000,
        "killed " * 3_000,
        "“Yes, " * 500,
        "9" * 400 + " died",
        "hundred " * 400 + "died",
        "é\u0301\u200b\ufeff\x00 🎉 12 died",
    ],
)
def test_odd_texts(text: str, extractor: Extractor) -> None:
    assert wrong_excerpts(extractor(text).facts, text) == []


def test_every_excerpt_of_the_seed_stands_in_it(report: Report) -> None:
    assert wrong_excerpts(report.facts, report.article.text) == []
    assert all(getattr(report.facts, field.name) for field in fields(Facts))


def test_the_same_article_gives_the_same_bytes(report: Report, extractor: Extractor) -> None:
    before = to_json(report)
    extractor("Another article, in between.")
    assert to_json(extractor(report.article)) == before


def test_json_round_trips(report: Report) -> None:
    record = json.loads(to_json(report, with_text=True))
    assert to_dict(from_dict(record), with_text=True) == record
    assert from_dict(record) == report


@pytest.mark.parametrize("kind", [field.name for field in fields(Facts)])
def test_facts_stand_in_the_order_of_the_article(kind: str, report: Report) -> None:
    starts = [first_place(fact, report.facts) for fact in getattr(report.facts, kind)]
    assert starts == sorted(starts)


@pytest.mark.parametrize("kind", [field.name for field in fields(Facts)])
def test_only_leaves_out_the_others(kind: str, report: Report, extractor: Extractor) -> None:
    alone = copy(extractor)
    alone.only = [kind]
    found = alone(report.article).facts
    assert getattr(found, kind) == getattr(report.facts, kind)
    assert [field.name for field in fields(Facts) if getattr(found, field.name)] == [kind]


def excerpts(value: Any) -> list[Excerpt]:
    """List the excerpts anywhere in a record."""
    if isinstance(value, tuple):
        return [excerpt for item in value for excerpt in excerpts(item)]
    if not is_dataclass(value):
        return []
    own = [value] if isinstance(value, Excerpt) else []
    return own + [excerpt for field in fields(value) for excerpt in excerpts(getattr(value, field.name))]


def in_order(low: int | None, value: int | None, high: int | None) -> bool:
    """Tell whether no least is above a most; the value of "more than 100" is right below its least, 101."""
    most = [number for number in (value, high) if number is not None]
    is_above = low is not None and high is None and value == low - 1
    return is_above or (sorted(most) == most and (low is None or all(low <= number for number in most)))


def pointed(toll: Toll) -> list[int]:
    """List the figures that a toll points at."""
    return [*toll.casualties, *toll.superseded, *toll.conflicts]


def wrong_excerpts(value: Any, text: str) -> list[Any]:
    """List the excerpts anywhere in a record that do not stand in the text at their offsets."""
    if isinstance(value, tuple):
        return [wrong for item in value for wrong in wrong_excerpts(item, text)]
    if not is_dataclass(value):
        return []
    own = [value] if isinstance(value, Excerpt) and text[value.start : value.end] != value.text else []
    return own + [wrong for field in fields(value) for wrong in wrong_excerpts(getattr(value, field.name), text)]


def first_place(fact: Any, facts: Facts) -> int:
    """Give where a fact first stands in the article."""
    if isinstance(fact, Toll):
        return min(facts.casualties[number].start for number in pointed(fact))
    return int(fact.start if isinstance(fact, Excerpt) else fact.mentions[0].start)
