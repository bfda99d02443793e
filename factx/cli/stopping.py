"""Stopping: a first interrupt ends the reading, so that what is finished is written; a second ends everything."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from types import FrameType

Item = TypeVar("Item")


@dataclass(slots=True)
class Stop:
    """Whether an interrupt came."""

    is_awaited: bool = False
    """Whether an interrupt ends the reading only."""
    came: bool = False
    is_reading: bool = False
    """Whether there is only reading to break off, and no writing."""

    def interrupt(self, signum: int, frame: FrameType | None) -> None:
        """Take an interrupt.

        Raises:
            KeyboardInterrupt: nothing is being written, or it is not the first one.
        """
        is_first, self.came = not self.came, True
        if self.is_reading or not is_first:
            raise KeyboardInterrupt

    def until(self, items: Iterator[Item]) -> Iterator[Item]:
        """Give the items that come before an interrupt."""
        while not self.came:
            try:
                self.is_reading = True
                item = next(items)
                self.is_reading = False
            except StopIteration:
                return
            except KeyboardInterrupt:
                if not self.is_awaited:
                    raise
                return
            finally:
                self.is_reading = False
            yield item


@contextmanager
def stoppable(is_wanted: bool) -> Iterator[Stop]:
    """Take interrupts, if that is wanted; where others take them already, or no signals come, leave it to them."""
    stop = Stop()
    own = is_wanted and threading.current_thread() is threading.main_thread()
    before: Any = signal.getsignal(signal.SIGINT) if own else None
    if before is not signal.default_int_handler:
        yield stop
        return
    stop.is_awaited = True
    signal.signal(signal.SIGINT, stop.interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
