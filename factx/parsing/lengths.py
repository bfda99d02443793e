"""Lengths: how far a word stands from its head, in tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

FURTHEST = 32
"""Longer arcs count as so long."""

STEPS = 2 * FURTHEST + 1
"""How many different lengths there are, before and after."""


def steps(tokens: Numbers) -> Numbers:
    """The number of each length.

    >>> steps(np.array([-600, -1, 0, 2])).tolist()
    [0, 31, 32, 34]
    """
    return np.asarray(np.clip(tokens, -FURTHEST, FURTHEST) + FURTHEST)
