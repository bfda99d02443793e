"""Interrupts: Ctrl-C ends a run, whatever it is doing, without a traceback."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    Handler = Callable[[int, FrameType | None], object]

INTERRUPTED = 130
"""How a process ends that was interrupted."""
_heard: list[int] = []


def end_at_once() -> None:
    """Let an interrupt end the process, as long as it has nothing to finish."""
    _listen(lambda *_: os._exit(INTERRUPTED))


def remember() -> None:
    """Let an interrupt raise KeyboardInterrupt, and be known of where a package has made another error of it."""
    _heard.clear()
    _listen(_hear)


def is_heard() -> bool:
    """Whether there was an interrupt."""
    return bool(_heard)


def forget() -> None:
    """Take note that an interrupt has been heeded: what is wrong after it is wrong in itself."""
    _heard.clear()


def check() -> None:
    """Raise an interrupt that was swallowed once more.

    Raises:
        KeyboardInterrupt: there was one.
    """
    if _heard:
        raise KeyboardInterrupt


@contextmanager
def raising() -> Iterator[None]:
    """Let an interrupt raise KeyboardInterrupt, also in a run that would finish what it writes."""
    before: Any = signal.getsignal(signal.SIGINT)
    _listen(_hear)
    try:
        yield
    finally:
        _listen(before)


def _hear(number: int, frame: FrameType | None) -> None:
    _heard.append(number)
    raise KeyboardInterrupt


def _listen(handler: Handler) -> None:
    # Whoever lets factx ignore interrupts, as a shell does in the background, wants it so; threads hear none.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        with suppress(ValueError):
            signal.signal(signal.SIGINT, handler)
