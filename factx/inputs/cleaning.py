"""Cleaning: what a reader does not see goes, so that it breaks no name; offsets refer to what is left."""

from __future__ import annotations

import re

UNSEEN = re.compile("[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
LINE_ENDS = re.compile("\r\n?|\x85|\N{LINE SEPARATOR}")


def clean(text: str) -> str:
    """Give a text with ``\\n`` for line ends, and blanks for control characters."""
    return CONTROLS.sub(" ", UNSEEN.sub("", LINE_ENDS.sub("\n", text)))
