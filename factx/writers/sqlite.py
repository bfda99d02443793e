"""SQLite: a table of articles and one a kind of fact; an article that is written again replaces its rows.

A run is one transaction: all of it is there afterwards, or nothing.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from factx.errors import FactxError
from factx.writers import relations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation

TYPES = {int: "INTEGER", bool: "INTEGER", str: "TEXT"}


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write all reports into a database, an existing one or a new one.

    Raises:
        FactxError: the file is no database, or one with other columns, or another program has locked it.
        OSError: it cannot be written.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("BEGIN IMMEDIATE")
            _fill(database, reports, layout)
            database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise FactxError("is locked: another program writes to it; run again when it has ended") from error
        raise OSError(str(error)) from error
    except sqlite3.DatabaseError as error:
        raise FactxError(f"not a database that factx can add to: {error}; write to another file") from error


def _fill(database: sqlite3.Connection, reports: Iterable[Report], layout: Layout) -> None:
    tables = relations.relations(layout)
    for table in tables:
        _prepare(database, table)
    for report in reports:
        _replace(database, report, tables, layout)


def _prepare(database: sqlite3.Connection, table: Relation) -> None:
    columns = [f'"{name}" {TYPES[kind]}' for name, kind in zip(table.columns, table.types, strict=True)]
    keys = [f"PRIMARY KEY ({', '.join(table.key)})"]
    if table.name != relations.ARTICLES:
        keys.append(f"FOREIGN KEY (article) REFERENCES {relations.ARTICLES} (id) ON DELETE CASCADE")
    database.execute(f'CREATE TABLE IF NOT EXISTS "{table.name}" ({", ".join([*columns, *keys])}) WITHOUT ROWID')
    there = {row[1] for row in database.execute(f'PRAGMA table_info("{table.name}")')}
    for name, column in zip(table.columns, columns, strict=True):
        if name not in there:
            database.execute(f'ALTER TABLE "{table.name}" ADD COLUMN {column}')


def _replace(database: sqlite3.Connection, report: Report, tables: list[Relation], layout: Layout) -> None:
    """Write the rows of an article; kinds of facts that are not written now stay as they are."""
    rows = relations.rows(report, layout)
    for table in tables:
        if table.name != relations.ARTICLES:
            database.execute(f'DELETE FROM "{table.name}" WHERE article = ?', (report.article.id,))
        database.executemany(_insertion(table), rows[table.name])


def _insertion(table: Relation) -> str:
    names = ", ".join(f'"{name}"' for name in table.columns)
    marks = ", ".join("?" for _ in table.columns)
    renewed = ", ".join(f'"{name}" = excluded."{name}"' for name in table.columns if name not in table.key)
    keys = ", ".join(table.key)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}) ON CONFLICT ({keys}) DO UPDATE SET {renewed}'
