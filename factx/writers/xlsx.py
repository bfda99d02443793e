"""Excel: one sheet a kind of fact, one of the articles, and what people ask for most in front of them.

Words stay words, never formulas or links.
"""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations, tabular

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
WIDTHS = {int: 9, bool: 9, str: 28, date: 11}
DAY = "yyyy-mm-dd"
FIRST_DAY = date(1900, 3, 1)
"""Excel counts days from 1900, and has a 29th of February in it."""


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write a workbook.

    Raises:
        FactxError: XlsxWriter is not installed, or a sheet is full.
        OSError: the file cannot be written.
    """
    workbook = library()
    views = relations.views(layout)
    tables = [*map(relations.viewed, views), *relations.relations(layout)]
    written = io.BytesIO()
    with workbook(written, {"in_memory": True}) as book:
        sheets = {table.name: _sheet(book, table) for table in tables}
        filled = dict.fromkeys(sheets, 1)
        for report in reports:
            rows = relations.rows(report, layout)
            rows |= {view.name: relations.viewed_rows(view, rows, layout) for view in views}
            for table in tables:
                joined = [tabular.joined(table.columns, row) for row in rows[table.name]]
                _fill(sheets[table.name], filled[table.name], joined)
                filled[table.name] += len(joined)
        for table in tables:
            last = len(tabular.joined_columns(table.columns)) - 1
            sheets[table.name].autofilter(0, 0, max(1, filled[table.name] - 1), last)
    path.write_bytes(written.getbuffer())


def library() -> Any:
    """What makes workbooks.

    Raises:
        FactxError: XlsxWriter is not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError as error:
        raise FactxError('Excel files need XlsxWriter: pip install "factx[xlsx]"') from error
    return Workbook


def _sheet(book: Any, table: Relation) -> Any:
    sheet = book.add_worksheet(table.name)
    sheet.freeze_panes(1, 1)
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": DAY, "align": "left"})
    for number, column in enumerate(tabular.joined_columns(table.columns)):
        sheet.set_column(number, number, WIDTHS[column.type], day if column.type is date else None)
        sheet.write_string(0, number, column.name, bold)
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
            elif isinstance(value, date):
                _write_day(sheet, number, column, value)
            elif value is not None:
                sheet.write_number(number, column, value)


def _write_day(sheet: Any, number: int, column: int, day: date) -> None:
    """Write a day as one; what was before Excel's calendar, as text."""
    if day >= FIRST_DAY:
        sheet.write_datetime(number, column, day)
    else:
        sheet.write_string(number, column, day.isoformat())


def shortened(words: str) -> str:
    """Cut words to what a cell can hold, without the characters that none can."""
    kept = FORBIDDEN.sub(" ", words)
    units = kept.encode("utf-16-le")
    return kept if len(units) <= 2 * LONGEST else units[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore") + "…"
