"""Change: the record of one fact that is new, gone, or another one now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from factx.facts.base import Record

What = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class FieldChange(Record):
    """One field of a fact that has another value now."""

    field: str
    """Its name in the record."""
    old: str
    """What it was; empty where it was unknown."""
    new: str
    """What it is now; empty where it is unknown."""

    def __str__(self) -> str:
        return f"{self.field}: {self.old or '—'} → {self.new or '—'}"


@dataclass(frozen=True, slots=True)
class Change(Record):
    """One fact that differs between two versions."""

    kind: str
    """The kind of fact, as in `facts` of a record."""
    change: What
    """Whether it is new, gone, or another one now."""
    old: Any = None
    """The fact as it was."""
    new: Any = None
    """The fact as it is."""
    fields: tuple[FieldChange, ...] = ()
    """Of a changed fact, the fields that differ."""
    old_sentence: str | None = None
    """The sentence that told it."""
    new_sentence: str | None = None
    """The sentence that tells it."""
