"""DuckDB: a table of articles and one a kind of fact; an article that is written again replaces its rows.

A run is one transaction: all of it is there afterwards, or nothing. Days are dates, lists are lists.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations
from factx.writers.written import COLUMNS, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation
    from factx.writers.tabular import Column

UNWRITABLE = ("Could not write", "Cannot open file", "No space left", "File too large")
"""What DuckDB says where the place is at fault and not the database; it has no code for that."""
TYPES = {int: "BIGINT", bool: "BOOLEAN", str: "VARCHAR", date: "DATE"}


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write all reports into a database, an existing one or a new one.

    Raises:
        FactxError: DuckDB is not installed, or the file is no database of its kind.
        OSError: it cannot be written.
    """
    duckdb = library()
    tables = relations.relations(layout)
    log = path.with_name(f"{path.name}.wal")
    is_used = log.exists()
    try:
        with duckdb.connect(path) as database:
            database.begin()
            for table in tables:
                _prepare(database, table)
            for view in relations.views(layout):
                database.execute(f"CREATE OR REPLACE VIEW {view.name} AS {relations.query(view)}")
            for report in reports:
                _replace(database, report, tables, layout)
            database.commit()
    except duckdb.Error as error:
        if not is_used:
            log.unlink(missing_ok=True)
        told = str(error).replace(f' "{path}"', "")
        if any(words in told for words in UNWRITABLE):
            raise OSError(told) from error
        raise FactxError(f"not a database that factx can add to: {told}; write to another file") from error


def written(path: Path) -> Iterator[Written]:
    """The articles that a database holds.

    Raises:
        FactxError: DuckDB is not installed, or it is none that factx wrote.
    """
    duckdb = library()
    try:
        with duckdb.connect(path, read_only=True) as database:
            rows = database.execute(f"SELECT {', '.join(COLUMNS)} FROM {relations.ARTICLES}").fetchall()
    except duckdb.Error as error:
        raise FactxError(f"{path}: no database that factx can go on with: {error}; write to another file") from error
    yield from (Written.of(dict(zip(COLUMNS, row, strict=True))) for row in rows)


def library() -> Any:
    """DuckDB.

    Raises:
        FactxError: it is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise FactxError('DuckDB files need DuckDB: pip install "factx[duckdb]"') from error
    return duckdb


def _prepare(database: Any, table: Relation) -> None:
    columns = [f'"{column.name}" {_type(column)}' for column in table.columns]
    database.execute(
        f'CREATE TABLE IF NOT EXISTS "{table.name}" ({", ".join(columns)}, PRIMARY KEY ({", ".join(table.key)}))'
    )
    there = database.execute(f"PRAGMA table_info('{table.name}')").fetchall()
    if {row[1] for row in there if row[5]} != set(table.key):
        raise FactxError(relations.OLD_KEYS)
    for column in columns:
        database.execute(f'ALTER TABLE "{table.name}" ADD COLUMN IF NOT EXISTS {column}')


def _type(column: Column) -> str:
    if column.inner:
        fields = (f'"{inner.name}" {_type(inner)}' for inner in column.inner)
        return f"STRUCT({', '.join(fields)})[]"
    return TYPES[column.type] + "[]" * column.is_list


def _replace(database: Any, report: Report, tables: list[Relation], layout: Layout) -> None:
    rows, known = relations.rows(report, layout), [report.article.id, report.article.sha256]
    for table in tables:
        keys = " AND ".join(f"{name} = ?" for name in table.key[:2])
        database.execute(f'DELETE FROM "{table.name}" WHERE {keys}', known)
        if rows[table.name]:
            names = ", ".join(f'"{name}"' for name in table.names)
            marks = f"({', '.join('?' for _ in table.columns)})"
            cells = [cell for row in rows[table.name] for cell in relations.typed(table.columns, row)]
            # One statement for all rows of an article: DuckDB takes as long for one row as for a hundred.
            every = ", ".join(marks for _ in rows[table.name])
            database.execute(f'INSERT INTO "{table.name}" ({names}) VALUES {every}', cells)
