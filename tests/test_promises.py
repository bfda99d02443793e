"""What factx promises for every kind of fact and every text."""

from __future__ import annotations

import json
from copy import copy
from dataclasses import fields
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factx import Article, ArticleError, Extractor, Facts, Report
from factx.facts import Excerpt
from factx.schema import from_dict, to_dict, to_json
from tests.fuzz.grammar import news
from tests.fuzz.reading import failures
from tests.promises import broken, first_place, wrong_excerpts

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
@given(text=newslike | amounts | anything)
def test_every_text_gets_what_is_promised(text: str, extractor: Extractor) -> None:
    assert list(broken(extractor(Article("odd", text, published=date(2016, 7, 25))))) == []


@settings(PATIENT, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_news_that_nobody_wrote_gets_what_is_promised(seed: int, extractor: Extractor) -> None:
    assert failures(extractor, news(Random(seed))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thousands and thousands of refugees fled.",
        "At least 30 people, including only a dozen or so soldiers, were killed.",
        " detained a thousands and thousands  detained",
        "er including only 2 or so or t, r killed",
        "hundred wound among them a dozen or so",
        "hundreds of refugee,including dozen or so ",
        " sad No and many of ma workers in U.S. succumb",
        "ollre —More a 1 and and hundreds  of a s are missing.",
        "ree i near st. otvaand airstrike left severd dozens wounded uo t",
        "MONDAY.MONDAY",
        "Cholera a  bus crash wounded thousands a in 2016.Oners missing in Alppo",
    ],
)
def test_texts_that_once_broke_a_promise(text: str, extractor: Extractor) -> None:
    assert failures(extractor, text) == []


@pytest.mark.parametrize(("text", "start", "end"), [("", 3, 3), ("", 3, 5), ("a", 3, 3), ("a", 3, 2)])
def test_no_excerpt_of_nothing_can_be_made(text: str, start: int, end: int) -> None:
    with pytest.raises(ValueError, match="an excerpt has words"):
        Excerpt(text, start, end)


@pytest.mark.parametrize("text", ["\ud800", "12 died in Homs.\udc80", "a\udfff\ud800"])
def test_half_of_a_character_is_told(text: str, extractor: Extractor) -> None:
    with pytest.raises(ArticleError, match=r"half of a character \(a lone surrogate\) at \d+; decode its bytes"):
        extractor(text)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("Between 300 and two thousand", 300, 2000),
        ("Between 500 and 1 million", 500, 1_000_000),
        ("From 700 to 1 million", 700, 1_000_000),
        ("Between 36 and 40", 36, 40),
    ],
)
def test_a_range_goes_from_its_least_to_its_most(words: str, low: int, high: int, extractor: Extractor) -> None:
    [figure] = extractor(f"{words} people were killed.").facts.casualties
    assert (figure.count.low, figure.count.value, figure.count.high) == (low, None, high)


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
        " more than 2 of h east hundred died. of the d, 2 of h least hundred ie o of \n",
    ],
)
def test_odd_texts(text: str, extractor: Extractor) -> None:
    assert list(broken(extractor(Article("odd", text)))) == []


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
