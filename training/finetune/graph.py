"""Write the encoder as a graph for ONNX Runtime, in 32 bits or quantised to 8."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from onnx import TensorProto
from safetensors.numpy import load_file

from finetune.drawing import Array, Drawing
from finetune.encoder import HEADS, TINY
from finetune.rounding import WEIGHT_STEPS

PIECE_STEPS = 127
"""Steps of a word piece's vector on either side of zero."""


class Graph:
    """Draws the encoder from its weights."""

    def __init__(self, state: dict[str, Array], quantized: bool) -> None:
        self.state, self.quantized = state, quantized
        self.drawing = Drawing()

    def draw(self) -> bytes:
        """Give the finished graph: ``pieces`` and ``shapes`` of one window to ``vectors`` of pieces."""
        layers = 1 + max(int(name.split(".")[1]) for name in self.state if name.startswith("layers."))
        vectors = self._embedded()
        for number in range(layers):
            vectors = self._layer(vectors, f"layers.{number}")
        narrowed = self._norm([self._exact(vectors, "outlet")], "outlet_norm")
        self.drawing.node("Squeeze", [narrowed, "zero"], "vectors")
        width = len(self.state["outlet.weight"])
        model = self.drawing.model({"pieces": [1, "length"], "shapes": [1, "length"]}, {"vectors": ["length", width]})
        return bytes(model.SerializeToString())

    def _embedded(self) -> str:
        draw = self.drawing
        draw.constant("zero", np.array([0]))
        draw.constant("places", self.state["places.weight"])
        draw.constant("shape_vectors", self.state["shapes.weight"])
        length = draw.node("Shape", ["pieces"], "length", start=1, end=2)
        place = draw.node("Slice", ["places", "zero", length, "zero"], "place")
        shape = draw.node("Gather", ["shape_vectors", "shapes"], "shape")
        known = draw.node("Add", [self._pieces(), place], "placed")
        return self._norm([draw.node("Add", [known, shape], "shaped")], "norm")

    def _pieces(self) -> str:
        draw, weights = self.drawing, self.state["pieces.weight"]
        if not self.quantized:
            return draw.node("Gather", [draw.constant("piece_vectors", weights), "pieces"], "piece")
        scales = _scales(weights, PIECE_STEPS)
        draw.constant("piece_vectors", _rounded(weights, scales, PIECE_STEPS))
        draw.constant("piece_scales", scales)
        steps = draw.node(
            "Cast",
            [draw.node("Gather", ["piece_vectors", "pieces"], "piece_rounded")],
            "piece_steps",
            to=TensorProto.FLOAT,
        )
        return draw.node("Mul", [steps, draw.node("Gather", ["piece_scales", "pieces"], "piece_scale")], "piece")

    def _layer(self, inputs: str, name: str) -> str:
        draw, parts = self.drawing, [f"{name}.{part}" for part in ("query", "key", "value")]
        width = self.state["norm.weight"].shape[0]
        sizes = draw.constant(f"{name}.sizes", np.array([width] * 3))
        draw.node("Split", [self._linear(inputs, f"{name}.asking"), sizes], *parts, axis=-1)
        answers = draw.node("MultiHeadAttention", parts, f"{name}.answers", num_heads=HEADS)
        heard = self._norm([self._linear(answers, f"{name}.result"), inputs], f"{name}.attention_norm")
        wide = draw.node("Gelu", [self._linear(heard, f"{name}.widen")], f"{name}.wide")
        return self._norm([self._linear(wide, f"{name}.narrow"), heard], f"{name}.norm")

    def _linear(self, inputs: str, name: str) -> str:
        if not self.quantized:
            return self._exact(inputs, name)
        draw, weights = self.drawing, self.state[f"{name}.weight"]
        scales = _scales(weights, WEIGHT_STEPS)
        weight = draw.constant(f"{name}.weight", _rounded(weights, scales, WEIGHT_STEPS).T)
        scale = draw.constant(f"{name}.scale", scales[:, 0])
        zero = draw.constant(f"{name}.zero", np.zeros(len(weights), np.int8))
        bias = draw.constant(f"{name}.bias", self.state[f"{name}.bias"])
        return draw.node("DynamicQuantizeMatMul", [inputs, weight, scale, zero, bias], f"{name}.sum")

    def _exact(self, inputs: str, name: str) -> str:
        draw = self.drawing
        product = draw.node(
            "MatMul", [inputs, draw.constant(f"{name}.weight", self.state[f"{name}.weight"].T)], f"{name}.product"
        )
        return draw.node("Add", [product, draw.constant(f"{name}.bias", self.state[f"{name}.bias"])], f"{name}.sum")

    def _norm(self, inputs: list[str], name: str) -> str:
        weights = [self.drawing.constant(f"{name}.{kind}", self.state[f"{name}.{kind}"]) for kind in ("weight", "bias")]
        if len(inputs) > 1:
            return self.drawing.node("SkipLayerNormalization", [*inputs, *weights], f"{name}.normed", epsilon=TINY)
        return self.drawing.node("LayerNormalization", [*inputs, *weights], f"{name}.normed", axis=-1, epsilon=TINY)


def _scales(weights: Array, steps: int) -> Array:
    return np.asarray(np.maximum(np.abs(weights).max(1, keepdims=True) / steps, 1e-9), np.float32)


def _rounded(weights: Array, scales: Array, steps: int) -> Array:
    return np.clip(np.rint(weights / scales), -steps, steps).astype(np.int8)


if __name__ == "__main__":
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.write_bytes(Graph(load_file(folder / "weights.safetensors"), quantized="--32" not in sys.argv).draw())
