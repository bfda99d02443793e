"""Network: what is computed from the vectors of tokens, by small graphs that ``training/parse`` draws.

ONNX Runtime runs them, on one thread whatever else the machine does, so that the same text gives the same numbers.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from factx.encoder.network import session
from factx.parsing.lengths import steps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

BLOCK = 1024
"""Tokens that are looked at together: memory does not grow with the text."""

LONGEST = 256
"""Words of a sentence that are looked at together."""

TASKS = ("tag", "features", "name", "below", "above", "child", "parent")
"""What is computed of every token by one layer each, all in one product."""


class Packed(NamedTuple):
    """The network as it is kept."""

    graphs: Mapping[str, bytes]
    tables: Mapping[str, NDArray[Any]]
    """What lengths of arcs count: ``arc_near`` for heads, ``near`` for relations."""

    margin: int
    """How many neighbours on either side a token hears of."""


class Scores(NamedTuple):
    """What is known of some tokens, a row each."""

    tag: Numbers
    """The number of the likeliest tag."""

    features: Numbers
    name: Floats
    """The score of each label of names."""

    asking: Floats
    """Each token as one that seeks a head."""

    above: Floats
    """Each token as one that may be a head."""

    child: Floats
    parent: Floats


class Network:
    """Graphs, and what they answer about one text; they are started for the first one."""

    def __init__(self, packed: Packed) -> None:
        self.packed = packed

    def seen(self, vectors: Floats) -> tuple[Floats, Floats]:
        """Give each token a vector that knows its neighbours, and how surely it begins a sentence, from 0 on."""
        seen, starts = np.empty_like(vectors), np.empty(len(vectors), dtype=np.float32)
        for first in range(0, len(vectors), BLOCK):
            low, rows = max(0, first - self.packed.margin), slice(first, first + BLOCK)
            part = vectors[low : first + BLOCK + self.packed.margin]
            kept = slice(first - low, first - low + BLOCK)
            seen[rows], starts[rows] = (found[kept] for found in self._run("seeing", vectors=part))
        return seen, starts

    def scores(self, seen: Floats) -> Scores:
        """Tell what is known of some tokens."""
        named = dict(zip(self._outputs("scoring"), self._run("scoring", seen=seen), strict=True))
        return Scores(**named)

    def heads(self, scores: Scores, words: Numbers) -> Floats:
        """Score each word of a sentence (a row) below each one; a word that stands below itself is the root."""
        near = self._near[: len(words), : len(words)]
        [found] = self._run("pairing", asking=scores.asking[words], above=scores.above[words], near=near)
        return np.asarray(found)

    def relations(self, scores: Scores, words: Numbers, heads: Numbers) -> Numbers:
        """Give the number of the likeliest relation of each word to its head."""
        both = scores.child[words] + scores.parent[heads] + self._lengths[steps(heads - words)]
        [found] = self._run("relating", both=both)
        return np.asarray(found)

    @cached_property
    def _sessions(self) -> dict[str, InferenceSession]:
        return {name: session(graph, threads=1) for name, graph in self.packed.graphs.items()}

    @cached_property
    def _near(self) -> Floats:
        """What the length of an arc counts, by the places of child and head in a sentence."""
        apart = steps(np.arange(LONGEST) - np.arange(LONGEST)[:, None])
        return np.asarray(self.packed.tables["arc_near"], dtype=np.float32)[apart]

    @cached_property
    def _lengths(self) -> Floats:
        return np.asarray(self.packed.tables["near"], dtype=np.float32)

    def _run(self, graph: str, **inputs: Floats) -> list[Any]:
        return list(self._sessions[graph].run(None, inputs))

    def _outputs(self, graph: str) -> list[str]:
        return [output.name for output in self._sessions[graph].get_outputs()]

    def __getstate__(self) -> dict[str, Any]:
        return {"packed": self.packed}
