"""Progress and summary: counted right, and shown only where it disturbs nobody."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

import pytest

from factx.cli.progress import Tally, is_wanted, watched
from tests.writers.samples import EMPTY, FACTS, REPORT


@pytest.mark.parametrize("is_shown", [False, True])
def test_reports_pass_and_are_counted(is_shown: bool, capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()
    odd = replace(EMPTY, article=replace(EMPTY.article, source="[red]odd[/red].txt"))
    assert list(watched([REPORT, odd], tally, is_shown)) == [REPORT, odd]
    assert (tally.articles, tally.facts) == (2, 6)
    assert capsys.readouterr().out == ""
    assert str(tally).startswith("2 articles, 6 facts, 0 failures in ")


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
