"""Calls: one call of the command line, from its arguments to its exit status."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from factx import interrupts
from factx.cli import output
from factx.cli.about.help import NO_CONFIG
from factx.cli.app import app
from factx.cli.arguments import set_once, uses_settings, with_command, without
from factx.errors import FactxError
from factx.visible import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG_USAGE = 2
# Typer brings its own copy of Click or imports it, depending on its age; either way this is Click's.
UsageError: Any = typer.BadParameter.__mro__[1]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run factx and exit: 0 all fine, 1 some input failed, 2 wrong usage, 3 nothing found, 130 interrupted."""
    interrupts.remember()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        arguments = with_command(given, {command.name for command in app.registered_commands})
        known = set_once() if uses_settings(arguments) else {}
        arguments = arguments if arguments[:1] == ["config"] else without(NO_CONFIG, arguments)
        status = app(arguments, prog_name="factx", standalone_mode=False, default_map=known) or 0
    except (KeyboardInterrupt, typer.Abort):
        status = interrupts.INTERRUPTED
    except BrokenPipeError:
        status = output.end_of_readers()
    except OSError as error:
        status = _complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
    except UsageError as error:
        status = _complain(f"{error.format_message().rstrip('.')} (see factx --help)")
    except FactxError as error:
        status = _complain(str(error))
    except Exception as error:
        status = _complain(f"unexpected {type(error).__name__}: {error}; please report it")
    sys.exit(status)


def _complain(message: str) -> int:
    """Say what is wrong, unless it is wrong because of an interrupt."""
    if interrupts.is_heard():
        return interrupts.INTERRUPTED
    with suppress(OSError):
        print("factx:", on_one_line(message), file=sys.stderr)
    return WRONG_USAGE
