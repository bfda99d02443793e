"""SQLite: a table of articles and one a kind of fact; an article that is written again replaces its rows.

A run is one transaction: all of it is there afterwards, or nothing. Days are ISO 8601, lists JSON.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations
from factx.writers.written import COLUMNS, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation
    from factx.writers.tabular import Column, Value

TYPES = {int: "INTEGER", bool: "INTEGER", str: "TEXT", date: "DATE", dict: "TEXT"}


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write all reports into a database, an existing one or a new one.

    Raises:
        FactxError: the file is no database, or one with other columns.
        OSError: it cannot be written.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("BEGIN IMMEDIATE")
            _fill(database, reports, layout)
            database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
    except sqlite3.DatabaseError as error:
        raise FactxError(f"not a database that factx can add to: {error}; write to another file") from error


def written(path: Path) -> Iterator[Written]:
    """The articles that a database holds.

    Raises:
        FactxError: it is none that factx wrote.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute(f"SELECT {', '.join(COLUMNS)} FROM {relations.ARTICLES}").fetchall()
    except sqlite3.DatabaseError as error:
        raise FactxError(f"{path}: no database that factx can go on with: {error}; write to another file") from error
    yield from (Written.of(dict(zip(COLUMNS, row, strict=True))) for row in rows)


def _fill(database: sqlite3.Connection, reports: Iterable[Report], layout: Layout) -> None:
    tables = relations.relations(layout)
    for table in tables:
        _prepare(database, table)
    for view in relations.views(layout):
        database.execute(f"CREATE VIEW IF NOT EXISTS {view.name} AS {relations.query(view)}")
    for report in reports:
        _replace(database, report, tables, layout)


def _prepare(database: sqlite3.Connection, table: Relation) -> None:
    columns = [f'"{column.name}" {_type(column)}' for column in table.columns]
    keys = [f"PRIMARY KEY ({', '.join(table.key)})"]
    if table.name != relations.ARTICLES:
        keys.append(f"FOREIGN KEY (article, sha256) REFERENCES {relations.ARTICLES} (id, sha256) ON DELETE CASCADE")
    database.execute(f'CREATE TABLE IF NOT EXISTS "{table.name}" ({", ".join([*columns, *keys])}) WITHOUT ROWID')
    there = {row[1]: row[5] for row in database.execute(f'PRAGMA table_info("{table.name}")')}
    if {name for name, place in there.items() if place} != set(table.key):
        raise FactxError(relations.OLD_KEYS)
    for name, column in zip(table.names, columns, strict=True):
        if name not in there:
            database.execute(f'ALTER TABLE "{table.name}" ADD COLUMN {column}')


def _type(column: Column) -> str:
    return "TEXT" if column.is_list else TYPES[column.type]


def _replace(database: sqlite3.Connection, report: Report, tables: list[Relation], layout: Layout) -> None:
    """Write the rows of an article; kinds of facts that are not written now stay as they are."""
    rows, known = relations.rows(report, layout), (report.article.id, report.article.sha256)
    for table in tables:
        if table.name != relations.ARTICLES:
            database.execute(f'DELETE FROM "{table.name}" WHERE article = ? AND sha256 = ?', known)
        database.executemany(_insertion(table), (_stored(table.columns, row) for row in rows[table.name]))


def _insertion(table: Relation) -> str:
    names = ", ".join(f'"{name}"' for name in table.names)
    marks = ", ".join("?" for _ in table.columns)
    renewed = ", ".join(f'"{name}" = excluded."{name}"' for name in table.names if name not in table.key)
    keys = ", ".join(table.key)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}) ON CONFLICT ({keys}) DO UPDATE SET {renewed}'


def _stored(columns: Sequence[Column], row: Sequence[Value]) -> list[Any]:
    return [_storable(column, value) for column, value in zip(columns, row, strict=True)]


def _storable(column: Column, value: Any) -> Any:
    if column.is_list:
        return json.dumps(relations.as_plain(column, value), ensure_ascii=False)
    return value.isoformat() if isinstance(value, date) else value
