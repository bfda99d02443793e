"""Turns: runs that write to the same file do so one after another, and clear away what a killed one has left."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from factx import interrupts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform != "win32":
    import fcntl

log = logging.getLogger(__name__)


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Be the only run that writes to a file: wait for another one, and let others wait.

    Where the system knows no such locks, nobody waits, and nothing is cleared away.

    Raises:
        OSError: no file can be made beside it.
    """
    lock = target.with_name(f".{target.name}.lock")
    try:
        with interrupts.raising():
            held = _held(lock, target)
    except KeyboardInterrupt:
        log.error("interrupted; %s is as it was", target)
        raise
    try:
        if held is not None:
            _clear(target)
        yield
    finally:
        if held is not None:
            lock.unlink(missing_ok=True)
            fcntl.flock(held, fcntl.LOCK_UN)
            os.close(held)


def draft_of(target: Path) -> Path:
    """Where this run writes what is to take the place of a file."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def discard(draft: Path) -> None:
    """Leave no file or folder of a name behind, if there is one."""
    if draft.is_dir() and not draft.is_symlink():
        shutil.rmtree(draft, ignore_errors=True)
    with suppress(OSError):
        draft.unlink()


def _held(lock: Path, target: Path) -> int | None:
    """Open a lock that no other run holds; nothing where there are no locks."""
    if sys.platform == "win32":
        return None
    waited = False
    while True:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if waited else fcntl.LOCK_NB))
            if _is_there(handle, lock):
                return handle
        except BlockingIOError:
            log.warning("%s: another run writes to it; waiting for its end", target)
            waited = True
        except OSError:
            os.close(handle)
            lock.unlink(missing_ok=True)
            return None
        except KeyboardInterrupt:
            os.close(handle)
            raise
        os.close(handle)


def _is_there(handle: int, lock: Path) -> bool:
    """Whether a lock is still the one of its name: the run before takes its own away."""
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _clear(target: Path) -> None:
    """Take away the drafts of runs that were killed; a folder that one had put aside comes back."""
    left = re.compile(rf"\.{re.escape(target.name)}\.\d+\.(part|old)(?:[.-].*)?")
    for path in list(target.parent.iterdir()):
        found = left.fullmatch(path.name)
        if found and found[1] == "old" and not target.exists():
            path.rename(target)
        elif found:
            discard(path)
