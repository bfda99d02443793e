"""Flat: facts put together again from rows of a table.

A record inside a fact stands in columns that begin with its name; its words take the bare name. Lists are lists, JSON,
or joined by " | ".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from factx.facts import Facts

SEPARATOR = " | "
WORDS = "text"
PLACES = ("start", "end")
Row = Mapping[str, Any]


@cache
def record_of(kind: str) -> type:
    """The record of a kind of fact."""
    [record, *_] = get_args(get_type_hints(Facts)[kind])
    assert isinstance(record, type)
    return record


def unflattened(record: type, row: Row, prefix: str = "") -> dict[str, Any]:
    """The fields of a record, out of the columns that begin with its name."""
    hints = get_type_hints(record)
    return {field.name: _value(hints[field.name], row, prefix, field.name) for field in fields(record)}


def _value(hint: Any, row: Row, prefix: str, name: str) -> Any:
    inner, column = _record_in(hint), _column(row, prefix, name)
    if any(get_origin(part) is tuple for part in (hint, *get_args(hint))):
        return _list(hint, inner, row, column)
    if inner is not None:
        told = unflattened(inner, row, column)
        return told if any(value not in (None, []) for value in told.values()) else None
    value = row.get(column)
    return None if value == "" else bool(value) if bool in (hint, *get_args(hint)) and value is not None else value


def _column(row: Row, prefix: str, name: str) -> str:
    """The column of a field: "place", "place_start"; of the fact itself "start", or "text_start"."""
    if prefix:
        return prefix if name == WORDS else f"{prefix}_{name}"
    return f"{WORDS}_{name}" if name in PLACES and name not in row else name


def _list(hint: Any, inner: type | None, row: Row, column: str) -> list[Any]:
    told = row.get(column)
    if isinstance(told, str) and told.startswith("["):
        told = json.loads(told)
    if isinstance(told, (list, tuple)):
        return list(told)
    if inner is not None:
        return _joined_records(inner, row, column)
    items = told.split(SEPARATOR) if told else []
    return [int(item) for item in items] if int in _parts(hint) else items


def _joined_records(inner: type, row: Row, column: str) -> list[dict[str, Any]]:
    """Records whose fields are joined, each in a column of its own."""
    hints = get_type_hints(inner)
    columns = {
        field.name: row.get(column if field.name == WORDS else f"{column}_{field.name}") for field in fields(inner)
    }
    cells = {name: str(told).split(SEPARATOR) for name, told in columns.items() if told is not None}
    number = max(map(len, cells.values()), default=0)
    return [
        {
            name: int(items[at]) if int in _parts(hints[name]) else items[at] or None
            for name, items in cells.items()
            if at < len(items)
        }
        for at in range(number)
    ]


def _parts(hint: Any) -> set[Any]:
    return {hint}.union(*map(_parts, get_args(hint)))


def _record_in(hint: Any) -> type | None:
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return hint
    return next(filter(None, map(_record_in, get_args(hint))), None)
