"""Files: the TOML that sets options, of the project and of the user."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.cli.config.checks import checked
from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Iterator


def files(folder: Path, home: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Read the files that there are, the nearest first."""
    for path, table in (
        (folder / "factx.toml", ()),
        (folder / "pyproject.toml", ("tool", "factx")),
        (home / "factx.toml", ()),
    ):
        if path.is_file():
            yield path, checked(_table(path, table), path)


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
