"""DuckDB: a table of articles and one a kind of fact; an article that is written again replaces its rows.

A run is one transaction: all of it is there afterwards, or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation

UNWRITABLE = ("Could not write", "Cannot open file", "No space left", "File too large")
"""What DuckDB says where the place is at fault and not the database; it has no code for that."""
LOCKED = "Conflicting lock"
"""What DuckDB says where another program has the database open."""
TYPES = {int: "BIGINT", bool: "BOOLEAN", str: "VARCHAR"}


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write all reports into a database, an existing one or a new one.

    Raises:
        FactxError: DuckDB is not installed, or the file is no database of its kind, or another program has it open.
        OSError: it cannot be written.
    """
    try:
        import duckdb
    except ImportError as error:
        raise FactxError('DuckDB files need DuckDB: pip install "factx[duckdb]"') from error
    tables = relations.relations(layout)
    log = path.with_name(f"{path.name}.wal")
    is_used = log.exists()
    try:
        with duckdb.connect(path) as database:
            database.begin()
            for table in tables:
                _prepare(database, table)
            for report in reports:
                _replace(database, report, tables, layout)
            database.commit()
    except duckdb.Error as error:
        if not is_used:
            log.unlink(missing_ok=True)
        told = str(error).replace(f' "{path}"', "")
        if LOCKED in told:
            raise FactxError("is locked: another program has it open; run again when it has ended") from error
        if any(words in told for words in UNWRITABLE):
            raise OSError(told) from error
        raise FactxError(f"not a database that factx can add to: {told}; write to another file") from error


def _prepare(database: Any, table: Relation) -> None:
    columns = [f'"{name}" {TYPES[kind]}' for name, kind in zip(table.columns, table.types, strict=True)]
    database.execute(
        f'CREATE TABLE IF NOT EXISTS "{table.name}" ({", ".join(columns)}, PRIMARY KEY ({", ".join(table.key)}))'
    )
    for column in columns:
        database.execute(f'ALTER TABLE "{table.name}" ADD COLUMN IF NOT EXISTS {column}')


def _replace(database: Any, report: Report, tables: list[Relation], layout: Layout) -> None:
    rows = relations.rows(report, layout)
    for table in tables:
        database.execute(f'DELETE FROM "{table.name}" WHERE {table.key[0]} = ?', [report.article.id])
        names = ", ".join(f'"{name}"' for name in table.columns)
        marks = ", ".join("?" for _ in table.columns)
        for row in rows[table.name]:
            database.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', row)
