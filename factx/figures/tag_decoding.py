"""Decoding: from the probabilities of tags to the figures of the likeliest row of tags that makes sense."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from factx.figures.labels import OUTCOMES, OUTSIDE, TAGS, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

IMPOSSIBLE = -1e9
SMALLEST = 1e-9
SURE = 0.95
"""From this probability on a token is outside, whatever its neighbours are: most of a text takes no time."""


class Found(NamedTuple):
    """A figure, and how sure it is, from 0 to 1: the mean over its tokens."""

    place: Place
    score: float


def figures(tags: Floats) -> list[Found]:
    """Read figures off the probabilities of tags, a row a token."""
    row = [OUTSIDE] * len(tags)
    for start, end in _stretches(tags[:, OUTSIDE] < SURE):
        row[start:end] = best(np.log(np.maximum(tags[start:end], SMALLEST)))
    starts = [place for place, tag in enumerate(row) if tag % 2 == 1]
    found = []
    for start, limit in pairwise([*starts, len(row)]):
        end = next((place for place in range(start + 1, limit) if row[place] != row[start] + 1), limit)
        outcome = (row[start] - 1) // 2
        score = tags[start:end, [1 + 2 * outcome, 2 + 2 * outcome]].sum(axis=1).mean()
        found.append(Found(Place(start, end, OUTCOMES[outcome]), float(score)))
    return found


def best(scores: Floats) -> list[int]:
    """Choose the row of tags with the highest sum in which each later token follows one of its own outcome."""
    if not len(scores):
        return []
    allowed = _allowed()
    total = scores[0] + allowed[OUTSIDE]
    behind = np.zeros(scores.shape, dtype=np.int64)
    for place in range(1, len(scores)):
        paths = total[:, None] + allowed
        behind[place] = paths.argmax(axis=0)
        total = paths.max(axis=0) + scores[place]
    row = [int(total.argmax())]
    for place in range(len(scores) - 1, 0, -1):
        row.append(int(behind[place, row[-1]]))
    return row[::-1]


def _stretches(doubtful: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Give start and end of each row of tokens that may belong to figures."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], doubtful, [False]]).astype(np.int8)))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _allowed() -> Floats:
    """Give nothing for a tag that may follow another, and a great loss for one that may not."""
    before, after = np.arange(TAGS)[:, None], np.arange(TAGS)[None, :]
    goes_on = (after % 2 == 0) & (after > OUTSIDE)
    follows = (before == after) | (before == after - 1)
    return np.where(goes_on & ~follows, IMPOSSIBLE, 0.0).astype(np.float32)
