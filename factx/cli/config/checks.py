"""Checks: whether a file sets options that there are, to what they can be."""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from typer import BadParameter

from factx.cli.options import Options
from factx.cli.values import known_conditions, known_day, known_fields, known_format, known_kinds, known_paths
from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OF_ONE_RUN = frozenset({"files", "output", "files_from", "resume"})
"""What is said anew for each run, and set by no file."""
LISTS = frozenset({"only", "field", "where", "fields"})
CHECKS: dict[str, Callable[[Any], Any]] = {
    "format": known_format, "only": known_kinds, "published": known_day, "field": known_fields,
    "where": known_conditions, "fields": known_paths,
}  # fmt: skip
"""What the values of options are checked with, in files as on the command line."""
NUMBERS = frozenset({"jobs", "max_length", "limit"})


def checked(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """What a file sets, if there are such options that can be set so.

    Raises:
        FactxError: there are none, or they cannot.
    """
    return dict(_option(name, value, path) for name, value in values.items())


def _option(key: str, value: Any, path: Path) -> tuple[str, Any]:
    name, known = key.replace("-", "_"), defaults()
    if name not in known:
        near = get_close_matches(name, known, 1)
        meant = f'did you mean "{near[0]}"?' if near else f"there are: {', '.join(known)}"
        raise FactxError(f'{path}: no option "{key}"; {meant}')
    wanted, value = _type(name), value.isoformat() if isinstance(value, date) else value
    if isinstance(value, wanted) and not (wanted is int and isinstance(value, bool)):
        return name, _checked_value(name, value, path)
    kind = {bool: "true or false", list: "a list", int: "a number", str: "text in quotes"}[wanted]
    raise FactxError(f'{path}: "{key}" must be {kind}, not {value!r:.40}')


def _checked_value(name: str, value: Any, path: Path) -> Any:
    try:
        CHECKS.get(name, lambda given: given)(value)
    except BadParameter as error:
        raise FactxError(f"{path}: {error}") from error
    if name in NUMBERS and value < 1:
        raise FactxError(f'{path}: "{name.replace("_", "-")}" must be 1 or more, not {value}')
    return value


def _type(name: str) -> type:
    if name in LISTS:
        return list
    default = defaults()[name]
    return int if name in NUMBERS else bool if isinstance(default, bool) else str


def defaults() -> dict[str, Any]:
    """The options that can be set once, each with what it is if nothing sets it."""
    known = {field.name: field.default for field in fields(Options) if field.name not in OF_ONE_RUN}
    return {name: None if default is MISSING else default for name, default in known.items()}
