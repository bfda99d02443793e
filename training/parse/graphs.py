"""Draw the network for ONNX Runtime, as the graphs that the parser runs one after another; weights have 16 bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from finetune.drawing import Array, Drawing, values
from onnx import TensorProto

from factx.parsing.labels import ROOT
from factx.parsing.network import TASKS, Packed

NEVER = -1e4
"""The score of the relation of roots: whatever has a head is none."""

CHOSEN = ("tag", "features")
"""Tasks whose likeliest label is all that matters."""


Shapes = dict[str, list[Any]]
"""How wide what goes in or comes out is, by name."""


class Graph(Drawing):
    """One graph under way."""

    def __init__(self, weights: dict[str, Array]) -> None:
        super().__init__()
        self.weights = weights

    def weight(self, name: str, array: Array) -> str:
        """Keep weights in 16 bits, and use them in 32."""
        return self.node("Cast", [self.constant(f"{name}.16", array.astype(np.float16))], name, to=TensorProto.FLOAT)

    def linear(self, inputs: str, name: str, weight: Array, bias: Array) -> str:
        """Multiply and add."""
        product = self.node("MatMul", [inputs, self.weight(f"{name}.weight", weight.T)], f"{name}.product")
        return self.node("Add", [product, self.weight(f"{name}.bias", bias)], f"{name}.sum")

    def bytes_with(
        self, inputs: dict[str, list[Any]], floats: dict[str, list[Any]], whole: dict[str, list[Any]]
    ) -> bytes:
        """Finish, with floating numbers that go in, and floating and whole ones that come out."""
        outputs = values(floats, "FLOAT") + values(whole, "INT64")
        return bytes(self.finished(values(inputs, "FLOAT"), outputs).SerializeToString())


def packed(weights: dict[str, Array], relations: list[str]) -> Packed:
    """All that the component needs of the network."""
    weights["relation.bias"][relations.index(ROOT)] = NEVER
    tables = {name: weights[name].astype(np.float16) for name in ("arc_near", "near")}
    layers = sum(name.startswith("context.") and name.endswith(".weight") for name in weights)
    width = weights["tag.weight"].shape[1]
    reach = (weights["context.0.linear.weight"].shape[1] // width - 1) // 2
    graphs = {
        "seeing": _seeing(weights, layers, reach),
        "scoring": _scoring(weights),
        "pairing": _pairing(weights),
        "relating": _relating(weights),
    }
    return Packed(graphs, tables, layers * reach)


def _seeing(weights: dict[str, Array], layers: int, reach: int) -> bytes:
    """From the encoder's vectors to those that know their neighbours, and how surely each begins a sentence."""
    draw, width = Graph(weights), weights["tag.weight"].shape[1]
    draw.constant("margins", np.array([reach, 0, reach, 0]))
    for step in range(2 * reach + 1):
        draw.constant(f"from.{step}", np.array([step]))
        draw.constant(f"to.{step}", np.array([step - 2 * reach or 2**62]))
    draw.constant("rows", np.array([0]))
    vectors = "vectors"
    for number in range(layers):
        name = f"context.{number}"
        padded = draw.node("Pad", [vectors, "margins"], f"{name}.padded")
        near = [
            draw.node("Slice", [padded, f"from.{step}", f"to.{step}", "rows"], f"{name}.near.{step}")
            for step in range(2 * reach + 1)
        ]
        both = draw.node("Concat", near, f"{name}.both", axis=1)
        added = draw.linear(both, name, *(weights[f"{name}.linear.{kind}"] for kind in ("weight", "bias")))
        output = "seen" if number == layers - 1 else f"{name}.heard"
        vectors = draw.node("Add", [vectors, draw.node("Relu", [added], f"{name}.added")], output)
    weight, bias = (weights[f"start.{kind}"][1:] - weights[f"start.{kind}"][:1] for kind in ("weight", "bias"))
    draw.node("Squeeze", [draw.linear("seen", "start", weight, bias), draw.constant("column", np.array([1]))], "start")
    return draw.bytes_with({"vectors": ["length", width]}, {"seen": ["length", width], "start": ["length"]}, {})


def _scoring(weights: dict[str, Array]) -> bytes:
    """What is told of each token."""
    draw, width = Graph(weights), weights["tag.weight"].shape[1]
    sizes = [len(weights[f"{task}.bias"]) for task in TASKS]
    flat = [np.concatenate([weights[f"{task}.{kind}"] for task in TASKS]) for kind in ("weight", "bias")]
    all_ = draw.linear("seen", "flat", *flat)
    outputs = [f"{task}.scores" if task not in ("name", "child", "parent") else task for task in TASKS]
    draw.node("Split", [all_, draw.constant("sizes", np.array(sizes))], *outputs, axis=1)
    for task in CHOSEN:
        draw.node("ArgMax", [f"{task}.scores"], task, axis=1, keepdims=0)
    draw.node("Relu", ["above.scores"], "above")
    below = draw.node("Relu", ["below.scores"], "below")
    draw.node(
        "Add",
        [
            draw.node("MatMul", [below, draw.weight("arc", weights["arc"])], "turned"),
            draw.weight("arc_above", weights["arc_above"]),
        ],
        "asking",
    )
    width_of = dict(zip(TASKS, sizes, strict=True)) | {"asking": sizes[TASKS.index("below")]}
    floats = {name: width_of[name] for name in ("name", "asking", "above", "child", "parent")}
    return draw.bytes_with(
        {"seen": ["length", width]},
        {name: ["length", size] for name, size in floats.items()},
        {task: ["length"] for task in CHOSEN},
    )


def _pairing(weights: dict[str, Array]) -> bytes:
    """How well each word of a sentence stands below each."""
    draw, width = Graph(weights), len(weights["arc_above"])
    turned = draw.node("Transpose", ["above"], "turned", perm=[1, 0])
    draw.node("Add", [draw.node("MatMul", ["asking", turned], "product"), "near"], "scores")
    inputs: Shapes = {"asking": ["length", width], "above": ["length", width], "near": ["length", "length"]}
    return draw.bytes_with(inputs, {"scores": ["length", "length"]}, {})


def _relating(weights: dict[str, Array]) -> bytes:
    """What each word is to its head."""
    draw, width = Graph(weights), weights["relation.weight"].shape[1]
    both = draw.node("Relu", ["both"], "rectified")
    scores = draw.linear(both, "relation.of", weights["relation.weight"], weights["relation.bias"])
    draw.node("ArgMax", [scores], "relation", axis=1, keepdims=0)
    return draw.bytes_with({"both": ["length", width]}, {}, {"relation": ["length"]})
