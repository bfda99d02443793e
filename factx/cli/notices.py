"""Notices: what is said on standard error, a line each."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import TextIO

from factx.visible import visible


class Line(logging.Formatter):
    """One line a notice, whatever is in it; a traceback, which is asked for, goes below."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        """Say who speaks, then what."""
        return f"factx: {' '.join(record.getMessage().split())}"

    def format(self, record: logging.LogRecord) -> str:
        """Let a terminal obey nothing of it."""
        return visible(super().format(record))


class Stderr(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to whatever standard error is at the moment: a progress line lets notices pass above it."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:
        """Give standard error."""
        return sys.stderr


def show(quiet: bool = False, verbose: bool = False) -> None:
    """Let the notices of factx be seen: errors always, warnings unless quiet, what is done when verbose."""
    handler = Stderr()
    handler.setFormatter(Line())
    logger = logging.getLogger("factx")
    logger.handlers = [handler]
    logger.propagate = False
    logger.setLevel(logging.INFO if verbose else logging.ERROR if quiet else logging.WARNING)
    if not verbose:
        warnings.simplefilter("ignore")
