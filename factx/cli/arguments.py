"""Arguments: what stands on the command line, before it is taken apart, and what files set for it."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.cli.about.help import NO_CONFIG
from factx.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Container

WORDS = {"help": "--help", "version": "--version"}
"""Options that people say as commands."""
TOP_LEVEL = ("-h", "--help", "--version", "--install-completion", "--show-completion")


def with_command(arguments: list[str], commands: Container[str | None]) -> list[str]:
    """The arguments with a command: as a filter, or before a file, factx needs none."""
    first = arguments[0] if arguments else "-"
    if first in WORDS:
        return [*arguments[1:2], WORDS[first]] if first == "help" else [WORDS[first]]
    options = first.startswith("-") and first.split("=")[0] not in TOP_LEVEL
    is_file = first not in commands and os.path.exists(first)
    return ["extract", *arguments] if options or is_file else arguments


def uses_settings(arguments: list[str]) -> bool:
    """Whether a command reads articles: help and checks work whatever a file says."""
    finds = {"extract", *(kind.name for kind in fields(Facts))}
    return bool(arguments) and arguments[0] in finds and not {NO_CONFIG, "-h", "--help"} & set(_options(arguments))


def without(option: str, arguments: list[str]) -> list[str]:
    """The arguments less an option; what stands behind "--" is none."""
    options = _options(arguments)
    return [argument for argument in options if argument != option] + arguments[len(options) :]


def set_once() -> dict[str, dict[str, Any]]:
    """What files set, for each command what it takes."""
    from factx.cli.config import check_environment, from_files, home

    check_environment(os.environ)
    values = from_files(Path.cwd(), home())
    every = {name: value for name, value in values.items() if name != "only"}
    return {"extract": values} | {kind.name: every for kind in fields(Facts)}


def _options(arguments: list[str]) -> list[str]:
    return arguments[: arguments.index("--")] if "--" in arguments else arguments
