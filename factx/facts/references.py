"""References: which fields of facts are indices, and of which kind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

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


def pointed(fact: Any, name: str) -> tuple[int, ...]:
    """The indices in a field of a fact."""
    value = getattr(fact, name, None)
    return value if isinstance(value, tuple) else () if value is None else (value,)


def pointing(record: Any) -> dict[str, str]:
    """The fields of a kind's record that point to facts, each with the kind that it points to."""
    hints = get_type_hints(record)
    named = [field.name for field in fields(record) if field.name in POINTS_TO]
    return {name: POINTS_TO[name] for name in named if int in _parts(hints[name])}


def reached(records: dict[str, Any], kinds: Collection[str]) -> tuple[str, ...]:
    """The kinds and all that their facts point to, in order."""
    found, more = set(kinds), set(kinds)
    while more:
        more = {kind for one in more for kind in pointing(records[one]).values()} - found
        found |= more
    return tuple(kind for kind in records if kind in found)


def _parts(hint: Any) -> set[Any]:
    return {hint, *get_args(hint)}
