"""Trees: from the scores of heads to one tree a sentence, whose arcs do not cross.

English crosses arcs in one sentence of a hundred, the likeliest heads in one of eight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from factx.parsing.spans import Spans

if TYPE_CHECKING:
    from factx.parsing.network import Floats, Numbers


def heads(scores: Floats) -> Numbers:
    """The head of each word: the likeliest ones if they make a tree, else the likeliest tree; a root heads itself."""
    found = scores.argmax(axis=1)
    return found if is_tree(found) else Spans(scores).heads()


def is_tree(found: Numbers) -> bool:
    """Whether one word heads itself, all others lead to it, and no arcs cross."""
    places = np.arange(len(found))
    roots = np.flatnonzero(found == places)
    if len(roots) != 1:
        return False
    low, high = np.minimum(found, places), np.maximum(found, places)
    if ((low < roots[0]) & (roots[0] < high)).any() or _cross(low, high):
        return False
    reached, steps = found, 1
    while steps < len(found):
        reached, steps = reached[reached], 2 * steps
    return bool((reached == roots[0]).all())


def _cross(low: Numbers, high: Numbers) -> bool:
    begins_within = (low[:, None] < low) & (low < high[:, None])
    return bool((begins_within & (high[:, None] < high)).any())
