"""Facts as flat rows; the only module that flattens.

A record inside a fact gives a column for each of its fields, named after both: ``place``, ``place_start``,
``place_end``, ``place_name``, where the words themselves (``text``) take the bare name. A list is joined by " | ";
a list of records gives one such column for each of their fields. Unknown is an empty cell.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from factx.facts import Facts
from factx.schema import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

SEPARATOR = " | "
WORDS = "text"


def columns(kind: str) -> tuple[str, ...]:
    """Name the columns of a kind of fact."""
    [record, *_] = get_args(get_type_hints(Facts)[kind])
    return _columns(record)


def row(fact: Any) -> tuple[str, ...]:
    """Give the cells of a fact, in the order of its kind's columns."""
    return tuple(_cells(type(fact), fact))


@cache
def _columns(record: Any) -> tuple[str, ...]:
    return tuple(_named(record))


def _named(record: Any) -> Iterator[str]:
    for name, inner in _inner(record).items():
        if inner is None:
            yield name
        else:
            yield from (name if column == WORDS else f"{name}_{column}" for column in _columns(inner))


def _cells(record: Any, fact: Any) -> Iterator[str]:
    for name, inner in _inner(record).items():
        value = getattr(fact, name, None)
        if inner is None:
            yield _cell(value)
        elif isinstance(value, tuple):
            rows = [tuple(_cells(inner, item)) for item in value]
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


def _blank(record: Any) -> Iterator[str]:
    return ("" for _ in _columns(record))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return SEPARATOR.join(map(str, value)) if isinstance(value, tuple) else str(plain(value))
