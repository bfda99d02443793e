"""The network itself: a graph that ONNX Runtime executes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from factx.encoder.spellings import Speller, Spelling

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]


class Network:
    """Reads one window at a time.

    Windows are never filled up to a common length: the quantised network scales its numbers by the greatest one that
    it meets, so company would change a window's vectors.
    """

    def __init__(self, graph: bytes, threads: int) -> None:
        self.session = session(graph, threads)
        self.outputs = {output.name: int(output.shape[-1]) for output in self.session.get_outputs()}
        """The width of each output: ``vectors``, and those of branches of the network."""

    def __call__(self, pieces: Numbers, shapes: Numbers) -> dict[str, Floats]:
        """Give one vector a piece, by output."""
        found = self.session.run(list(self.outputs), {"pieces": pieces[None], "shapes": shapes[None]})
        return {name: np.asarray(vectors, dtype=np.float32) for name, vectors in zip(self.outputs, found, strict=True)}


def inputs(spellings: Sequence[Spelling], speller: Speller) -> tuple[Numbers, Numbers]:
    """Number the pieces of a window and their shapes, between the marks of its start and its stop."""
    pieces = [piece for spelling in spellings for piece in spelling.pieces]
    shapes = [spelling.shape for spelling in spellings for _ in spelling.pieces]
    return np.array([speller.start, *pieces, speller.stop]), np.array([0, *shapes, 0])


def pooled(vectors: Floats, spellings: Sequence[Spelling]) -> Floats:
    """Give each token the mean of its pieces' vectors."""
    counts = np.array([len(spelling.pieces) for spelling in spellings])
    starts = np.cumsum(counts) - counts
    sums = np.add.reduceat(vectors[1:-1], starts, axis=0)
    return np.asarray(sums / counts[:, None].astype(np.float32), dtype=np.float32)


def session(graph: bytes, threads: int) -> InferenceSession:
    """Start ONNX Runtime on a graph."""
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(graph, options, providers=["CPUExecutionProvider"])
