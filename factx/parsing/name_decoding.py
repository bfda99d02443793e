"""Name decoding: from the scores of labels to the likeliest row of them that makes sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from factx.parsing.labels import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from factx.parsing.network import Floats, Numbers

    Flags = NDArray[np.bool_]

IMPOSSIBLE = -1e9
FIRST, WITHIN, LAST, ALONE = "BILU"


class Order:
    """Which label may follow which."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.allowed = np.array([[_follows(before, after) for after in labels] for before in labels], dtype=bool)
        self.opens = np.array([label[0] not in {WITHIN, LAST} for label in labels], dtype=bool)
        """Which labels may stand first in a sentence."""

        self.closes = np.array([label[0] not in {FIRST, WITHIN} for label in labels], dtype=bool)
        """Which labels may stand last in a sentence."""

    def makes_sense(self, row: Numbers) -> bool:
        """Whether a row of labels, those of a sentence, holds whole names only."""
        return bool(self.opens[row[0]] and self.closes[row[-1]] and self.allowed[row[:-1], row[1:]].all())

    def goes_on(self, row: Numbers) -> Flags:
        """Which labels but the first belong to the name of the one before them."""
        return np.asarray(~self.opens[row[1:]] & self.allowed[row[:-1], row[1:]])

    def best(self, scores: Floats) -> Numbers:
        """The row of labels of a sentence with the highest sum that makes sense."""
        row = scores.argmax(axis=1)
        return row if self.makes_sense(row) else self._searched(scores.astype(np.float64))

    def _searched(self, scores: NDArray[np.float64]) -> Numbers:
        barred = np.where(self.allowed, 0, IMPOSSIBLE)
        total = scores[0] + np.where(self.opens, 0, IMPOSSIBLE)
        behind = np.zeros(scores.shape, dtype=np.int64)
        for place in range(1, len(scores)):
            paths = total[:, None] + barred
            behind[place] = paths.argmax(axis=0)
            total = paths.max(axis=0) + scores[place]
        row = np.zeros(len(scores), dtype=np.int64)
        row[-1] = (total + np.where(self.closes, 0, IMPOSSIBLE)).argmax()
        for place in range(len(scores) - 1, 0, -1):
            row[place - 1] = behind[place, row[place]]
        return row


def _follows(before: str, after: str) -> bool:
    """Whether a label may stand behind another."""
    if before[0] in {FIRST, WITHIN}:
        return after[0] in {WITHIN, LAST} and before[1:] == after[1:]
    return after == OUTSIDE or after[0] in {FIRST, ALONE}
