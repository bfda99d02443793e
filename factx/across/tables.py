"""Tables: records put together again from the tables that factx wrote: one of articles, one a kind of fact.

A record inside a fact stands in columns that begin with its name; its words take the bare name. Lists are lists, JSON,
or joined by " | ".
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from factx.errors import FactxError
from factx.facts import Facts, kinds
from factx.schema import SCHEMA

SEPARATOR = " | "
WORDS = "text"
PLACES = ("start", "end")
ABOUT = ("id", "source", "title", "published", "sha256", "text")
Row = Mapping[str, Any]


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
            found[kind] = [_fact(_record_of(kind), row) for row in ordered]
        yield {"schema": SCHEMA, "article": {name: about.get(name) for name in ABOUT}, "facts": found}


@cache
def _record_of(kind: str) -> type:
    [record, *_] = get_args(get_type_hints(Facts)[kind])
    assert isinstance(record, type)
    return record


def _fact(record: type, row: Row, prefix: str = "") -> dict[str, Any]:
    """The fields of a record out of the columns that begin with its name."""
    hints = get_type_hints(record)
    return {field.name: _value(hints[field.name], row, prefix, field.name) for field in fields(record)}


def _value(hint: Any, row: Row, prefix: str, name: str) -> Any:
    inner, column = _record_in(hint), _column(row, prefix, name)
    if any(get_origin(part) is tuple for part in (hint, *get_args(hint))):
        return _list(hint, inner, row, column)
    if inner is not None:
        told = _fact(inner, row, column)
        return told if any(value not in (None, []) for value in told.values()) else None
    value = row.get(column)
    return None if value == "" else bool(value) if bool in (hint, *get_args(hint)) and value is not None else value


def _column(row: Row, prefix: str, name: str) -> str:
    """The column of a field: "place", "place_start"; of the fact itself "start", or "text_start"."""
    if prefix:
        return prefix if name == WORDS else f"{prefix}_{name}"
    return f"{WORDS}_{name}" if name in PLACES and name not in row else name


def _list(hint: Any, inner: type | None, row: Row, column: str) -> list[Any]:
    told = row.get(column)
    if isinstance(told, str) and told.startswith("["):
        told = json.loads(told)
    if isinstance(told, (list, tuple)):
        return list(told)
    if inner is not None:
        return _joined_records(inner, row, column)
    items = told.split(SEPARATOR) if told else []
    return [int(item) for item in items] if int in _parts(hint) else items


def _joined_records(inner: type, row: Row, column: str) -> list[dict[str, Any]]:
    """Records whose fields are joined, each in a column of its own."""
    hints = get_type_hints(inner)
    columns = {field.name: row.get(column if field.name == WORDS else f"{column}_{field.name}") for field in fields(inner)}
    cells = {name: str(told).split(SEPARATOR) for name, told in columns.items() if told is not None}
    number = max(map(len, cells.values()), default=0)
    return [
        {
            name: int(items[at]) if int in _parts(hints[name]) else items[at] or None
            for name, items in cells.items()
            if at < len(items)
        }
        for at in range(number)
    ]


def _parts(hint: Any) -> set[Any]:
    return {hint}.union(*map(_parts, get_args(hint)))


def _record_in(hint: Any) -> type | None:
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return hint
    return next(filter(None, map(_record_in, get_args(hint))), None)
