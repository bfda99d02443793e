"""Records that factx wrote before are read back alike from every store."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from factx import Extractor
from factx.across.account import Account
from factx.across.ledger.kept.tellings import digest
from factx.across.stored import reader
from factx.article import Article
from factx.errors import ArticleError
from factx.facts import kinds
from factx.inputs import read_articles
from factx.report import Report
from factx.writers import FILE_WRITERS, WRITERS, Layout
from tests.across.conftest import STRIKE

FILES = {"sqlite": "facts.db", "duckdb": "facts.duckdb", "parquet": "facts.parquet"}


@pytest.fixture(scope="module")
def reports(extractor: Extractor) -> list[Report]:
    articles = [one for one in read_articles([STRIKE]) if isinstance(one, Article)]
    return [extractor(article) for article in articles[12:16]]


def read_back(path: Path) -> list[Account | ArticleError]:
    read = reader(str(path))
    assert read is not None
    return list(read())


def as_text(name: str, reports: Iterable[Report]) -> str:
    stream = io.StringIO()
    WRITERS[name](reports, stream, Layout(with_text=True))
    return stream.getvalue()


@pytest.mark.parametrize("name", FILES)
def test_tables_give_the_same_digests_as_the_articles(name: str, reports: list[Report], tmp_path: Path) -> None:
    FILE_WRITERS[name].write(reports, tmp_path / FILES[name], Layout(with_text=True))
    found = {one.id: digest(one) for one in read_back(tmp_path / FILES[name]) if isinstance(one, Account)}
    assert found == {report.article.id: digest(Account.of(report)) for report in reports}


@pytest.mark.parametrize("name", ["json", "jsonl"])
@pytest.mark.parametrize("is_packed", [False, True])
def test_json_gives_the_same_accounts(name: str, is_packed: bool, reports: list[Report], tmp_path: Path) -> None:
    path = tmp_path / f"facts.{name}"
    written = as_text(name, reports).encode()
    path.write_bytes(gzip.compress(written) if is_packed else written)
    assert read_back(path) == [Account.of(report) for report in reports]


def test_articles_are_no_records(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Two people died.")
    names = [STRIKE, tmp_path / "story.txt", tmp_path, tmp_path / "nowhere.db", "https://example.org/story"]
    assert [reader(str(name)) for name in names] == [None] * len(names)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"schema": "factx/1"}', "f.jsonl:1: no factx record of today: its \"schema\" is 'factx/1'"),
        ('{"schema": "factx/2"', "f.jsonl:1: broken JSON"),
        ('{"schema": "factx/2", "facts": {"tolls": []}}', "f.jsonl:1: a record without events, casualties, quotes"),
        (
            json.dumps({"schema": "factx/2", "facts": {kind: [] for kind in kinds()}}),
            "no factx record: id: Field required",
        ),
    ],
)
def test_what_is_no_record_is_told_with_its_line(line: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl"
    path.write_text(line + "\n")
    [error] = read_back(path)
    assert isinstance(error, ArticleError) and told in str(error)


def test_a_database_without_articles_is_told(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE things (name TEXT)")
    [error] = read_back(path)
    assert str(error) == f"{path}: holds no articles of factx"
