"""What goes wrong: one line on standard error, the right exit code, and nothing lost."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ids


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "a.txt", "--format", "jsno"], 'no format "jsno"; did you mean "json"? choose from table, json'),
        (["extract", "a.txt", "--only", "quote"], 'no kind of fact "quote"; did you mean "quotes"?'),
        (["extract", "a.txt", "--published", "3/4/2021"], '"3/4/2021" is no day; write it as 2016-07-25'),
        (["extract", "a.txt", "--output", "x.pdf"], "x.pdf ends in none of .txt"),
        (["extract", "a.txt", "--output", "no/where.json"], "no/where.json: cannot be written"),
        (["extract", "a.txt", "--output", ".", "--format", "json"], "is a folder"),
        (["extract", "a.txt", "--output", "a.txt"], "a.txt: is an input too"),
        (["extract", ".", "--output", "b.txt"], "b.txt: is an input too"),
        (["extract", "a.txt", "--format", "csv"], "CSV holds one kind of fact"),
        (["extract", "a.txt", "--model", "nowhere"], 'No pipeline named "nowhere" is installed'),
        (["extract", "a.txt", "--fromat", "json"], "No such option: --fromat"),
        (["extract", "nowhere.txt", "--format", "sqlite"], "sqlite is no text for the terminal; name a file"),
        (["quots", "nowhere.txt"], "No such command 'quots'"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_line_and_exits_2(arguments: list[str], message: str, run: Any) -> None:
    status, out, err = run(*arguments)
    assert (status, out, len(err.splitlines()), err.startswith("factx: "), message in err) == (2, "", 1, True, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "bad.txt: is empty"),
        ("too long", "bad.txt: too long"),
        ("a bug", "bad.txt: unexpected KeyError('bug'); please report it"),
    ],
)
def test_a_bad_article_is_named_and_the_rest_is_written(text: str, message: str, run: Any) -> None:
    Path("bad.txt").write_text(text)
    status, out, err = run("extract", "a.txt", "bad.txt", "b.txt", "--format", "jsonl", "--quiet")
    assert (status, ids(out), err) == (1, ["a", "b"], f"factx: {message}\n")


def test_a_file_is_left_alone_when_nothing_could_be_read(run: Any) -> None:
    Path("out.json").write_text("precious")
    status, _, _ = run("extract", "nowhere.txt", "--output", "out.json")
    assert (status, Path("out.json").read_text(), sorted(path.name for path in Path().iterdir())) == (
        1,
        "precious",
        ["a.txt", "b.txt", "many.jsonl", "out.json"],
    )


def test_verbose_tells_what_is_done_and_quiet_leaves_out_warnings(run: Any) -> None:
    Path("old.txt").write_bytes("A café “closed” in Nuuk.\n".encode("cp1252"))
    Path("odd.jsonl").write_text('{"text": "Odd.", "published": "one day"}')
    said = [run("extract", "old.txt", "odd.jsonl", *option)[2] for option in (["--verbose"], [], ["--quiet"])]
    assert ["not UTF-8, read as cp1252" in text for text in said] == [True, False, False]
    assert ['"published" is no day' in text for text in said] == [True, True, False]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("extract", "a.txt"), 2),
        (("extract", "--no-config", "a.txt"), 0),
        (("--help",), 0),
        (("quotes", "--help"), 0),
        (("models",), 0),
        (("config", "--no-config"), 0),
        (("extract", "--", "--no-config"), 2),
    ],
)
def test_a_broken_setting_stops_only_what_reads_articles(run: Any, arguments: tuple[str, ...], status: int) -> None:
    Path("factx.toml").write_text('fromat = "json"\n')
    assert run(*arguments)[0] == status


@pytest.mark.parametrize("arguments", [[], ["extract"], ["quotes"]])
def test_nothing_to_read_on_a_terminal_gives_short_help(
    arguments: list[str], run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    status, out, err = run(*arguments)
    assert (status, out, "factx extract story.txt" in err, len(err.splitlines()) < 10) == (2, "", True, True)


@pytest.mark.parametrize(
    ("module", "name"), [("xlsxwriter", "x.xlsx"), ("duckdb", "x.duckdb"), ("pyarrow", "x.parquet")]
)
def test_a_package_that_is_missing_is_told_before_anything_is_read(
    module: str, name: str, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    status, out, err = run("extract", "nowhere.txt", "--output", name)
    assert (status, out, err.count("\n"), 'pip install "factx[' in err) == (2, "", 1, True)
