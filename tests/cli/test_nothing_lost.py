"""Nothing lost: articles of one id, runs that are stopped, and runs that go on."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.cli.articles.distinct import distinct
from factx.writers import GOING_ON
from tests.cli.conftest import Canned
from tests.cli.running import environment, ids
from tests.writers.samples import TEXT

FORMATS = {"jsonl": "facts.jsonl", "sqlite": "facts.db", "duckdb": "facts.duckdb", "parquet": "facts.parquet"}


@pytest.fixture
def ten(canned: type[Canned]) -> Path:
    """Write ten articles into one file."""
    path = Path("ten.jsonl")
    path.write_text("".join(json.dumps({"id": str(n), "text": f"{TEXT} {n}"}) + "\n" for n in range(10)))
    return path


def interrupted(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Interrupt the run while it reads an article, as a key does."""

    def read(self: Canned, article: Article) -> Any:
        if article.text.endswith(f" {number}"):
            signal.raise_signal(signal.SIGINT)
        return plain(self, article)

    plain: Callable[[Canned, Article], Any] = Canned.__call__
    monkeypatch.setattr(Canned, "__call__", read)


def written(format: str) -> list[str]:
    """The ids of the articles in an output, in order."""
    return sorted(each.id for each in GOING_ON[format](Path(FORMATS[format])))


def test_every_format_that_goes_on_is_tested() -> None:
    assert set(FORMATS) == set(GOING_ON)


def test_files_of_one_name_keep_an_article_each_with_one_warning(run: Any) -> None:
    for folder in ("d1", "d2", "e/d2"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        Path(folder, "x.txt").write_text(TEXT)
    status, out, err = run("extract", "d1/x.txt", "d2/x.txt", "e/d2/x.txt", "-f", "jsonl")
    assert (status, ids(out)) == (0, ["x", "d2/x", "e/d2/x"])
    assert err == 'factx: d2/x.txt: the id "x" is taken; called "d2/x", and others alike\n'
    run("extract", "d1/x.txt", "d2/x.txt", "-o", "facts.db")
    with closing(sqlite3.connect("facts.db")) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (2,)


def test_records_of_one_id_get_a_number() -> None:
    same = [Article("7", "Text.", f"many.jsonl:{n}") for n in range(3)]
    assert [getattr(each, "id", None) for each in distinct([*same, replace(same[0], source=None)])] == [
        "7",
        "7#2",
        "7#3",
        "7#4",
    ]


@pytest.mark.parametrize("format", FORMATS)
def test_an_interrupt_keeps_what_is_finished_and_resume_goes_on(
    format: str, ten: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip({"duckdb": "duckdb", "parquet": "pyarrow"}.get(format, "json"))
    with monkeypatch.context() as patch:
        interrupted(patch, 4)
        status, _, err = run("extract", str(ten), "-o", FORMATS[format])
    said = f"factx: interrupted; {FORMATS[format]} holds 4 of 10 articles; --resume goes on there\n"
    assert (status, err, written(format)) == (130, said, ["0", "1", "2", "3"])
    status, _, err = run("extract", str(ten), "-o", FORMATS[format], "--resume", "--verbose")
    assert (status, written(format)) == (0, [str(n) for n in range(10)])
    assert "4 articles were there already" in err
    assert run("extract", str(ten), "-o", FORMATS[format], "--resume")[0] == 0
    assert written(format) == [str(n) for n in range(10)]


def test_an_interrupt_before_the_first_article_leaves_the_old_file(
    ten: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(monkeypatch, 0)
    Path("facts.jsonl").write_text("precious")
    status, _, err = run("extract", str(ten), "-o", "facts.jsonl")
    assert (status, err) == (130, "factx: interrupted; facts.jsonl is as it was\n")
    assert Path("facts.jsonl").read_text() == "precious"


@pytest.mark.parametrize("name", ["facts.json", "facts.html", "facts.md", "facts.xlsx"])
def test_other_formats_keep_what_is_finished_too(
    name: str, ten: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("xlsxwriter")
    interrupted(monkeypatch, 4)
    status, _, err = run("extract", str(ten), "-o", name)
    assert (status, err) == (130, f"factx: interrupted; {name} holds 4 of 10 articles\n")
    assert Path(name).stat().st_size


def test_articles_read_with_other_options_or_changed_are_read_again(ten: Path, run: Any) -> None:
    run("extract", str(ten), "-o", "facts.jsonl", "--limit", "3")
    run("extract", str(ten), "-o", "facts.jsonl", "--resume")
    told = [json.loads(line) for line in Path("facts.jsonl").read_text().splitlines()]
    assert [(each["article"]["id"], each["made_by"]["options"]) for each in told] == [
        *((str(n), "--limit 3") for n in range(3)),
        *((str(n), None) for n in range(10)),
    ]


def test_a_file_that_is_no_record_is_not_gone_on_with(ten: Path, run: Any) -> None:
    Path("facts.jsonl").write_text('{"text": "an article"}\n')
    status, _, err = run("extract", str(ten), "-o", "facts.jsonl", "--resume")
    assert (status, err) == (2, "factx: facts.jsonl:1: no record of factx; go on with another file\n")
    assert Path("facts.jsonl").read_text() == '{"text": "an article"}\n'


def test_a_second_interrupt_ends_at_once(ten: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def record(*_: object) -> str:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        return "never"

    monkeypatch.setattr("factx.writers.jsonl.record", record)
    status, _, err = run("extract", str(ten), "-o", "facts.jsonl")
    assert (status, err, Path("facts.jsonl").exists()) == (130, "", False)


@pytest.mark.skipif(os.name == "nt", reason="a shell's closing of standard output")
def test_a_closed_standard_output_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    command = f"{sys.executable} -m factx extract {tmp_path / 'a.txt'} >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment())
    assert (done.returncode, done.stderr) == (2, "factx: standard output is closed; name a file with --output\n")


def test_a_folder_is_gone_on_with_by_the_same_columns_only(ten: Path, run: Any) -> None:
    pytest.importorskip("pyarrow")
    run("extract", str(ten), "-o", "facts.parquet", "--fields", "outcome")
    status, _, err = run("extract", str(ten), "-o", "facts.parquet", "--resume")
    assert (status, err.count("\n"), "go on with" in err or "write to another folder" in err) == (2, 1, True)
    assert written("parquet") == [str(n) for n in range(10)]
