"""Books: what a command across articles found, as sheets of rows that belong together, for every format alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from factx.schema import plain

Cell = int | float | str | date | None
SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of one kind: flat records, each field a column."""

    name: str
    record: type
    rows: Sequence[Any]
    owner: str | None = None
    """The name of a first column that tells to what each row belongs."""
    owners: Sequence[str] = ()
    """The cells of that column."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns."""
        own = tuple(field.name for field in fields(self.record))
        return (self.owner, *own) if self.owner else own

    @property
    def types(self) -> tuple[type, ...]:
        """What the cells of each column hold: ``int``, ``bool``, ``float``, ``date`` or ``str``; of lists the last."""
        own = _types(self.record)
        return (str, *own) if self.owner else own

    def cells(self) -> Iterator[tuple[Cell, ...]]:
        """The cells of each row."""
        names = [field.name for field in fields(self.record)]
        for number, row in enumerate(self.rows):
            front = (storable(self.owners[number]),) if self.owner else ()
            yield (*front, *(_cell(getattr(row, name)) for name in names))


@dataclass(frozen=True, slots=True)
class Book:
    """All that a command found."""

    title: str
    sheets: tuple[Sheet, ...]
    """Rows for programs; the first is what CSV holds unless another one is named."""
    objects: Sequence[Mapping[str, Any]]
    """The same as JSON objects, one a line."""
    shown: tuple[Sheet, ...]
    """Rows for readers, whose fields declare their titles."""
    drawn: str = ""
    """The body of the page, as markup."""
    chosen: str | None = None
    """The name of the sheet that CSV holds."""
    notes: Sequence[str] = field(default=())
    """What stands below the tables for readers."""

    @property
    def sheet(self) -> Sheet:
        """The sheet that CSV holds."""
        return next((sheet for sheet in self.sheets if sheet.name == self.chosen), self.sheets[0])


@cache
def _types(record: type) -> tuple[type, ...]:
    hints = get_type_hints(record)
    return tuple(_type({hints[field.name], *get_args(hints[field.name])}) for field in fields(record))


def _type(parts: set[Any]) -> type:
    return next((kind for kind in (bool, int, float, date) if kind in parts), str)


def _cell(value: Any) -> Cell:
    if isinstance(value, tuple):
        return SEPARATOR.join(str(plain(item)) for item in value) or None
    return value if value is None or isinstance(value, (int, float, date)) else storable(str(value))


def storable(text: str) -> str:
    """Text without halves of characters, which no database takes."""
    return text.encode("utf-8", "replace").decode()
