"""Grow the branch on the shipped graph: what was there stays, to the bit, and one run gives both outputs."""

from __future__ import annotations

from typing import Any

import onnx
from finetune.drawing import Array
from finetune.graph import Graph

from factx.figures.states import OUTPUT
from harm.states import FINAL, LOWER

PREFIX = f"{OUTPUT}."


class BranchGraph(Graph):
    """Draws the branch from its weights, in 8 bits."""

    def __init__(self, weights: dict[str, Array]) -> None:
        state = {f"{PREFIX}{name.removeprefix('layers.')}": values for name, values in weights.items()}
        super().__init__({"norm.weight": weights["layers.0.norm.weight"], **state}, quantized=True)
        self.layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
        self.width = len(weights["outlet.weight"])

    def grow(self, graph: bytes, shared: int) -> bytes:
        """Add the branch above the shared layers; an older one goes."""
        model = onnx.load_from_string(graph)
        _cut(model.graph)
        vectors, draw = LOWER.format(shared - 1), self.drawing
        for number in range(self.layers):
            vectors = self._layer(vectors, f"{PREFIX}{number}")
        both = draw.node("Concat", [vectors, FINAL], f"{PREFIX}both", axis=-1)
        narrowed = self._norm([self._linear(both, f"{PREFIX}outlet")], f"{PREFIX}outlet_norm")
        draw.node("Squeeze", [narrowed, "zero"], OUTPUT)
        model.graph.node.extend(draw.nodes)
        model.graph.initializer.extend(draw.constants)
        shape = ["length", self.width]
        model.graph.output.append(onnx.helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, shape))
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())


def _cut(graph: onnx.GraphProto) -> None:
    parts: tuple[Any, ...] = (graph.node, graph.initializer, graph.output)
    for part in parts:
        kept = [item for item in part if item.name != OUTPUT and not item.name.startswith(PREFIX)]
        del part[:]
        part.extend(kept)
