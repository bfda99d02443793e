"""Swapping: a file or folder takes the place of another in one step, so that there is one at every moment."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HERE = -100
"""What Linux calls the working folder: paths are reckoned from there."""
SWAP = 2
"""What Linux and macOS call letting two names change places."""


def exchange(draft: Path, target: Path) -> None:
    """Put a draft in the place of a folder, which takes that of the draft.

    Raises:
        OSError: it cannot be moved; the folder is where it was.
    """
    if _swapped(os.fsencode(draft), os.fsencode(target)):
        return
    old = draft.with_suffix(".old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(draft)


def _swapped(one: bytes, other: bytes) -> bool:
    """Whether the system has let two names change places; not every one can, nor every file system."""
    import ctypes

    try:
        if sys.platform == "darwin":
            return bool(ctypes.CDLL(None).renamex_np(one, other, SWAP) == 0)
        return sys.platform == "linux" and bool(ctypes.CDLL(None).renameat2(HERE, one, HERE, other, SWAP) == 0)
    except AttributeError:
        return False
