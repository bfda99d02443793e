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

TASKS = ("tag", "features", "below", "above", "child", "parent")
"""What is computed of the words of sentences by one layer each, all in one product."""


class Packed(NamedTuple):
    """The network as it is kept."""

    graphs: Mapping[str, bytes]
    tables: Mapping[str, NDArray[Any]]
    """What lengths of arcs count: ``arc_near`` for heads, ``near`` for relations."""

    margin: int
    """How many neighbours on either side a token hears of."""


class Seen(NamedTuple):
    """What is known of tokens before sentences are, a row each."""

    vectors: Floats
    """Vectors that know their neighbours."""

    start: Floats
    """How surely a token begins a sentence, from 0 on."""

    name: Floats
    """The score of each label of names."""


class Scores(NamedTuple):
    """What is known of the words of sentences, a row each."""

    tag: Numbers
    """The number of the likeliest tag."""

    features: Numbers
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

    def seen(self, vectors: Floats) -> Seen:
        """Look at all tokens, each with its neighbours."""
        parts = [self._seen(vectors, first) for first in range(0, len(vectors), BLOCK)]
        return Seen(*map(np.concatenate, zip(*parts, strict=True)))

    def _seen(self, vectors: Floats, first: int) -> Seen:
        low = max(0, first - self.packed.margin)
        found = self._run("seeing", given=vectors[low : first + BLOCK + self.packed.margin])
        return Seen(**{name: values[first - low :][:BLOCK] for name, values in found.items()})

    def scores(self, seen: Floats) -> Scores:
        """Tell what is known of some words."""
        return Scores(**self._run("scoring", seen=seen))

    def heads(self, scores: Scores, words: Numbers) -> Floats:
        """Score each word of a sentence (a row) below each one; a word that stands below itself is the root."""
        near = self._near[: len(words), : len(words)]
        return self._run("pairing", asking=scores.asking[words], above=scores.above[words], near=near)["scores"]

    def relations(self, scores: Scores, words: Numbers, heads: Numbers) -> Numbers:
        """Give the number of the likeliest relation of each word to its head."""
        both = scores.child[words] + scores.parent[heads] + self._lengths[steps(heads - words)]
        return self._run("relating", both=both)["relation"]

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

    def _run(self, graph: str, **inputs: Floats) -> dict[str, NDArray[Any]]:
        """What a graph makes of its inputs, by the names of its outputs."""
        names = [output.name for output in self._sessions[graph].get_outputs()]
        return dict(zip(names, self._sessions[graph].run(names, inputs), strict=True))

    def __getstate__(self) -> dict[str, Any]:
        return {"packed": self.packed}
