"""What the tests of the command line share: an extractor that knows what to find, and a way to call factx."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.cli import main
from factx.errors import ArticleError, ModelError
from factx.facts import Facts, kinds
from factx.report import MadeBy, Report
from factx.version import __version__
from tests.writers.samples import FACTS, TEXT


class Canned:
    """An extractor that finds the sample's facts in every article but those that it is told not to like."""

    facts = FACTS

    def __init__(self, model: str | None, only: Collection[str] | None, *_limits_and_extras: int) -> None:
        if model == "nowhere":
            raise ModelError('No pipeline named "nowhere" is installed')
        self.found = Facts(**{kind: getattr(self.facts, kind) for kind in only or kinds()})

    def __call__(self, article: Article) -> Report:
        if "too long" in article.text:
            raise ArticleError(f"{article.source}: too long")
        if "bug" in article.text:
            raise KeyError("bug")
        return Report(article, self.found, MadeBy(__version__, "canned 0.0"))


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> type[Canned]:
    """Work in a folder with two articles and a file of two, which the canned extractor reads."""
    monkeypatch.setattr("factx.cli.work.Extractor", Canned)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT)
    Path("b.txt").write_text(TEXT)
    Path("many.jsonl").write_text('{"id": "1", "text": "One."}\n{"id": "2", "text": "Two."}\n')
    return Canned


@pytest.fixture
def run(canned: type[Canned], capsys: pytest.CaptureFixture[str]) -> Any:
    """Call factx, and give its exit status, what it wrote and what it said."""

    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        out, err = capsys.readouterr()
        return int(stop.value.code or 0), out, err

    return call
