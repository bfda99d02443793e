"""References: which record is of which kind, which fields of facts are indices, and of which kind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from functools import cache
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

from factx.facts import Facts, kinds

POINTS_TO = MappingProxyType(
    {
        "event": "events",
        "part_of": "casualties",
        "casualties": "casualties",
        "superseded": "casualties",
        "conflicts": "casualties",
        "tolls": "tolls",
    }
)
"""Fields that hold an index or several, in whatever fact, with the kind that they count in."""


@cache
def record_of(kind: str) -> Any:
    """The record of a kind of fact."""
    [record, *_] = get_args(get_type_hints(Facts)[kind])
    return record


def pointed(fact: Any, name: str) -> tuple[int, ...]:
    """The indices in a field of a fact."""
    value = getattr(fact, name, None)
    return value if isinstance(value, tuple) else () if value is None else (value,)


def pointing(record: Any) -> dict[str, str]:
    """The fields of a kind's record that point to facts, each with the kind that it points to."""
    return _pointing(record)


@cache
def _pointing(record: Any) -> dict[str, str]:
    hints = get_type_hints(record)
    named = [field.name for field in fields(record) if field.name in POINTS_TO]
    return {name: POINTS_TO[name] for name in named if int in _parts(hints[name])}


def reached(asked: Collection[str]) -> tuple[str, ...]:
    """Some kinds and all that their facts point to, in order."""
    found, more = set(asked), set(asked)
    while more:
        more = {kind for one in more for kind in pointing(record_of(one)).values()} - found
        found |= more
    return tuple(kind for kind in kinds() if kind in found)


def _parts(hint: Any) -> set[Any]:
    return {hint, *get_args(hint)}
