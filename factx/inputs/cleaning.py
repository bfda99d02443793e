"""Cleaning: what a reader does not see goes, so that it breaks no name; offsets refer to what is left."""

from __future__ import annotations

import re

UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, zero-width spaces and marks of direction; joiners stay, which make other letters and emoji."""
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")


def clean(text: str) -> str:
    r"""Give a text with ``\n`` for line ends, and blanks for control characters."""
    return CONTROLS.sub(" ", UNSEEN.sub("", LINE_ENDS.sub("\n", text)))
