"""SQLite: a table of articles and one a kind of fact; an article that is written again replaces its rows."""

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
        FactxError: the file is no database, or one with other columns.
    """
    tables = relations.relations(layout)
    try:
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            for table in tables:
                _prepare(database, table)
            for report in reports:
                _replace(database, report, tables, layout)
    except sqlite3.DatabaseError as error:
        raise FactxError(f"not a database that factx can add to: {error}; write to another file") from error


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
    rows = relations.rows(report, layout)
    database.execute(f"DELETE FROM {relations.ARTICLES} WHERE id = ?", (report.article.id,))
    for table in tables:
        names = ", ".join(f'"{name}"' for name in table.columns)
        marks = ", ".join("?" for _ in table.columns)
        database.executemany(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', rows[table.name])
    database.commit()
