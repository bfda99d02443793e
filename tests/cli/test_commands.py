"""The command line: what each command takes and writes."""

from __future__ import annotations

import csv
import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.facts import kinds
from tests.cli.running import ids
from tests.writers.samples import FACTS, TEXT


def test_extract_shows_tables(run: Any) -> None:
    status, out, err = run("extract", "a.txt", "--published", "15 March 2021")
    assert (status, err) == (0, "")
    assert out.startswith("Flood in Otava\na.txt · published 15 March 2021 · 35 words\n\nTolls  1\n")


def test_several_files_and_lines_give_a_record_each(run: Any) -> None:
    status, out, err = run("extract", "a.txt", "many.jsonl", ".", "--format", "jsonl")
    assert (status, ids(out), err.count("\n")) == (0, ["a", "1", "2", "a#2", "b", "1#2", "2#2"], 1)


@pytest.mark.parametrize(
    ("names", "is_array"), [(["a.txt"], False), (["a.txt", "b.txt"], True), (["many.jsonl"], True), (["."], True)]
)
def test_json_is_an_object_for_one_article(names: list[str], is_array: bool, run: Any) -> None:
    _, out, _ = run("extract", *names, "--format", "json")
    assert isinstance(json.loads(out), list) is is_array


@pytest.mark.parametrize("kind", kinds())
def test_each_kind_is_a_command(kind: str, run: Any) -> None:
    _, out, _ = run(kind, "a.txt", "--format", "json")
    _, same, _ = run("extract", "a.txt", "--format", "json", "--only", kind)
    assert (list(json.loads(out)["facts"]), out) == ([kind], same)


def test_only_may_be_repeated_and_hold_several(run: Any) -> None:
    _, out, _ = run("extract", "a.txt", "--only", "dates,quotes", "--only", "Entities", "--format", "json")
    assert list(json.loads(out)["facts"]) == [kind for kind in kinds() if kind in {"dates", "quotes", "entities"}]


def test_the_day_given_stands_over_the_inputs_own(run: Any) -> None:
    Path("old.jsonl").write_text('{"text": "Old.", "published": "1999-01-01"}')
    told = [
        json.loads(run("extract", "old.jsonl", *day, "--format", "json")[1])["article"]
        for day in ([], ["--published", "2020-02-02"])
    ]
    assert [(article["published"], article["published_from"]) for article in told] == [
        ("1999-01-01", "metadata"),
        ("2020-02-02", "option"),
    ]


def test_the_text_is_written_on_request(run: Any) -> None:
    told = [json.loads(run("extract", "a.txt", "--format", "json", *text)[1]) for text in ([], ["--with-text"])]
    assert [record["article"].get("text") for record in told] == [None, TEXT]


@pytest.mark.parametrize("name", ["out.txt", "out.json", "out.jsonl", "out.csv", "OUT.JSON", "plain"])
def test_the_ending_of_a_file_tells_its_format(name: str, run: Any) -> None:
    status, out, err = run("quotes", "a.txt", "--output", name)
    written = Path(name).read_text("utf-8")
    start = {
        "txt": "Flood",
        "json": "{\n",
        "jsonl": '{"schema"',
        "csv": "article,number,",
    }.get(name.lower()[4:], "Flood")
    assert (status, out, err, written.startswith(start)) == (0, "", "", True)


def test_csv_has_a_row_a_fact(run: Any) -> None:
    _, out, _ = run("quotes", "a.txt", "b.txt", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["article"], row["speaker_name"]) for row in rows] == [("a", "Ana Ruiz"), ("b", "Ana Ruiz")]


@pytest.mark.parametrize("arguments", [[], ["extract"], ["extract", "-"], ["--format", "table"], ["dates"]])
def test_a_pipe_is_read_with_and_without_a_command(
    arguments: list[str], run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    status, out, err = run(*arguments)
    assert (status, out.splitlines()[:2], err) == (
        0,
        ["Flood in Otava", "stdin · day of publication unknown · 35 words"],
        "",
    )


def test_a_file_needs_no_command(run: Any) -> None:
    assert run("a.txt")[:2] == run("extract", "a.txt")[:2]


def test_a_facts_words_reach_the_output_as_they_are(run: Any, canned: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    [entity] = FACTS.entities
    monkeypatch.setattr(canned, "facts", replace(FACTS, entities=(replace(entity, name="=Ana, “Ruiz”"),)))
    _, out, _ = run("entities", "a.txt", "--format", "csv")
    assert next(csv.DictReader(io.StringIO(out)))["name"] == "=Ana, “Ruiz”"
