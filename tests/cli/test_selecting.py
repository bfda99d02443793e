"""Selection on the command line: in every format, before anything is written."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from factx.writers import ENDINGS, FORMATS, WRITERS

CONTRADICTIONS = [
    (["-f", "csv", "-o", "x.json"], "--format csv and --output x.json contradict each other"),
    (["-f", "jsonl", "-o", "x.db"], "--format jsonl and --output x.db contradict each other"),
    (["-f", "sqlite", "-o", "x.txt"], "--format sqlite and --output x.txt contradict each other"),
    (["--quiet", "--verbose"], "--quiet and --verbose contradict each other"),
    (["--resume"], "--resume needs an --output of jsonl, sqlite, duckdb, parquet"),
    (["--resume", "-o", "x.html"], "--resume needs an --output of"),
    (["--with-text", "-f", "csv"], "--with-text is for json, jsonl"),
    (["--where", "outcom=killed"], 'no field "outcom"; did you mean "outcome"?'),
    (["--where", "killed"], "is no condition"),
    (["--only", "dates", "--where", "outcome=killed"], 'no field "outcome"'),
    (["--fields", "count.valeu"], 'no field "count.valeu"; did you mean "count.value"?'),
    (["--only", "dates", "--fields", "outcome"], "--fields: no dates have outcome"),
    (["--limit", "0"], "--limit"),
]


@pytest.mark.parametrize(("arguments", "message"), CONTRADICTIONS)
def test_contradictions_are_wrong_usage(arguments: list[str], message: str, run: Any) -> None:
    status, out, err = run("extract", "a.txt", *arguments)
    assert (status, out, err.count("\n"), message in err) == (2, "", 1, True), err
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "b.txt", "many.jsonl"]


def test_what_was_set_once_gives_way_to_the_command_line(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTX_FORMAT", "jsonl")
    monkeypatch.setenv("FACTX_QUIET", "1")
    assert run("extract", "a.txt", "-o", "x.html", "--verbose")[0] == 0
    assert Path("x.html").read_text().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ENDINGS[ending] in WRITERS])
@pytest.mark.parametrize("is_found", [True, False])
def test_a_condition_works_on_every_text_format(ending: str, is_found: bool, run: Any) -> None:
    place = "otava" if is_found else "Homs"
    status, _, err = run("casualties", "a.txt", "b.txt", "-o", f"x{ending}", "--where", f"place={place}")
    assert (status, err, Path(f"x{ending}").exists()) == (0, "", is_found)
    if is_found:
        assert "At least a dozen" in Path(f"x{ending}").read_text()


@pytest.mark.parametrize("format", [format for format in FORMATS if format not in WRITERS])
def test_a_condition_works_on_every_file_format(format: str, run: Any) -> None:
    pytest.importorskip({"duckdb": "duckdb", "parquet": "pyarrow", "xlsx": "xlsxwriter"}.get(format, "json"))
    for place, exists in (("Homs", False), ("Otava", True)):
        assert run("casualties", "a.txt", "-f", format, "-o", "out", "--where", f"place={place}")[0] == 0
        assert Path("out").exists() is exists


def test_fields_are_the_columns_in_the_order_asked(run: Any) -> None:
    _, out, _ = run("casualties", "a.txt", "-f", "csv", "--fields", "count.value,outcome", "--fields", "place.name")
    assert list(csv.reader(io.StringIO(out))) == [
        ["article", "number", "count_value", "outcome", "place_name"],
        ["a", "0", "12", "killed", "Otava"],
    ]


def test_fields_of_records_keep_their_place(run: Any) -> None:
    _, out, _ = run("extract", "a.txt", "-f", "json", "--fields", "outcome,count.value,place.name,content.text")
    assert json.loads(out)["facts"] == {
        "events": [{"place": {"name": "Otava"}}],
        "tolls": [{"outcome": "killed", "place": {"name": "Otava"}}],
        "casualties": [{"outcome": "killed", "count": {"value": 12}, "place": {"name": "Otava"}}],
        "quotes": [{"content": [{"text": "“We are afraid,”"}, {"text": "“of the river.”"}]}],
    }


def test_a_limit_stops_the_reading(run: Any) -> None:
    _, out, err = run("casualties", "a.txt", "b.txt", "nowhere.txt", "-f", "csv", "--limit", "1")
    assert ([line[:4] for line in out.splitlines()], err) == (["arti", "a,0,"], "")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["a.txt"], 0),
        (["a.txt", "--where", "outcome=missing"], 3),
        (["a.txt", "--where", "outcome=killed"], 0),
        (["a.txt", "nowhere.txt", "--where", "outcome=missing"], 1),
    ],
)
def test_nothing_found_can_be_told_by_the_status(arguments: list[str], status: int, run: Any) -> None:
    assert run("extract", *arguments, "--fail-if-empty")[0] == status


@pytest.mark.parametrize(
    ("words", "same"),
    [(["help"], ["--help"]), (["help", "quotes"], ["quotes", "--help"]), (["version"], ["--version"])],
)
def test_help_and_version_are_words_too(words: list[str], same: list[str], run: Any) -> None:
    assert run(*words) == run(*same)
