"""Parquet: a folder with one file for the articles and one a kind of fact."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.writers import relations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.relations import Relation
    from factx.writers.tabular import Value

GROUP = 10_000
"""Rows that are kept before they are written."""


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write a folder of Parquet files.

    Raises:
        FactxError: PyArrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise FactxError('Parquet files need PyArrow: pip install "factx[parquet]"') from error
    types = {int: pyarrow.int64(), bool: pyarrow.bool_(), str: pyarrow.string()}
    schemas = {table.name: _schema(pyarrow, table, types) for table in relations.relations(layout)}
    path.mkdir()
    with ExitStack() as open_files:
        writers = {
            name: open_files.enter_context(ParquetWriter(path / f"{name}.parquet", schema))
            for name, schema in schemas.items()
        }
        for name, rows in _groups(reports, layout):
            writers[name].write_table(_table(pyarrow, schemas[name], rows))


def _groups(reports: Iterable[Report], layout: Layout) -> Iterator[tuple[str, list[tuple[Value, ...]]]]:
    """Give the rows of each table, many at a time."""
    waiting: dict[str, list[tuple[Value, ...]]] = {}
    for report in reports:
        for name, rows in relations.rows(report, layout).items():
            waiting.setdefault(name, []).extend(rows)
            if len(waiting[name]) >= GROUP:
                yield name, waiting.pop(name)
    yield from waiting.items()


def _schema(pyarrow: Any, table: Relation, types: dict[type, Any]) -> Any:
    return pyarrow.schema([(name, types[kind]) for name, kind in zip(table.columns, table.types, strict=True)])


def _table(pyarrow: Any, schema: Any, rows: list[tuple[Value, ...]]) -> Any:
    columns = list(zip(*rows, strict=True)) or [() for _ in schema]
    arrays = [pyarrow.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=schema)
