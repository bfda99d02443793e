"""Taking: a command of what it runs, with the options of inputs and output, and its own."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from factx.cli import notices
from factx.cli.options import Options, signature

TAKEN = frozenset({
    "files", "format", "output", "published", "field", "files_from", "glob", "max_length", "allow_private", "model",
    "jobs", "quiet", "verbose",
})  # fmt: skip
"""Options of `extract` that every command across articles takes, too."""


def command(run: Callable[..., int], own: type | None = None, *others: str) -> Callable[..., int]:
    """A command that takes the options of inputs and output, some others of `extract`, and its own."""
    taken = inspect.signature(own, eval_str=True).parameters if own is not None else {}

    def called(**options: Any) -> int:
        inputs = Options(**{name: value for name, value in options.items() if name not in taken})
        notices.show(inputs.quiet, inputs.verbose)
        asked = {name: value for name, value in options.items() if name in taken}
        return run(inputs, own(**asked)) if own is not None else run(inputs)

    unused = {field.name for field in fields(Options)} - TAKEN - set(others)
    every = [*signature(*unused).parameters.values(), *taken.values()]
    called.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]
    called.__doc__ = run.__doc__
    return called
