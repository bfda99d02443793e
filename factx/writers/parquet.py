"""Parquet: a folder with one file for the articles and one a kind of fact. Days are dates, lists are lists."""

from __future__ import annotations

from contextlib import ExitStack
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
    from factx.writers.tabular import Column, Value

GROUP = 10_000
"""Rows that are kept before they are written."""


def write(reports: Iterable[Report], path: Path, layout: Layout) -> None:
    """Write a folder of Parquet files, what was there before first.

    Raises:
        FactxError: PyArrow is not installed, or what was there before has other columns.
    """
    pyarrow, parquet = library()
    tables = {table.name: table for table in relations.relations(layout)}
    schemas = {name: _schema(pyarrow, table) for name, table in tables.items()}
    path.mkdir()
    with ExitStack() as open_files:
        writers = {
            name: open_files.enter_context(parquet.ParquetWriter(path / f"{name}.parquet", schema))
            for name, schema in schemas.items()
        }
        for name, batch in _previous(parquet, layout.previous, schemas) if layout.previous else ():
            writers[name].write_batch(batch)
        for name, rows in _groups(reports, layout):
            writers[name].write_table(_table(pyarrow, schemas[name], tables[name], rows))


def written(path: Path) -> Iterator[Written]:
    """The articles that a folder holds.

    Raises:
        FactxError: PyArrow is not installed, or it is none that factx wrote.
    """
    pyarrow, parquet = library()
    try:
        rows = parquet.read_table(path / f"{relations.ARTICLES}.parquet", columns=list(COLUMNS)).to_pylist()
        found = [Written.of(row) for row in rows]
    except (OSError, KeyError, pyarrow.ArrowException) as error:
        raise FactxError(f"{path}: no folder that factx can go on with; write to another one") from error
    yield from found


def library() -> tuple[Any, Any]:
    """PyArrow, and its part for Parquet.

    Raises:
        FactxError: it is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise FactxError('Parquet files need PyArrow: pip install "factx[parquet]"') from error
    return pyarrow, parquet


def _previous(parquet: Any, folder: Path, schemas: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What was there before, some rows at a time."""
    for name, schema in schemas.items():
        path = folder / f"{name}.parquet"
        if not path.is_file():
            raise FactxError(f"{path} is not there to go on with; write to another folder")
        with parquet.ParquetFile(path) as file:
            if not file.schema_arrow.equals(schema):
                raise FactxError(f"{path} has other columns than this run; go on with the same options")
            yield from ((name, batch) for batch in file.iter_batches())


def _groups(reports: Iterable[Report], layout: Layout) -> Iterator[tuple[str, list[tuple[Value, ...]]]]:
    """The rows of each table, many at a time."""
    waiting: dict[str, list[tuple[Value, ...]]] = {}
    for report in reports:
        for name, rows in relations.rows(report, layout).items():
            waiting.setdefault(name, []).extend(rows)
            if len(waiting[name]) >= GROUP:
                yield name, waiting.pop(name)
    yield from waiting.items()


def _schema(pyarrow: Any, table: Relation) -> Any:
    return pyarrow.schema([(column.name, _type(pyarrow, column)) for column in table.columns])


def _type(pyarrow: Any, column: Column) -> Any:
    if column.inner:
        return pyarrow.list_(pyarrow.struct([(inner.name, _type(pyarrow, inner)) for inner in column.inner]))
    types = {int: pyarrow.int64(), bool: pyarrow.bool_(), str: pyarrow.string(), date: pyarrow.date32()}
    return pyarrow.list_(types[column.type]) if column.is_list else types[column.type]


def _table(pyarrow: Any, schema: Any, table: Relation, rows: list[tuple[Value, ...]]) -> Any:
    typed = [relations.typed(table.columns, row) for row in rows]
    columns = list(zip(*typed, strict=True)) or [() for _ in schema]
    arrays = [pyarrow.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=schema)
