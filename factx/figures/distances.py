"""Distances: how far words stand from a figure, and from the top of the text, in few steps that grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    Numbers = NDArray[np.int64]

FURTHEST, LOWEST, PARAGRAPHS = 20, 11, 4
"""The last step on either side of a figure, from the top, and in paragraphs on either side."""

STEPS, DEPTHS, BREAKS = 2 * FURTHEST + 1, LOWEST + 1, 2 * PARAGRAPHS + 1
"""How many different steps there are of each kind."""


def steps(tokens: Numbers) -> Numbers:
    """Number distances in tokens, before and after.

    >>> steps(np.array([-600, -1, 0, 1, 7, 600])).tolist()
    [2, 18, 20, 22, 26, 38]
    """
    size = np.floor(2 * np.log2(np.abs(tokens) + 1)).astype(np.int64)
    return np.asarray(np.sign(tokens) * np.minimum(size, FURTHEST) + FURTHEST)


def breaks(paragraphs: Numbers) -> Numbers:
    """Number distances in paragraphs, before and after.

    >>> breaks(np.array([-9, 0, 2])).tolist()
    [0, 4, 6]
    """
    return np.asarray(np.clip(paragraphs, -PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS)


def depths(places: Numbers) -> Numbers:
    """Number distances from the top of the text, in tokens.

    >>> depths(np.array([0, 1, 100, 5000])).tolist()
    [0, 1, 6, 11]
    """
    return np.asarray(np.minimum(np.floor(np.log2(places + 1)).astype(np.int64), LOWEST))


def paragraphs(doc: Doc) -> Numbers:
    """Number the paragraph of each token."""
    ends = np.array([token.is_space and "\n" in token.text for token in doc], dtype=np.int64)
    return np.asarray(np.cumsum(ends) - ends)
