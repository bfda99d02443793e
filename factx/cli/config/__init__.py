"""Config: options that are set once, by the environment or in files, and where each one comes from."""

from __future__ import annotations

import os
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.cli.config.checks import defaults
from factx.cli.config.files import files
from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "FACTX_"


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
    for path, values in files(folder, home) if reads_files else ():
        for name, value in values.items():
            found.setdefault(name, Setting(name, value, str(path)))
    for name, default in defaults().items():
        if (variable := f"{PREFIX}{name.upper()}") in environment:
            found[name] = Setting(name, environment[variable], f"${variable}")
        found.setdefault(name, Setting(name, default, "default"))
    return [found[name] for name in defaults()]


def from_files(folder: Path, home: Path) -> dict[str, Any]:
    """Give what the files set, the nearer one first; the environment is read by the options themselves.

    Raises:
        FactxError: a file is no TOML, or sets an option that there is not, or to what it cannot be.
    """
    set_by_file: dict[str, Any] = {}
    for _, values in files(folder, home):
        set_by_file = values | set_by_file
    return set_by_file


def home() -> Path:
    """Give the folder for settings of the user."""
    from typer import get_app_dir

    return Path(get_app_dir("factx"))


def check_environment(environment: Mapping[str, str]) -> None:
    """Tell a variable that sets nothing, such as ``FACTX_FROMAT``.

    Raises:
        FactxError: there is one.
    """
    known = [f"{PREFIX}{name.upper()}" for name in defaults()]
    for variable in environment:
        if variable.startswith(PREFIX) and variable not in known:
            near = get_close_matches(variable, known, 1)
            meant = f'did you mean "{near[0]}"?' if near else f"there are: {', '.join(known)}"
            raise FactxError(f'the variable "{variable}" sets no option; {meant}')


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
