"""Beforehand: what is looked at before anything is read, so that nobody waits in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.errors import FactxError
from factx.inputs import STDIN, files_there
from factx.writers import FILE_WRITERS, WRITERS

if TYPE_CHECKING:
    from factx.cli.options import Options


def check_writable(format: str, options: Options) -> None:
    """Say before anything is read what a format lacks.

    Raises:
        FactxError: it needs a file, or a package that is not installed.
    """
    if format in WRITERS:
        return
    if options.output is None:
        raise FactxError(f"{format} is no text for the terminal; name a file with --output")
    if (library := FILE_WRITERS[format].library) is not None:
        library()


def keep_apart(names: list[str], options: Options) -> None:
    """Refuse an output that is an input, too.

    Raises:
        FactxError: it is.
    """
    target = options.output
    if target is None or not target.is_file():
        return
    for name in names:
        files = files_there(name, options.glob) if name != STDIN else []
        if any(path.exists() and target.samefile(path) for path, _ in files):
            raise FactxError(f"{target}: is an input too; write to another file")
