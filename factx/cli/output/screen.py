"""Screen: standard output where it is a terminal, which shows the words of an article and does not obey them."""

from __future__ import annotations

import io
from typing import TextIO

from factx.visible import visible


class Screen(io.TextIOBase):
    """A stream to a terminal."""

    def __init__(self, terminal: TextIO) -> None:
        self.terminal = terminal

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding of the terminal."""
        return self.terminal.encoding

    def writable(self) -> bool:
        """Whether it can be written to: it can."""
        return True

    def isatty(self) -> bool:
        """Whether it is a terminal: it is."""
        return True

    def write(self, words: str) -> int:
        """Show words."""
        self.terminal.write(visible(words))
        return len(words)

    def flush(self) -> None:
        """Let what was written be seen."""
        self.terminal.flush()
