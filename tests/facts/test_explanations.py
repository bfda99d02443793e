"""Why facts were found, and what only looked like one."""

from __future__ import annotations

from copy import copy
from datetime import date

import pytest

from factx import Article, Extractor, Report
from factx.facts import Facts


@pytest.fixture(scope="session")
def telling(extractor: Extractor) -> Extractor:
    found = copy(extractor)
    found.explains = found.rejects = True
    return found


def read(telling: Extractor, text: str) -> Report:
    """Read an article of a day in 2021."""
    return telling(Article("told", text, published=date(2021, 3, 15), published_from="option"))


EXPLAINED = [
    ("A bomb killed 12 people in Homs.", "casualties", "verb of harming", ["killed", "12"]),
    ("A bomb killed 12 people in Homs.", "tolls", "figure told once", ["12 people"]),
    ("Three soldiers and five nurses died in Homs.", "tolls", "parts told in one breath, added up", ["Three", "five"]),
    ("“We saw the smoke,” said Tom Brown.", "quotes", "quotation with a verb of saying", ["said", "Tom Brown"]),
    ("Roads are closed, according to police.", "quotes", "words with a preposition of saying", ["according to"]),
    ("Tom Brown lives in Paris.", "entities", "name recognised as PERSON", ["Tom Brown"]),
    ("The Supreme Court met in Paris.", "organizations", "kind by its name", ["Supreme Court"]),
    ("The bridge fell on 3 May 2019.", "dates", "expression of time: day, as written", ["3 May 2019"]),
    ("The bridge fell on Sunday.", "dates", "expression of time: day, reckoned from the story", ["Sunday"]),
]


@pytest.mark.parametrize(("text", "kind", "rule", "words"), EXPLAINED)
def test_a_fact_is_explained(text: str, kind: str, rule: str, words: list[str], telling: Extractor) -> None:
    told = (read(telling, text).explanations or {})[kind][0]
    assert rule in told.rule
    assert [word for word in words if not any(word in excerpt.text for excerpt in told.words)] == []


REJECTED = [
    ("The so-called “refuge” was shut.", "quotes", "“refuge”", "a name, title or scare quote"),
    ("Brown did not say that she knew.", "quotes", "say", "not said"),
    ("If ministers say so, the road opens.", "quotes", "say", "not said, only thought of"),
    ("Tom Brown, 34, was killed.", "casualties", "34", "an age"),
    ("A blast 300 metres away killed two men.", "casualties", "300", "a measure"),
    ("The frost killed two dogs.", "casualties", "killed two dogs", "befalls no people"),
    ("Brown May said it was late.", "dates", "May", "part of a name"),
    ("Hundreds could die in the flood.", "tolls", "Hundreds", "possible, not asserted"),
]


@pytest.mark.parametrize(("text", "kind", "words", "reason"), REJECTED)
def test_what_only_looks_like_a_fact_is_listed(
    text: str, kind: str, words: str, reason: str, telling: Extractor
) -> None:
    found = (read(telling, text).rejections or {})[kind]
    assert (words, reason) in [(each.text, each.reason) for each in found]


def test_nothing_is_told_unasked(extractor: Extractor) -> None:
    report = extractor("A bomb killed 12 people in Homs.")
    assert (report.explanations, report.rejections) == (None, None)


def test_only_the_kinds_asked_for_are_explained(extractor: Extractor) -> None:
    asked = copy(extractor)
    asked.explains, asked.rejects, asked.only = True, True, ("dates",)
    report = asked("A bomb killed 12 people in Homs on Sunday.")
    assert (set(report.explanations or ()), set(report.rejections or ())) == ({"dates"}, {"dates"})
    assert report.facts == Facts(dates=report.facts.dates)
