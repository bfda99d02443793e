"""Taking: a command of what it runs, with the options of inputs and output, and its own."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from factx.cli import notices
from factx.cli.options import Options, signature

UNUSED = ("explain", "rejected", "with_text")
"""Options of `extract` that these commands do not take."""


def command(run: Callable[..., int], own: type | None = None, *unused: str) -> Callable[..., int]:
    """A command that takes the options of inputs and output, and its own."""
    taken = inspect.signature(own, eval_str=True).parameters if own is not None else {}

    def called(**options: Any) -> int:
        inputs = Options(**{name: value for name, value in options.items() if name not in taken})
        notices.show(inputs.quiet, inputs.verbose)
        asked = {name: value for name, value in options.items() if name in taken}
        return run(inputs, own(**asked)) if own is not None else run(inputs)

    every = [*signature(*UNUSED, *unused).parameters.values(), *taken.values()]
    called.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]
    called.__doc__ = run.__doc__
    return called
