"""Tables: records put together again from the tables that factx wrote: one of articles, one a kind of fact."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.across.flat import record_of, unflattened
from factx.errors import FactxError
from factx.facts import kinds
from factx.schema import SCHEMA

if TYPE_CHECKING:
    from factx.across.flat import Row

ABOUT = ("id", "source", "title", "published", "sha256", "text")


def database_records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a SQLite file.

    Raises:
        FactxError: it holds none.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            there = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            tables = {name: _dicts(database.execute(f'SELECT * FROM "{name}"')) for name in _wanted(there)}
    except sqlite3.Error as error:
        raise FactxError(f"cannot be read: {error}") from error
    yield from _records(tables)


def duckdb_records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a DuckDB file.

    Raises:
        FactxError: DuckDB is not installed, or it holds none.
    """
    try:
        import duckdb
    except ImportError as error:
        raise FactxError('needs DuckDB: pip install "factx[duckdb]"') from error
    try:
        with duckdb.connect(path, read_only=True) as database:
            there = {row[0] for row in database.execute("SHOW TABLES").fetchall()}
            tables = {name: _of_cursor(database.execute(f'SELECT * FROM "{name}"')) for name in _wanted(there)}
    except duckdb.Error as error:
        raise FactxError(f"cannot be read: {error}") from error
    yield from _records(tables)


def parquet_records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a folder of Parquet files.

    Raises:
        FactxError: PyArrow is not installed, or the files cannot be read.
    """
    try:
        import pyarrow
        from pyarrow.parquet import read_table
    except ImportError as error:
        raise FactxError('needs PyArrow: pip install "factx[parquet]"') from error
    there = {file.stem for file in path.glob("*.parquet")}
    try:
        tables = {name: read_table(path / f"{name}.parquet").to_pylist() for name in _wanted(there)}
    except (OSError, pyarrow.ArrowException) as error:
        raise FactxError(f"cannot be read: {error}") from error
    yield from _records(tables)


def _wanted(there: set[str]) -> list[str]:
    if "articles" not in there:
        raise FactxError("holds no articles of factx")
    return ["articles", *(kind for kind in kinds() if kind in there)]


def _dicts(rows: sqlite3.Cursor) -> list[Row]:
    return [dict(row) for row in rows]


def _of_cursor(cursor: Any) -> list[Row]:
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _records(tables: Mapping[str, Sequence[Row]]) -> Iterator[dict[str, Any]]:
    """The record of each article, with its facts in order."""
    of_article: defaultdict[tuple[str, str, str | None], list[Row]] = defaultdict(list)
    for kind in tables.keys() - {"articles"}:
        for row in tables[kind]:
            of_article[kind, row["article"], row.get("sha256")].append(row)
    for about in tables["articles"]:
        found = {}
        for kind in tables.keys() - {"articles"}:
            rows = of_article.get((kind, about["id"], about["sha256"])) or of_article.get((kind, about["id"], None), [])
            ordered = sorted(rows, key=lambda row: int(row["number"]))
            found[kind] = [unflattened(record_of(kind), row) for row in ordered]
        yield {"schema": SCHEMA, "article": {name: about.get(name) for name in ABOUT}, "facts": found}
