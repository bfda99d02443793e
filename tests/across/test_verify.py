"""A draft held against its source: every way in which a quotation, a figure or a name can be right or wrong."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest

from benchmarks.verify import rates, results
from factx import Article, Extractor
from factx.across.account import Account
from factx.across.verify.checked import FINE, Checked
from factx.across.verify.findings import book
from factx.across.verify.pipeline import check
from factx.across.verify.spelling import ALIKE, likeness
from factx.across.writing import BOOK_TEXTS
from tests.across.test_writing import README

SOURCE = """\
A landslide buried 12 houses in the village of Kesti on Monday, killing at least nine people, the mayor, Ana Ruiz, said.

“We heard the hill before we saw it,” Ruiz told reporters. “There was no time to run. I will not rest until every family
has a roof.”

Tom Hagen, a geologist at the University of Oslo, said the slope had been watched for years. “Nobody listened to us, and
nobody paid for the sensors,” he said.

Thirty people were injured, according to the hospital.
"""
DRAFT = """\
"There was no time to hide," Ana Ruiz, the mayor, said. "Nobody listened to us," she added.

Tom Hagan, a geologist, said: "The sensors were never switched on." Forty people were injured.
"""
FLOOR = 0.98
"""Precision and recall on the drafts with planted faults."""


@pytest.fixture(scope="module")
def source(extractor: Extractor) -> Account:
    return Account.of(extractor(Article("source", SOURCE)))


def checked(extractor: Extractor, source: Account, draft: str) -> list[Checked]:
    return check(Account.of(extractor(Article("draft", draft))), [source])


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("“Nobody listened to us, and nobody paid for the sensors,” Tom Hagen said.", "exact"),
        ('"Nobody listened to us, and nobody paid for the sensors," Hagen said.', "exact"),
        ("“Nobody listened to us — and nobody paid for the sensors”, Tom Hagen said.", "exact"),
        ("“Nobody listened to us,” Tom Hagen said, “and nobody paid for the sensors.”", "exact"),
        ("“Nobody listened to us,” Tom Hagen said.", "trimmed"),
        ("“Nobody … paid for the sensors,” Tom Hagen said.", "trimmed"),
        ("“[N]obody paid for the sensors,” Tom Hagen said.", "trimmed"),
        ("“There was no time to run,” Ana Ruiz said.", "trimmed"),
        ("“There was no time to hide,” Ana Ruiz said.", "altered"),
        ("“There was time to run,” Ana Ruiz said.", "altered"),
        ("“Nobody ever listened to us, and nobody paid for the sensors,” Tom Hagen said.", "altered"),
        ("“Nobody listened to us, and nobody paid for the sensors,” Ana Ruiz said.", "misattributed"),
        ("“The slope had been watched for years,” Ana Ruiz said.", "misattributed"),
        ("“The slope had been watched for years,” Tom Hagen said.", "altered"),
        ("“The sensors were never switched on,” Tom Hagen said.", "absent"),
    ],
)
def test_a_quotation_gets_its_verdict(draft: str, verdict: str, source: Account, extractor: Extractor) -> None:
    [found] = [one for one in checked(extractor, source, draft) if one.part == "quotation"]
    assert found.verdict == verdict


def test_what_differs_is_told_side_by_side(source: Account, extractor: Extractor) -> None:
    [found] = checked(extractor, source, "“There was no time to hide,” Ana Ruiz said.")
    assert [(one.draft, one.source) for one in found.differences] == [("hide", "run")]
    assert found.found and found.found.text == "There was no time to run"
    assert SOURCE[found.found.start : found.found.end] == found.found.text
    assert (found.source, found.speaker, found.source_speaker) == ("source", "Ana Ruiz", "Ana Ruiz")


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("At least nine people were killed in Kesti on Monday.", "supported"),
        ("Thirty people were injured.", "supported"),
        ("At least 30 people were injured.", "supported"),
        ("About 30 people were injured.", "supported"),
        ("Nine people were killed in Kesti on Monday.", "contradicted"),
        ("Forty people were injured.", "contradicted"),
        ("Five people were arrested.", "absent"),
    ],
)
def test_a_figure_gets_its_verdict(draft: str, verdict: str, source: Account, extractor: Extractor) -> None:
    [found] = [one for one in checked(extractor, source, draft) if one.part == "figure"]
    assert found.verdict == verdict


def test_a_contradicted_figure_has_the_source_beside_it(source: Account, extractor: Extractor) -> None:
    [found] = checked(extractor, source, "Forty people were injured.")
    assert found.found and found.found.text == "Thirty people"
    assert found.source_speaker == "the hospital"


def test_a_name_that_is_spelled_otherwise_is_told(source: Account, extractor: Extractor) -> None:
    found = checked(extractor, source, "Tom Hagan, a geologist, spoke of the slope. Ana Ruiz did not.")
    assert [(one.part, one.verdict, one.words and one.words.text) for one in found] == [
        ("name", "altered", "Tom Hagan")
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [("Tom Hagan", "Tom Hagen", True), ("Ana Ruiz", "Ana Reyes", False), ("Tom Hagen", "Hagen", False)],
)
def test_likeness_of_names(one: str, other: str, is_one: bool) -> None:
    assert (likeness(one, other) >= ALIKE) is is_one
    assert likeness(one, other) == likeness(other, one)


def test_records_without_a_text_will_do_for_quotes_and_figures(source: Account, extractor: Extractor) -> None:
    draft = "“Nobody listened to us,” Tom Hagen said. Forty people were injured."
    found = checked(extractor, replace(source, text=None), draft)
    assert [one.verdict for one in found] == ["trimmed", "contradicted"]


def test_the_source_itself_is_a_draft_without_fault(source: Account) -> None:
    assert {one.verdict for one in check(source, [source])} <= FINE


def test_planted_faults_are_found_and_nothing_else(extractor: Extractor) -> None:
    found = results(extractor)
    assert sum(one.right is not None for one in found) >= 150
    precision, recall = rates(found)
    assert precision >= FLOOR and recall >= FLOOR


def test_the_readme_shows_the_findings(source: Account, extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    [shown] = re.findall(r"<!-- verify -->\n```text\n(.*?)\n```", README.read_text("utf-8"), re.DOTALL)
    draft = Account.of(extractor(Article("draft", DRAFT)))
    stream = io.StringIO()
    BOOK_TEXTS["table"](book(draft, check(draft, [source])), stream)
    assert stream.getvalue().rstrip("\n") == shown


@pytest.mark.parametrize("name", BOOK_TEXTS)
def test_findings_in_every_format(name: str, source: Account, extractor: Extractor) -> None:
    draft = Account.of(extractor(Article("draft", "“There was no time to <hide>,” Ana Ruiz said.")))
    stream = io.StringIO()
    BOOK_TEXTS[name](book(draft, check(draft, [source])), stream)
    assert "altered" in stream.getvalue()
    assert "<hide>" not in stream.getvalue() or name != "html"
