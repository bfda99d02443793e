"""Trees: from the scores of heads to one tree a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from factx.parsing.network import Floats, Numbers

    Arcs = NDArray[np.float64]

NEVER = -1e9
"""The score of what cannot be."""


def heads(scores: Floats) -> Numbers:
    """The head of each word: the likeliest ones if they make a tree, else the likeliest tree; a root heads itself."""
    found = scores.argmax(axis=1)
    return found if is_tree(found) else spanning(scores)


def is_tree(found: Numbers) -> bool:
    """Whether one word heads itself, and all others lead to it."""
    roots = np.flatnonzero(found == np.arange(len(found)))
    if len(roots) != 1:
        return False
    reached, steps = found, 1
    while steps < len(found):
        reached, steps = reached[reached], 2 * steps
    return bool((reached == roots[0]).all())


def spanning(scores: Floats) -> Numbers:
    """The likeliest tree with one root: that of the best root, each by the algorithm of Chu, Liu and Edmonds."""
    given, places = scores.astype(np.float64), np.arange(len(scores))
    arcs, rooted = np.where(np.eye(len(scores), dtype=bool), NEVER, given), np.diagonal(given)
    most = arcs.max(axis=1)
    limits = rooted + most.sum() - most
    found, total = places, -np.inf
    for root in np.argsort(-limits, kind="stable"):
        if limits[root] <= total:
            break
        tree = _below(arcs, int(root))
        score = float(given[places, tree].sum())
        found, total = (tree, score) if score > total else (found, total)
    return found


def _below(arcs: Arcs, root: int) -> Numbers:
    """The likeliest tree below a root."""
    order = np.concatenate([[root], np.delete(np.arange(len(arcs)), root)])
    above = np.empty_like(order)
    above[order] = order[_best(arcs[np.ix_(order, order)])]
    return np.asarray(above)


def _best(arcs: Arcs) -> Numbers:
    """The best head of each node (a row) but the first, which all lead to."""
    above = np.asarray(arcs.argmax(axis=1))
    above[0] = 0
    circle = _circle(above)
    if circle is None:
        return above
    others = np.delete(np.arange(len(arcs)), circle)
    gains = arcs[np.ix_(circle, others)] - arcs[circle, above[circle]][:, None]
    entered, left = gains.argmax(axis=0), circle[arcs[np.ix_(others, circle)].argmax(axis=1)]
    chosen = _best(_merged(arcs[np.ix_(others, others)], gains.max(axis=0), arcs[others, left]))
    inside = chosen[:-1] == len(others)
    above[others] = np.where(inside, left, others[np.where(inside, 0, chosen[:-1])])
    above[0] = 0
    entry = chosen[-1]
    above[circle[entered[entry]]] = others[entry]
    return above


def _merged(arcs: Arcs, into: NDArray[np.float64], out_of: NDArray[np.float64]) -> Arcs:
    """The arcs among some nodes, and behind them one node that stands for a circle."""
    merged = np.full((len(arcs) + 1, len(arcs) + 1), NEVER)
    merged[:-1, :-1], merged[-1, :-1], merged[:-1, -1] = arcs, into, out_of
    return merged


def _circle(above: Numbers) -> Numbers | None:
    """Nodes that lead to one another and not to the first one."""
    state = np.zeros(len(above), dtype=np.int64)
    state[0] = 1
    for start in range(1, len(above)):
        node, path = start, []
        while state[node] == 0:
            state[node] = start + 1
            path.append(node)
            node = int(above[node])
        if state[node] == start + 1 and node in path:
            return np.array(path[path.index(node) :])
    return None
