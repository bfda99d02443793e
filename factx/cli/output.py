"""Output: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factx.errors import FactxError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def opened(path: Path | None = None) -> Iterator[TextIO]:
    """Open standard output (no path) or a file to write facts to; a reader who leaves early is no error.

    Raises:
        FactxError: it cannot be written.
    """
    try:
        with _standard() if path is None else _device(path) if _is_device(path) else _replacing(path) as stream:
            yield stream
    except BrokenPipeError:
        _discard_the_rest()
    except OSError as error:
        raise FactxError(f"{path or 'standard output'}: cannot be written: {error.strerror or error}") from error


@contextmanager
def drafted(path: Path, adds: bool = False) -> Iterator[Path]:
    """Give a path to write a file or folder at; what is there afterwards takes the place of the one of this name.

    With `adds`, a file that is there is written to itself: whoever does so must do all or nothing.

    Raises:
        FactxError: it cannot be written.
    """
    target = path.resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        is_added_to = adds and target.is_file()
        yield target if is_added_to else draft
        if draft.exists():
            _put(draft, target)
    except FactxError as error:
        raise FactxError(f"{path}: {error}") from error
    except OSError as error:
        raise FactxError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        _discard(draft)


def _put(draft: Path, target: Path) -> None:
    """Move a draft to its place; a folder there is replaced only if it holds nothing but such files."""
    if target.is_dir() and not draft.is_dir():
        raise FactxError("is a folder; name a file")
    if draft.is_dir() and target.is_dir():
        if any(file.suffix != target.suffix for file in target.iterdir()):
            raise FactxError("is a folder with other files in it; name another one")
        _exchange(draft, target)
    else:
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)


def _exchange(draft: Path, target: Path) -> None:
    """Put a new folder in the place of an old one, which comes back if that fails."""
    old = draft.with_suffix(".old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)


@contextmanager
def _standard() -> Iterator[TextIO]:
    stream = sys.stdout
    if stream is None:
        raise FactxError("standard output is closed; name a file with --output")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    yield stream
    stream.flush()


def _device(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="")


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    target = path.resolve()
    if target.is_dir():
        raise FactxError(f"{path}: is a folder; name a file")
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            yield stream
        if draft.stat().st_size:
            _put(draft, target)
    finally:
        _discard(draft)


def _discard(draft: Path) -> None:
    """Leave no draft behind, if there is one."""
    if draft.is_dir():
        shutil.rmtree(draft, ignore_errors=True)
    with suppress(OSError):
        draft.unlink()


def _discard_the_rest() -> None:
    # Python flushes standard output once more at exit, which would complain.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
