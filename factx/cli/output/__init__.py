"""Output: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from factx.cli.output.screen import Screen
from factx.cli.output.swapping import exchange
from factx.cli.output.turns import alone, discard, draft_of
from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def opened(path: Path | None = None, is_styled: bool = False) -> Iterator[TextIO]:
    """Open standard output (no path) or a file to write facts to; a reader who leaves early is no error.

    What is styled has escapes of its own for a terminal; of all else, a terminal obeys nothing.

    Raises:
        FactxError: it cannot be written.
    """
    try:
        with (
            _standard(is_styled) if path is None else _device(path) if _is_device(path) else _replacing(path) as stream
        ):
            yield stream
    except BrokenPipeError:
        end_of_readers()
    except OSError as error:
        raise FactxError(f"{path or 'standard output'}: cannot be written: {error.strerror or error}") from error


@contextmanager
def drafted(path: Path, adds: bool = False) -> Iterator[Path]:
    """Give a path to write a file or folder at; what is there afterwards takes the place of the one of this name.

    With `adds`, a file that is there is written to itself: whoever does so must do all or nothing.

    Raises:
        FactxError: it cannot be written.
    """
    try:
        target = _resolved(path)
        with alone(target), _draft(target) as draft:
            is_added_to = adds and target.is_file()
            yield target if is_added_to else draft
            if draft.exists():
                _put(draft, target, adds)
    except FactxError as error:
        raise FactxError(f"{path}: {error}") from error
    except OSError as error:
        raise FactxError(f"{path}: cannot be written: {error.strerror or error}") from error


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    draft = draft_of(target)
    try:
        yield draft
    finally:
        discard(draft)


def _resolved(path: Path) -> Path:
    """The file that a name leads to.

    Raises:
        OSError: it leads round in a circle.
    """
    try:
        return path.resolve()
    except RuntimeError as error:
        raise OSError("is a link that leads back to itself") from error


def _put(draft: Path, target: Path, adds: bool = False) -> None:
    """Move a draft to its place; a folder there is replaced only if it holds nothing but such files."""
    if adds and target.is_file():
        raise FactxError("has been made by another run meanwhile; run again to add to it")
    if target.is_dir() and not draft.is_dir():
        raise FactxError("is a folder; name a file")
    if draft.is_dir() and target.is_dir():
        if any(file.suffix != target.suffix for file in target.iterdir()):
            raise FactxError("is a folder with other files in it; name another one")
        exchange(draft, target)
    else:
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)


@contextmanager
def _standard(is_styled: bool) -> Iterator[TextIO]:
    stream = sys.stdout
    if stream is None:
        raise FactxError("standard output is closed; name a file with --output")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    yield cast("TextIO", Screen(stream)) if stream.isatty() and not is_styled else stream
    stream.flush()


def _device(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="")


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    target = _resolved(path)
    if target.is_dir():
        raise FactxError(f"{path}: is a folder; name a file")
    with alone(target), _draft(target) as draft:
        with draft.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            yield stream
        if draft.stat().st_size:
            _put(draft, target)


def end_of_readers() -> int:
    """Write the rest for nobody, who reads no more; that is no error: 0."""
    # Python flushes standard output once more at exit, which would complain.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return 0
