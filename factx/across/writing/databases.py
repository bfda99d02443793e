"""Databases: books as files of tables: SQLite, DuckDB, Parquet, Excel; each file is written anew."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers.xlsx import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factx.across.writing.book import Book, Cell, Sheet

SQLITE_TYPES = {int: "INTEGER", bool: "INTEGER", float: "REAL", date: "DATE", str: "TEXT"}


def sqlite_file(book: Book, path: Path) -> None:
    """Write a table a sheet into a new database, or in place of those of the same names.

    Raises:
        FactxError: the file is no database.
        OSError: it cannot be written.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            for sheet in book.sheets:
                _fill(database, sheet)
            database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
    except sqlite3.DatabaseError as error:
        raise FactxError(f"not a database: {error}; write to another file") from error


def _fill(database: sqlite3.Connection, sheet: Sheet) -> None:
    columns = [f'"{name}" {SQLITE_TYPES[kind]}' for name, kind in zip(sheet.columns, sheet.types, strict=True)]
    database.execute(f'DROP TABLE IF EXISTS "{sheet.name}"')
    database.execute(f'CREATE TABLE "{sheet.name}" ({", ".join(columns)})')
    marks = ", ".join("?" for _ in columns)
    rows = ([cell.isoformat() if isinstance(cell, date) else cell for cell in row] for row in sheet.cells())
    database.executemany(f'INSERT INTO "{sheet.name}" VALUES ({marks})', rows)


def duckdb_file(book: Book, path: Path) -> None:
    """Write a table a sheet into a database.

    Raises:
        FactxError: DuckDB or PyArrow is not installed, or the file is no database of its kind.
    """
    pyarrow = _arrow("DuckDB", "duckdb,parquet")
    try:
        import duckdb
    except ImportError as error:
        raise FactxError('DuckDB files need DuckDB: pip install "factx[duckdb,parquet]"') from error
    try:
        with duckdb.connect(path) as database:
            for sheet in book.sheets:
                database.register("filled", _arrow_table(pyarrow, sheet))
                database.execute(f'CREATE OR REPLACE TABLE "{sheet.name}" AS SELECT * FROM filled')
    except duckdb.Error as error:
        raise FactxError(f"not a database that can be written: {error}; write to another file") from error


def parquet_folder(book: Book, path: Path) -> None:
    """Write a folder with a file a sheet.

    Raises:
        FactxError: PyArrow is not installed.
    """
    pyarrow = _arrow("Parquet", "parquet")
    from pyarrow.parquet import write_table

    path.mkdir()
    for sheet in book.sheets:
        write_table(_arrow_table(pyarrow, sheet), path / f"{sheet.name}.parquet")


def _arrow(what: str, extra: str) -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise FactxError(f'{what} files need PyArrow: pip install "factx[{extra}]"') from error
    return pyarrow


def _arrow_table(pyarrow: Any, sheet: Sheet) -> Any:
    types = {
        int: pyarrow.int64(), bool: pyarrow.bool_(), float: pyarrow.float64(), date: pyarrow.date32(),
        str: pyarrow.string(),
    }  # fmt: skip
    schema = pyarrow.schema([(name, types[kind]) for name, kind in zip(sheet.columns, sheet.types, strict=True)])
    return pyarrow.Table.from_pylist([dict(zip(sheet.columns, row, strict=True)) for row in sheet.cells()], schema)


def workbook(book: Book, path: Path) -> None:
    """Write a workbook, a sheet each.

    Raises:
        FactxError: XlsxWriter is not installed.
        OSError: the file cannot be written.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError as error:
        raise FactxError('Excel files need XlsxWriter: pip install "factx[xlsx]"') from error
    written = io.BytesIO()
    with Workbook(written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as excel:
        bold, day = excel.add_format({"bold": True, "bottom": 1}), excel.add_format({"num_format": "yyyy-mm-dd"})
        for sheet in book.sheets:
            page = excel.add_worksheet(sheet.name)
            page.freeze_panes(1, 1)
            page.write_row(0, 0, sheet.columns, bold)
            for number, row in enumerate(sheet.cells(), 1):
                _write(page, number, row, day)
    path.write_bytes(written.getbuffer())


def _write(page: Any, number: int, row: Sequence[Cell], day: Any) -> None:
    for column, cell in enumerate(row):
        if isinstance(cell, str):
            page.write_string(number, column, shortened(cell))
        elif isinstance(cell, date):
            page.write_datetime(number, column, cell, day)
        elif cell is not None:
            page.write(number, column, cell)
