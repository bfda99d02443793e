"""Config: options that are set once, by the environment or in files, and where each one comes from."""

from __future__ import annotations

import os
import tomllib
from dataclasses import MISSING, dataclass, fields
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer import BadParameter

from factx.cli.options import Options, known_day, known_fields, known_format, known_kinds
from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PREFIX = "FACTX_"
OF_ONE_RUN = frozenset({"files", "output", "files_from"})
"""What is said anew for each run, and set by no file."""
LISTS = frozenset({"only", "field"})
CHECKS: dict[str, Callable[[Any], Any]] = {
    "format": known_format, "only": known_kinds, "published": known_day, "field": known_fields,
}  # fmt: skip
"""What the values of options are checked with, in files as on the command line."""
NUMBERS = frozenset({"jobs", "max_length"})


@dataclass(frozen=True, slots=True)
class Setting:
    """One option as it is set."""

    name: str
    value: Any
    origin: str
    """The file, the variable, or "default"."""


def settings(environment: Mapping[str, str], folder: Path, home: Path, reads_files: bool = True) -> list[Setting]:
    """Give each option with its value and where it comes from.

    Raises:
        FactxError: a file is no TOML, or sets an option that there is not, or to what it cannot be.
    """
    found: dict[str, Setting] = {}
    check_environment(environment)
    for path, values in _files(folder, home) if reads_files else ():
        for name, value in values.items():
            found.setdefault(name, Setting(name, value, str(path)))
    for name, default in _defaults().items():
        if (variable := f"{PREFIX}{name.upper()}") in environment:
            found[name] = Setting(name, environment[variable], f"${variable}")
        found.setdefault(name, Setting(name, default, "default"))
    return [found[name] for name in _defaults()]


def from_files(folder: Path, home: Path) -> dict[str, Any]:
    """Give what the files set, the nearer one first; the environment is read by the options themselves.

    Raises:
        FactxError: a file is no TOML, or sets an option that there is not, or to what it cannot be.
    """
    set_by_file: dict[str, Any] = {}
    for _, values in _files(folder, home):
        set_by_file = values | set_by_file
    return set_by_file


def home() -> Path:
    """Give the folder for settings of the user."""
    from typer import get_app_dir

    return Path(get_app_dir("factx"))


def _files(folder: Path, home: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Read the files that there are, the nearest first."""
    for path, table in (
        (folder / "factx.toml", ()),
        (folder / "pyproject.toml", ("tool", "factx")),
        (home / "factx.toml", ()),
    ):
        if path.is_file():
            yield path, _checked(_table(path, table), path)


def _table(path: Path, names: tuple[str, ...]) -> dict[str, Any]:
    try:
        values: Any = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise FactxError(f"{path}: cannot be read ({error}); correct it, or say --no-config") from error
    for name in names:
        values = values.get(name, {}) if isinstance(values, dict) else values
    if not isinstance(values, dict):
        raise FactxError(f"{path}: [{'.'.join(names)}] must be a table; correct it, or say --no-config")
    return dict(values)


def _checked(values: dict[str, Any], path: Path) -> dict[str, Any]:
    return dict(_option(name, value, path) for name, value in values.items())


def _option(key: str, value: Any, path: Path) -> tuple[str, Any]:
    name, known = key.replace("-", "_"), _defaults()
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


def check_environment(environment: Mapping[str, str]) -> None:
    """Tell a variable that sets nothing, such as ``FACTX_FROMAT``.

    Raises:
        FactxError: there is one.
    """
    known = [f"{PREFIX}{name.upper()}" for name in _defaults()]
    for variable in environment:
        if variable.startswith(PREFIX) and variable not in known:
            near = get_close_matches(variable, known, 1)
            meant = f'did you mean "{near[0]}"?' if near else f"there are: {', '.join(known)}"
            raise FactxError(f'the variable "{variable}" sets no option; {meant}')


def _type(name: str) -> type:
    if name in LISTS:
        return list
    default = _defaults()[name]
    return int if name in NUMBERS else bool if isinstance(default, bool) else str


def _defaults() -> dict[str, Any]:
    known = {field.name: field.default for field in fields(Options) if field.name not in OF_ONE_RUN}
    return {name: None if default is MISSING else default for name, default in known.items()}


def shown(settings: list[Setting]) -> str:
    """Write settings as lines of TOML, with where each comes from."""
    lines = [(setting.name.replace("_", "-"), _toml(setting.value), setting.origin) for setting in settings]
    width = max(len(f"{name} = {value}") for name, value, _ in lines)
    return "".join(f"{f'{name} = {value}':<{width}}  # {origin}\n" for name, value, origin in lines)


def _toml(value: Any) -> str:
    import json

    return '""' if value is None else json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


def here() -> tuple[Mapping[str, str], Path, Path]:
    """Give the environment and the folders whose settings hold."""
    return os.environ, Path.cwd(), home()
