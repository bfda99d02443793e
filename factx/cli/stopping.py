"""Stopping: a first interrupt ends the reading, so that what is finished is written; a second ends everything."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    Handler = Callable[[int, FrameType | None], object]

Item = TypeVar("Item")


@dataclass(slots=True)
class Stop:
    """Whether an interrupt came."""

    otherwise: Handler | None = None
    """What an interrupt does where it does not only end the reading; None where it always does this."""
    came: bool = False
    is_reading: bool = False
    """Whether there is only reading to break off, and no writing."""

    def interrupt(self, signum: int, frame: FrameType | None) -> None:
        """Take an interrupt.

        Raises:
            KeyboardInterrupt: nothing is being written, or it is not the first one.
        """
        is_first, self.came = not self.came, True
        if self.otherwise and (self.is_reading or not is_first):
            self.otherwise(signum, frame)

    def until(self, items: Iterator[Item]) -> Iterator[Item]:
        """The items that come before an interrupt."""
        while not self.came:
            try:
                self.is_reading = True
                item = next(items)
                self.is_reading = False
            except StopIteration:
                return
            except KeyboardInterrupt:
                if self.otherwise is None:
                    raise
                return
            finally:
                self.is_reading = False
            if self.came:
                return
            yield item


@contextmanager
def stoppable(is_wanted: bool) -> Iterator[Stop]:
    """Take interrupts, if that is wanted; where others take them already, or no signals come, leave it to them."""
    stop = Stop()
    own = is_wanted and threading.current_thread() is threading.main_thread()
    before: Any = signal.getsignal(signal.SIGINT) if own else None
    if not callable(before):
        yield stop
        return
    stop.otherwise = before
    signal.signal(signal.SIGINT, stop.interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
