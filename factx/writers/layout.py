"""What of a report is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.facts import kinds
from factx.writers import tabular

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factx.writers.tabular import Column, Value


@dataclass(frozen=True, slots=True)
class Layout:
    """What of each report is written, and how."""

    kinds: tuple[str, ...] = kinds()
    """The kinds of facts, in order."""
    with_text: bool = False
    """Whether records hold the article's text."""
    single: bool = False
    """Whether one article is awaited: in JSON, one object and no array."""
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By kind the fields of facts that are written, in order, with dots: "count.value"; all if there are none."""
    previous: Path | None = None
    """An output of before whose articles come first."""

    def columns(self, kind: str) -> tuple[Column, ...]:
        """The columns of a kind that are written."""
        every = tabular.columns(kind)
        return tuple(every[number] for number in self._numbers(kind))

    def picked(self, kind: str, values: Sequence[Value]) -> tuple[Value, ...]:
        """Of the cells of a fact, those that are written."""
        return tuple(values[number] for number in self._numbers(kind)) if self.fields else tuple(values)

    def _numbers(self, kind: str) -> list[int]:
        names = [column.name for column in tabular.columns(kind)]
        if not self.fields:
            return list(range(len(names)))
        asked = (tabular.name_of(path) for path in self.fields.get(kind, ()))
        return [names.index(name) for name in asked if name in names]
