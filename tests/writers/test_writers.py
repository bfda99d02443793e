"""What holds for every writer: each fact is shown, nothing comes of nothing."""

from __future__ import annotations

import io
import json

import pytest

from factx.errors import FactxError
from factx.facts import kinds
from factx.report import Report
from factx.writers import ENDINGS, FORMATS, WRITERS, Layout
from tests.writers.samples import EMPTY, REPORT

SHOWN = {
    "events": ["flood", "Otava", "2021-03-14", "Flood"],
    "tolls": ["killed", "12", "Otava", "2021", "Ana Ruiz"],
    "casualties": ["killed", "At least a dozen", "people", "Otava", "2021-03-14", "Flood", "Ana Ruiz"],
    "quotes": ["direct", "she", "Ana Ruiz", "told", "“We are afraid,”", "“of the river.”"],
    "organizations": ["Radio Otava", "RO", "media", "a station in Otava"],
    "entities": ["PERSON", "Ana Ruiz", "governor"],
    "dates": ["Sunday", "2021-03-14"],
}


def written(writer: str, *reports: Report, **layout: object) -> str:
    """Write reports into a string."""
    stream = io.StringIO()
    WRITERS[writer](reports, stream, Layout(**layout))  # type: ignore[arg-type]
    return stream.getvalue()


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("kind", kinds())
def test_every_writer_shows_every_fact(writer: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    text = written(writer, REPORT, kinds=(kind,))
    assert [words for words in SHOWN[kind] if words not in text] == []


@pytest.mark.parametrize("writer", WRITERS)
def test_nothing_is_written_of_no_report(writer: str) -> None:
    assert written(writer, kinds=("dates",)) == ""


def test_each_ending_has_a_writer() -> None:
    assert set(ENDINGS.values()) == set(FORMATS)


@pytest.mark.parametrize(
    ("reports", "single", "ids"),
    [
        ([REPORT], True, "otava"),
        ([REPORT], False, ["otava"]),
        ([REPORT, EMPTY], True, ["otava", "empty"]),
        ([REPORT, EMPTY, REPORT], False, ["otava", "empty", "otava"]),
    ],
)
def test_json_is_an_object_for_one_article_and_else_an_array(
    reports: list[Report], single: bool, ids: str | list[str]
) -> None:
    found = json.loads(written("json", *reports, single=single))
    assert (found["article"]["id"] if isinstance(found, dict) else [record["article"]["id"] for record in found]) == ids


def test_json_lines_hold_one_record_each_with_the_kinds_and_text_asked_for() -> None:
    records = [
        json.loads(line) for line in written("jsonl", REPORT, EMPTY, kinds=("dates",), with_text=True).splitlines()
    ]
    assert [(list(record["facts"]), record["article"]["text"]) for record in records] == [
        (["dates"], REPORT.article.text),
        (["dates"], EMPTY.article.text),
    ]


def test_csv_needs_one_kind() -> None:
    with pytest.raises(FactxError, match="one kind"):
        written("csv", REPORT)
