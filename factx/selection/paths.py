"""Paths: the fields of facts by name, with dots for what is inside: ``count.value``, ``place.name``.

A name that a fact itself lacks is looked for in what it holds, the nearest first, in the order of its fields: the
``value`` of a casualty is its ``count.value``. Then it is looked for in the fact that it points to alone: the
``country`` of a casualty is that of its event.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from factx.facts import Facts, kinds
from factx.facts.references import pointing, record_of

Path = tuple[str, ...]


@cache
def paths(record: Any) -> dict[Path, Any]:
    """Every field in a record, the nearest first, with its type."""
    found: dict[Path, Any] = {}
    level: dict[Path, Any] = {(): record}
    while level:
        level = {(*path, name): hint for path, inner in level.items() for name, hint in _fields(inner)}
        found |= level
    return found


def resolved(kind: str, name: str, follows: bool = True) -> Path | None:
    """Where a name stands in the facts of a kind; None if nowhere.

    Args:
        kind: the kind of fact.
        name: a field, with dots for what is inside.
        follows: whether what a fact points to may have it, too.
    """
    wanted, known = tuple(name.casefold().split(".")), paths(record_of(kind))
    own = next((path for path in known if path[-len(wanted) :] == wanted), None)
    if wanted in known or own is not None or not follows:
        return wanted if wanted in known else own
    for field, target in _single(kind):
        inner = wanted[1:] if wanted[0] == field else wanted
        if (path := resolved(target, ".".join(inner), follows=False)) is not None:
            return (field, *path)
    return None


def type_at(kind: str, path: Path) -> Any:
    """The type of what stands at a path."""
    for field, target in _single(kind):
        if path[0] == field and len(path) > 1:
            return type_at(target, path[1:])
    return paths(record_of(kind))[path]


def values(facts: Facts, kind: str, fact: Any, path: Path) -> list[Any]:
    """All that stands at a path of a fact: one value, none, or those of a list."""
    found, targets = [fact], dict(_single(kind))
    for step, name in enumerate(path):
        found = [item for each in found if each is not None for item in _items(getattr(each, name))]
        if not step and name in targets and len(path) > 1:
            found = [_at(getattr(facts, targets[name]), index) for index in found]
    return [value for value in found if value is not None]


def visited(kind: str, path: Path) -> set[str]:
    """The kinds that a path goes through."""
    targets = dict(_single(kind))
    return {kind, *([targets[path[0]]] if path[0] in targets else ())}


def known_names(asked: tuple[str, ...]) -> list[str]:
    """The names that facts of some kinds have."""
    names = dict.fromkeys(".".join(path) for kind in asked for path in paths(record_of(kind)))
    short = dict.fromkeys(path[-1] for kind in kinds() for path in paths(record_of(kind)))
    return list(names | short)


@cache
def _single(kind: str) -> tuple[tuple[str, str], ...]:
    """The fields of a kind that point to one fact of another kind."""
    record = record_of(kind)
    hints = get_type_hints(record)
    pairs = pointing(record).items()
    return tuple((name, target) for name, target in pairs if get_origin(hints[name]) is not tuple and target != kind)


def _fields(record: Any) -> list[tuple[str, Any]]:
    inner = next((part for part in _parts(record) if is_dataclass(part)), None)
    hints = get_type_hints(inner) if inner else {}
    return [(field.name, hints[field.name]) for field in fields(inner)] if inner else []


def _parts(hint: Any) -> list[Any]:
    return [hint, *(inner for part in get_args(hint) for inner in _parts(part))]


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, tuple) else [value]


def _at(facts: tuple[Any, ...], index: int | None) -> Any:
    return facts[index] if index is not None and index < len(facts) else None
