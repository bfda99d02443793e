"""Progress and summary: counted right, and shown only where it disturbs nobody."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.cli.progress import Tally, is_wanted, watched
from factx.cli.progress.bars import Articles, Current, TimeLeft, bar
from factx.cli.progress.remaining import Remaining
from tests.writers.samples import EMPTY, FACTS, REPORT


@pytest.mark.parametrize("remaining", [None, Remaining({}), Remaining({"news/otava.txt": 400, "b.txt": 99})])
def test_reports_pass_and_are_counted(remaining: Remaining | None, capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()
    odd = replace(EMPTY, article=replace(EMPTY.article, source="[red]odd[/red].txt"))
    assert list(watched([REPORT, odd], tally, remaining)) == [REPORT, odd]
    assert (tally.articles, tally.facts) == (2, 7)
    assert capsys.readouterr().out == ""
    assert str(tally).startswith("2 articles, 7 facts, 0 failures in ")


def test_what_remains_is_reckoned_by_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, length in (("a.txt", 100), ("b.jsonl", 300)):
        Path(name).write_text("x" * length)
    remaining = Remaining.of(["a.txt", "b.jsonl", "missing.txt"], None)
    passed = []
    for source, length in (("a.txt", 90), ("b.jsonl", 120), ("http://x.example", 120), ("b.jsonl", 120)):
        remaining.take(Article("x", "y" * length, source))
        passed.append(remaining.passed)
    assert (remaining.total, passed) == (400, [90, 220, 340, 400])


@pytest.mark.parametrize("name", ["-", "https://news.example/story"])
def test_a_pipe_and_an_address_have_no_size(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert Remaining.of([str(tmp_path / "a.txt"), name], None).total is None


@pytest.mark.parametrize(("total", "left"), [(400, "left"), (None, "")])
def test_the_time_left_is_shown_where_it_is_known(total: int | None, left: str) -> None:
    clock = iter(range(1000))
    progress = bar()
    progress.get_time = lambda: next(clock)
    task = progress.add_task("", total=total, completed=0, tally=Tally(articles=3), current="[red]odd.txt")
    progress.update(task, completed=100)
    progress.update(task, completed=200)
    shown = [column.render(progress.tasks[0]) for column in (Articles(), TimeLeft(), Current())]
    assert [left in str(shown[1]), str(shown[2])] == [True, "[red]odd.txt"]
    assert str(shown[0]).startswith("3 articles")
    assert bool(str(shown[1])) is bool(total)


def test_one_is_one() -> None:
    assert str(Tally(1, 1, 1)).startswith("1 article, 1 fact, 1 failure in ")
    assert FACTS.quotes


@pytest.mark.parametrize(
    ("quiet", "to_terminal", "is_terminal", "wanted"),
    [(False, False, True, True), (True, False, True, False), (False, True, True, False), (False, False, False, False)],
)
def test_progress_is_for_terminals_that_show_nothing_else(
    quiet: bool, to_terminal: bool, is_terminal: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stream:
        def isatty(self) -> bool:
            return is_terminal

    stream: Any = Stream()
    monkeypatch.setattr(sys, "stderr", stream)
    assert is_wanted(quiet, to_terminal) is wanted
