"""Facts as flat rows; the only module that flattens.

A record inside a fact gives a column for each of its fields, named after both: ``place``, ``place_start``,
``place_end``, ``place_name``, where the words themselves (``text``) take the bare name. A list is joined by " | ";
a list of records gives one such column for each of their fields. Unknown is an empty cell: ``None`` where cells are
typed, else "".
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from factx.facts import Facts
from factx.schema import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = int | str | None
SEPARATOR = " | "
WORDS = "text"


def columns(kind: str) -> tuple[str, ...]:
    """Name the columns of a kind of fact."""
    return _columns(_record(kind))


def types(kind: str) -> tuple[type, ...]:
    """Tell for each column of a kind what its cells hold: ``int``, ``bool`` or ``str``."""
    return _types(_record(kind))


def values(fact: Any) -> tuple[Value, ...]:
    """Give the cells of a fact, in the order of its kind's columns; numbers as numbers."""
    return tuple(_cells(type(fact), fact))


def row(fact: Any) -> tuple[str, ...]:
    """Give the cells of a fact as text."""
    return tuple("" if value is None else str(value) for value in values(fact))


def _record(kind: str) -> Any:
    [record, *_] = get_args(get_type_hints(Facts)[kind])
    return record


@cache
def _columns(record: Any) -> tuple[str, ...]:
    return tuple(_named(record))


def _named(record: Any) -> Iterator[str]:
    for name, inner in _inner(record).items():
        if inner is None:
            yield name
        else:
            yield from (name if column == WORDS else f"{name}_{column}" for column in _columns(inner))


@cache
def _types(record: Any) -> tuple[type, ...]:
    return tuple(kind for name, inner in _inner(record).items() for kind in _typed(record, name, inner))


def _typed(record: Any, name: str, inner: Any | None) -> tuple[type, ...]:
    hint = get_type_hints(record)[name]
    parts = (hint, *get_args(hint))
    if tuple in {get_origin(part) for part in parts}:
        return tuple(str for _ in (_columns(inner) if inner is not None else (name,)))
    if inner is not None:
        return _types(inner)
    return (next((kind for kind in (bool, int) if kind in parts), str),)


def _cells(record: Any, fact: Any) -> Iterator[Value]:
    for name, inner in _inner(record).items():
        value = getattr(fact, name, None)
        if inner is None:
            yield _cell(value)
        elif isinstance(value, tuple):
            rows = [row(item) for item in value]
            yield from map(SEPARATOR.join, zip(*rows, strict=True)) if rows else _blank(inner)
        else:
            yield from _cells(inner, value) if value is not None else _blank(inner)


@cache
def _inner(record: Any) -> dict[str, Any | None]:
    hints = get_type_hints(record)
    return {field.name: _record_in(hints[field.name]) for field in fields(record)}


def _record_in(hint: Any) -> Any | None:
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return hint
    return next(filter(None, map(_record_in, get_args(hint))), None)


def _blank(record: Any) -> Iterator[None]:
    return (None for _ in _columns(record))


def _cell(value: Any) -> Value:
    if isinstance(value, tuple):
        return SEPARATOR.join(map(str, value)) or None
    return value if value is None or isinstance(value, int) else str(plain(value))
