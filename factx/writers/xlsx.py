"""Excel: one sheet a kind of fact and one of the articles; words stay words, never formulas or links."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation
    from factx.writers.tabular import Value

FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
LONGEST = 32_767
"""Characters that a cell can hold, as Excel counts them: 16 bits each."""
MOST_ROWS = 1_048_576
MADE = datetime(1980, 1, 1, tzinfo=UTC)
"""When a workbook says that it was made: the same facts give the same bytes."""
WIDTHS = {int: 9, bool: 9, str: 28}


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write a workbook.

    Raises:
        FactxError: XlsxWriter is not installed, or a sheet is full.
        OSError: the file cannot be written.
    """
    try:
        from xlsxwriter import Workbook
        from xlsxwriter.exceptions import FileCreateError
    except ImportError as error:
        raise FactxError('Excel files need XlsxWriter: pip install "factx[xlsx]"') from error
    tables = relations.relations(layout)
    written, rows_apart = io.BytesIO(), path.with_name(f"{path.name}.rows")
    rows_apart.mkdir()
    try:
        _write(Workbook(written, {"constant_memory": True, "tmpdir": str(rows_apart)}), tables, reports, layout)
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error
    finally:
        rmtree(rows_apart)
    path.write_bytes(written.getbuffer())


def _write(workbook: Any, tables: list[Relation], reports: Iterable[Report], layout: Layout) -> None:
    with workbook as book:
        book.set_properties({"created": MADE})
        sheets = {table.name: _sheet(book, table) for table in tables}
        filled = dict.fromkeys(sheets, 1)
        for report in reports:
            for name, rows in relations.rows(report, layout).items():
                _fill(sheets[name], filled[name], rows)
                filled[name] += len(rows)
        for table in tables:
            sheets[table.name].autofilter(0, 0, max(1, filled[table.name] - 1), len(table.columns) - 1)


def _sheet(book: Any, table: Relation) -> Any:
    sheet = book.add_worksheet(table.name)
    sheet.freeze_panes(1, 1)
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, (name, kind) in enumerate(zip(table.columns, table.types, strict=True)):
        sheet.set_column(column, column, WIDTHS[kind])
        sheet.write_string(0, column, name, bold)
    return sheet


def _fill(sheet: Any, first: int, rows: list[tuple[Value, ...]]) -> None:
    if first + len(rows) > MOST_ROWS:
        raise FactxError(f"an Excel sheet holds {MOST_ROWS:,} rows, and there are more facts; write .db or .csv")
    for number, row in enumerate(rows, first):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, shortened(value))
            elif isinstance(value, bool):
                sheet.write_boolean(number, column, value)
            elif value is not None:
                sheet.write_number(number, column, value)


def shortened(words: str) -> str:
    """Cut words to what a cell can hold, without the characters that none can."""
    kept = FORBIDDEN.sub(" ", words)
    units = kept.encode("utf-16-le")
    return kept if len(units) <= 2 * LONGEST else units[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore") + "…"
