"""The library: a text in, a report out, and what a report can be turned into."""

from __future__ import annotations

import json
from datetime import date, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from factx import Article, Extractor, FactxError
from factx.facts import kinds
from factx.schema import to_dict, to_json
from factx.writers.dataframes import dataframe
from tests.writers.samples import EMPTY, REPORT

TEXT = "At least 12 people were killed in Homs on Sunday, the governor said."


@pytest.mark.parametrize("published", ["2016-07-25", date(2016, 7, 25), datetime(2016, 7, 25, 9, 30)])
def test_a_text_can_come_with_its_day(published: Any, extractor: Extractor) -> None:
    report = extractor(TEXT, published=published)
    [casualty] = report.facts.casualties
    assert casualty.date and casualty.date.value == "2016-07-24"
    assert (report.article.published, report.article.published_from) == (date(2016, 7, 25), "option")


@pytest.mark.parametrize("given", [None, 5, b"bytes", ["a", "list"]])
def test_what_is_no_text_is_refused_with_what_is_wanted(given: Any, extractor: Extractor) -> None:
    with pytest.raises(FactxError, match=f"must be text or an Article, not {type(given).__name__}"):
        extractor(given)


@pytest.mark.parametrize("day", ["someday", "25/7/2016", 5])
def test_what_is_no_day_is_refused(day: Any, extractor: Extractor) -> None:
    with pytest.raises(FactxError, match="is no day; write it as 2016-07-25"):
        extractor(TEXT, published=day)


@pytest.mark.parametrize("batch_size", [1, 2, 16])
def test_a_pipe_gives_the_same_reports_in_order(batch_size: int, extractor: Extractor) -> None:
    texts: list[Article | str] = [
        TEXT,
        "",
        Article("b", f"{TEXT} “We are afraid,” she said."),
        "A flood hit Otava on 3 May 2021.",
    ]
    assert list(extractor.pipe(texts, batch_size=batch_size)) == [extractor(text) for text in texts]
    pairs = list(extractor.pipe(zip(texts, "abcd", strict=True), as_tuples=True, batch_size=batch_size))
    assert [(report.article.id, beside) for report, beside in pairs] == [
        ("text", "a"), ("text", "b"), ("b", "c"), ("text", "d"),
    ]  # fmt: skip


def test_a_pipe_gives_what_comes_before_something_wrong(extractor: Extractor) -> None:
    texts: Any = [TEXT, TEXT, None, TEXT]
    found = extractor.pipe(texts, batch_size=4)
    assert [next(found).facts.casualties[0].count.value for _ in range(2)] == [12, 12]
    with pytest.raises(FactxError, match="NoneType"):
        next(found)


def test_a_report_becomes_a_dictionary_and_json() -> None:
    assert REPORT.to_dict() == to_dict(REPORT)
    assert json.loads(REPORT.to_json(with_text=True, indent=1)) == REPORT.to_dict(with_text=True)
    assert REPORT.to_json() == to_json(REPORT)


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize("kind", kinds())
def test_a_report_becomes_a_data_frame(kind: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(library)
    monkeypatch.setattr("factx.writers.dataframes.find_spec", lambda name: name == library)
    frame = REPORT.to_dataframe(kind)
    assert (len(frame), list(frame.columns)[:3], type(frame).__module__.partition(".")[0]) == (
        1, ["article", "sha256", "number"], library,
    )  # fmt: skip
    assert len(dataframe([REPORT, EMPTY, REPORT], kind)) == 2
    assert len(EMPTY.to_dataframe(kind)) == 0


def test_a_frame_has_numbers_days_and_lists() -> None:
    pandas = pytest.importorskip("pandas")
    frame = REPORT.to_dataframe("tolls")
    assert (frame["value"][0] + 1, frame["high"].isna()[0], frame["casualties"][0]) == (13, True, [0])
    assert frame["date_first"][0] == pandas.Timestamp("2021-03-14")


def test_a_frame_needs_a_library_and_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FactxError, match="no kind of fact named quote"):
        REPORT.to_dataframe("quote")
    monkeypatch.setattr("factx.writers.dataframes.find_spec", lambda name: None)
    with pytest.raises(FactxError, match="pip install pandas"):
        REPORT.to_dataframe("quotes")


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    class Frame(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found = (tag, dict(attrs))

    frame = Frame()
    frame.feed(REPORT._repr_html_())
    tag, known = frame.found
    assert (tag, known["sandbox"]) == ("iframe", "allow-scripts")
    assert (known["srcdoc"] or "").startswith("<!DOCTYPE html>") and "At least a dozen people" in (
        known["srcdoc"] or ""
    )
