"""Visible: the words of strangers as they can be looked at, with nothing in them that a terminal obeys."""

from __future__ import annotations

import re

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, tabs and line ends aside, and what turns the direction of a line."""


def visible(words: str) -> str:
    r"""Words with what a terminal would obey written out: ``\x1b``, ``\u202e``."""
    return OBEYED.sub(_written_out, words)


def on_one_line(words: str) -> str:
    """The same on one line, with single blanks."""
    return visible(" ".join(words.split()))


def _written_out(obeyed: re.Match[str]) -> str:
    number = ord(obeyed[0])
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"
