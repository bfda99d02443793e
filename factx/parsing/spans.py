"""Spans: the likeliest tree without crossing arcs, built from ever longer stretches of a sentence (Eisner 1996).

A stretch is headed by the word at one of its ends. It is whole, or open: then the word at its other end hangs on the
head, and still lacks what stands outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from factx.parsing.network import Floats, Numbers

    Table = NDArray[np.float64]


class Spans:
    """All stretches of a sentence; a table's row is where a stretch begins (or ends), its column how long it is."""

    def __init__(self, scores: Floats) -> None:
        self.scores = scores.astype(np.float64)
        self.size = size = len(scores)
        self.rights, self.rights_by_end, self.lefts, self.lefts_by_end = (np.zeros((size, size)) for _ in range(4))
        """Whole stretches, headed by their first word (rights) or by their last one (lefts)."""

        self.open_rights, self.open_lefts_by_end = (np.zeros((size, size)) for _ in range(2))
        self.cut_open, self.cut_right, self.cut_left = (np.zeros((size, size), dtype=np.int64) for _ in range(3))
        """Where a stretch is best cut in two, by its beginning and length."""

        for length in range(1, size):
            self._join(length)

    def heads(self) -> Numbers:
        """The head of each word in the likeliest tree; the root heads itself."""
        last = self.size - 1
        whole = np.diagonal(self.lefts_by_end) + np.diagonal(self.rights[:, ::-1]) + np.diagonal(self.scores)
        root = int(whole.argmax())
        found = np.full(self.size, root)
        todo = [(root, 0), (root, last)]
        while todo:
            head, end = todo.pop()
            if head != end:
                todo += self._taken_apart(found, head, end)
        return found

    def _join(self, length: int) -> None:
        """Find the best cut of all stretches of one length."""
        rows = np.arange(self.size - length)
        firsts, lasts = slice(0, self.size - length), slice(length, self.size)
        before, upto = slice(0, length), slice(1, length + 1)
        between = self.rights[firsts, before] + self.lefts_by_end[lasts, before][:, ::-1]
        best = between.argmax(axis=1)
        self.cut_open[firsts, length] = best
        inner = between[rows, best]
        self.open_rights[firsts, length] = inner + np.diagonal(self.scores, -length)
        self.open_lefts_by_end[lasts, length] = inner + np.diagonal(self.scores, length)
        right = self.open_rights[firsts, upto] + self.rights_by_end[lasts, before][:, ::-1]
        left = self.lefts[firsts, before] + self.open_lefts_by_end[lasts, upto][:, ::-1]
        self.cut_right[firsts, length], self.cut_left[firsts, length] = right.argmax(axis=1) + 1, left.argmax(axis=1)
        self.rights[firsts, length] = self.rights_by_end[lasts, length] = right.max(axis=1)
        self.lefts[firsts, length] = self.lefts_by_end[lasts, length] = left.max(axis=1)

    def _taken_apart(self, found: Numbers, head: int, end: int) -> list[tuple[int, int]]:
        """Hang a word on the head of a whole stretch; the whole stretches that are left, by head and other end."""
        first, length = min(head, end), abs(end - head)
        child = first + int((self.cut_right if head < end else self.cut_left)[first, length])
        found[child] = head
        low, high = min(head, child), max(head, child)
        cut = low + int(self.cut_open[low, high - low])
        return [(child, end), (low, cut), (high, cut + 1)]
