"""Facts as rows; the only module that flattens.

A record inside a fact gives a column for each of its fields, named after both: ``place``, ``place_start``,
``place_end``, ``place_name``, where the words themselves (``text``) take the bare name; those of the fact itself are
``text``, ``text_start``, ``text_end``. Words that tell when have the days that they mean beside them: ``date_first``,
``date_last``. A list is one column; where cells are plain text it is joined by " | ", a list of records field by
field. Unknown is an empty cell: ``None`` where cells are typed, else "".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from factx.facts import Dated
from factx.facts.references import record_of
from factx.facts.timex import days

Value = int | str | date | tuple[Any, ...] | None
SEPARATOR = " | "
WORDS = "text"
PLACES = ("start", "end")
DAYS = ("first", "last")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a kind of fact."""

    name: str
    type: type = str
    """What its cells hold: ``int``, ``bool``, ``str`` or ``date``."""
    is_list: bool = False
    inner: tuple[Column, ...] = ()
    """Of a list of records, their fields."""


@cache
def columns(kind: str) -> tuple[Column, ...]:
    """The columns of a kind of fact."""
    own = _columns(record_of(kind))
    return tuple(replace(each, name=f"{WORDS}_{each.name}") if each.name in PLACES else each for each in own)


def name_of(path: str) -> str:
    """The column of a field that is named with dots: "count_value" of "count.value"."""
    own = f"{WORDS}_{path}" if path in PLACES else path
    return own.replace(".", "_").removesuffix(f"_{WORDS}")


def values(fact: Any) -> tuple[Value, ...]:
    """The cells of a fact, in the order of its kind's columns; lists as tuples, records in them likewise."""
    return tuple(_cells(type(fact), fact))


def joined_columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    """The columns of tables whose cells hold no lists."""
    return tuple(column for each in columns for column in _joined_column(each))


def joined(columns: Sequence[Column], values: Sequence[Value]) -> tuple[Value, ...]:
    """Their cells: lists as text; numbers and days stay what they are."""
    pairs = zip(columns, values, strict=True)
    return tuple(cell for column, value in pairs for cell in _joined_cells(column, value))


def as_text(value: Value) -> str:
    """A cell as text."""
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


@cache
def _columns(record: Any) -> tuple[Column, ...]:
    return tuple(column for field in fields(record) for column in _of_field(record, field.name))


def _of_field(record: Any, name: str) -> Iterator[Column]:
    inner, is_list = _inner(record)[name], name in _lists(record)
    if inner is None:
        hint = get_type_hints(record)[name]
        parts = {hint, *get_args(hint)}
        yield Column(name, next((kind for kind in (bool, int, date) if kind in parts), str), is_list)
    elif is_list:
        yield Column(name, dict, True, _columns(inner))
    else:
        of_inner = [*_columns(inner), *(Column(day, date) for day in DAYS if issubclass(inner, Dated))]
        yield from (replace(each, name=_under(name, each.name)) for each in of_inner)


def _cells(record: Any, fact: Any) -> Iterator[Value]:
    for name, inner in _inner(record).items():
        value = getattr(fact, name, None)
        if inner is None:
            yield value
        elif name in _lists(record):
            yield tuple(values(item) for item in value or ())
        else:
            yield from _cells(inner, value)
            if issubclass(inner, Dated):
                yield from days(value.value if value else None) or (None, None)


@cache
def _inner(record: Any) -> dict[str, Any | None]:
    hints = get_type_hints(record)
    return {field.name: _record_in(hints[field.name]) for field in fields(record)}


def _record_in(hint: Any) -> Any | None:
    if is_dataclass(hint):
        return hint
    return next(filter(None, map(_record_in, get_args(hint))), None)


@cache
def _lists(record: Any) -> frozenset[str]:
    """The fields that hold lists."""
    hints = get_type_hints(record).items()
    return frozenset(name for name, hint in hints if tuple in {get_origin(part) for part in (hint, *get_args(hint))})


def _under(name: str, inner: str) -> str:
    return name if inner == WORDS else f"{name}_{inner}"


def _joined_column(column: Column) -> Iterator[Column]:
    if column.inner:
        yield from (Column(_under(column.name, inner.name)) for inner in column.inner)
    else:
        yield Column(column.name) if column.is_list else column


def _joined_cells(column: Column, value: Any) -> Iterator[Value]:
    if not column.is_list:
        yield value
    elif not column.inner:
        yield SEPARATOR.join(map(as_text, value or ())) or None
    elif value:
        yield from (SEPARATOR.join(map(as_text, cells)) for cells in zip(*value, strict=True))
    else:
        yield from (None for _ in column.inner)
