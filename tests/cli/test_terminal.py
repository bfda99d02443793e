"""Terminals: what strangers write is shown there, and nothing in it is obeyed."""

from __future__ import annotations

import csv
import io
import json
import sys
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from factx.report import Report
from factx.visible import on_one_line, visible
from factx.writers import WRITERS, Layout
from tests.inputs.test_addresses import dripping
from tests.writers.samples import FACTS, REPORT

EVIL = "a\x1b]0;title\x07\x9b31m\u202eb"
SHOWN = r"a\x1b]0;title\x07\x9b31m\u202eb"


class Terminal(io.TextIOWrapper):
    """Standard output as a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("format", WRITERS)
def test_no_format_lets_a_terminal_obey_the_words_of_an_article(
    format: str, run: Any, canned: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    [entity] = FACTS.entities
    monkeypatch.setattr(canned, "facts", replace(FACTS, entities=(replace(entity, name=EVIL, aliases=(EVIL,)),)))
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "400")
    Path("evil.jsonl").write_text(json.dumps({"id": EVIL, "title": EVIL, "text": EVIL}))
    terminal = Terminal(io.BytesIO(), encoding="utf-8", write_through=True)
    monkeypatch.setattr(sys, "stdout", terminal)
    run("entities", "evil.jsonl", "--format", format)
    received = terminal.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert "title" in received
    assert not set(received) & {"\x1b", "\x07", "\x9b", "\u202e"}


@pytest.mark.parametrize("command", ["ledger", "sources"])
def test_tables_of_many_articles_have_their_colours(command: str, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal = Terminal(io.BytesIO(), encoding="utf-8", write_through=True)
    monkeypatch.setattr(sys, "stdout", terminal)
    run(command, "a.txt")
    received = terminal.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert "\x1b[1;35m" in received
    assert "x1b" not in received


@pytest.mark.parametrize("format", ["table", "markdown", "html"])
def test_no_words_of_any_fact_are_obeyed(format: str) -> None:
    article = replace(REPORT.article, id=EVIL, title=EVIL, source=EVIL)
    stream = io.StringIO()
    WRITERS[format]([Report(article, poisoned(FACTS), REPORT.made_by)], stream, Layout())
    assert "title" in stream.getvalue()
    assert not set(stream.getvalue()) & {"\x1b", "\x07", "\x9b", "\u202e"}


def poisoned(value: Any) -> Any:
    """Let all words in a record end in what a terminal would obey."""
    if isinstance(value, tuple):
        return tuple(map(poisoned, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    told = {field.name: getattr(value, field.name) for field in fields(value)}
    words = {name: f"{told[name]}{EVIL}" for name in ("text", "name", "acronym") if isinstance(told.get(name), str)}
    return replace(value, **{name: poisoned(each) for name, each in told.items()} | words)


@pytest.mark.parametrize(
    ("arguments", "content"),
    [
        (("evil.jsonl",), json.dumps({"text": "One.", "published": EVIL})),
        (("evil.csv",), f"id,{EVIL}\n1,One.\n" + "2,A word.\n" * 50),
        ((f"{EVIL}.txt",), None),
        (("a.txt", "--only", EVIL), None),
        (("--output", f"{EVIL}/x.json", "a.txt"), None),
    ],
)
def test_no_notice_lets_a_terminal_obey_a_strangers_words(
    arguments: tuple[str, ...], content: str | None, run: Any
) -> None:
    if content is not None:
        Path(arguments[0]).write_text(content)
    _, _, err = run("extract", *arguments, "--format", "jsonl", "--verbose")
    assert r"\x1b]0;title" in err
    assert not set(err) & {"\x1b", "\x07", "\x9b", "\u202e"}


def test_what_a_server_says_is_not_obeyed(run: Any) -> None:
    said = f"HTTP/1.1 404 {EVIL[:-2]}\r\nContent-Length: 0\r\n\r\n".encode("latin-1")
    with dripping(said) as port:
        _, _, err = run("extract", f"http://127.0.0.1:{port}/", "--allow-private")
    assert rf"the server says 404 {SHOWN[:-7]}" in err
    assert not set(err) & {"\x1b", "\x07", "\x9b"}


def test_what_is_obeyed_is_written_out_and_the_rest_stays() -> None:
    assert (visible(EVIL), visible("two\n\tlines é 🎉")) == (SHOWN, "two\n\tlines é 🎉")
    assert on_one_line(" two\r\n lines\t\x07 end ") == r"two lines \x07 end"


@pytest.mark.parametrize("format", ["csv", "tsv"])
@pytest.mark.parametrize("opening", ["=", "+", "-", "@", "\t=", "＝"])
def test_a_cell_is_no_formula(
    format: str, opening: str, run: Any, canned: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"{opening}HYPERLINK(“x”)"
    [entity] = FACTS.entities
    monkeypatch.setattr(canned, "facts", replace(FACTS, entities=(replace(entity, name=name),)))
    Path("odd.jsonl").write_text(
        json.dumps({"id": "-5", "text": "One."}) + "\n" + json.dumps({"id": "-x", "text": "."})
    )
    _, out, _ = run("entities", "odd.jsonl", "--format", format)
    rows = list(csv.DictReader(io.StringIO(out), delimiter="," if format == "csv" else "\t"))
    assert [row["article"] for row in rows] == ["-5", "'-x"]
    assert {row["name"] for row in rows} == {f"'{name.strip() if format == 'tsv' else name}"}
