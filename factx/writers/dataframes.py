"""Data frames: the facts of one kind, a row each, with the columns of databases; numbers, days and lists are such."""

from __future__ import annotations

from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.facts import check_kinds
from factx.writers import relations
from factx.writers.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.report import Report
    from factx.writers.tabular import Column

OF_PANDAS = {int: "Int64", bool: "boolean", str: "object", date: "datetime64[s]"}
"""Types that know what is missing."""


def dataframe(reports: Iterable[Report], kind: str) -> Any:
    """Put the facts of one kind into a data frame of pandas, or of Polars where only that is installed.

    Raises:
        FactxError: there is no such kind, or neither library is installed.
    """
    check_kinds([kind])
    layout = Layout((kind,))
    table = relations.relations(layout)[1]
    rows = [relations.typed(table.columns, row) for report in reports for row in relations.rows(report, layout)[kind]]
    cells = {column.name: [row[number] for row in rows] for number, column in enumerate(table.columns)}
    for library, make in (("pandas", _pandas), ("polars", _polars)):
        if find_spec(library):
            return make(table.columns, cells)
    raise FactxError("data frames need pandas or Polars: pip install pandas")


def _pandas(columns: tuple[Column, ...], cells: dict[str, list[Any]]) -> Any:
    import pandas

    types = {column.name: "object" if column.is_list else OF_PANDAS[column.type] for column in columns}
    return pandas.DataFrame({name: pandas.Series(cells[name], dtype=types[name]) for name in cells})


def _polars(columns: tuple[Column, ...], cells: dict[str, list[Any]]) -> Any:
    import polars

    return polars.DataFrame(cells, schema={column.name: _of_polars(polars, column) for column in columns})


def _of_polars(polars: Any, column: Column) -> Any:
    if column.inner:
        return polars.List(polars.Struct({inner.name: _of_polars(polars, inner) for inner in column.inner}))
    types = {int: polars.Int64, bool: polars.Boolean, str: polars.String, date: polars.Date}
    return polars.List(types[column.type]) if column.is_list else types[column.type]
