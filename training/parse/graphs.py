"""Draw the network for ONNX Runtime, as the graphs that the parser runs one after another; weights have 16 bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from finetune.drawing import Array, Drawing, values
from onnx import TensorProto

from factx.parsing.labels import OUTSIDE, ROOT, Labels
from factx.parsing.network import TASKS, Packed

NEVER = -1e4
"""The score of the relation of roots: whatever has a head is none."""

DOUBT = 1.0
"""How much less likely than they were learnt names are taken to be: best on the development texts, by little."""

CHOSEN = ("tag", "features")
"""Tasks whose likeliest label is all that matters."""

END = 2**62
"""Behind the last row, however many there are."""

Weights = dict[str, Array]
Shapes = dict[str, list[Any]]
"""How wide what goes in or comes out is, by name."""


class Graph(Drawing):
    """One graph under way."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.weights = weights

    def weight(self, name: str) -> str:
        """Keep weights in 16 bits, and use them in 32; those of layers are turned."""
        kept = self.constant(f"{name}.16", self.weights[name].astype(np.float16).T)
        return self.node("Cast", [kept], f"{name}.32", to=TensorProto.FLOAT)

    def linear(self, inputs: str, layer: str, output: str) -> str:
        """Multiply and add."""
        product = self.node("MatMul", [inputs, self.weight(f"{layer}.weight")], f"{layer}.product")
        return self.node("Add", [product, self.weight(f"{layer}.bias")], output)

    def drawn(self, inputs: Shapes, floats: Shapes, whole: Shapes) -> bytes:
        """Finish, with floating numbers that go in, and floating and whole ones that come out."""
        outputs = values(floats, "FLOAT") + values(whole, "INT64")
        return bytes(self.finished(values(inputs, "FLOAT"), outputs).SerializeToString())


def packed(weights: Weights, labels: Labels) -> Packed:
    """All that the component needs of the network."""
    weights["relation.bias"][labels.relation.index(ROOT)] = NEVER
    weights["name.bias"][labels.name.index(OUTSIDE)] += DOUBT
    layers = sum(name.endswith(".linear.weight") for name in weights)
    width, inputs = weights["context.0.linear.weight"].shape
    reach = (inputs // width - 1) // 2
    graphs = {
        "seeing": _seeing(weights | _starting(weights), layers, reach),
        "scoring": _scoring(weights | _flat(weights)),
        "pairing": _pairing(weights),
        "relating": _relating(weights),
    }
    tables = {name: weights[name].astype(np.float16) for name in ("arc_near", "near")}
    return Packed(graphs, tables, layers * reach)


def _starting(weights: Weights) -> Weights:
    """One number, how much likelier it is that a sentence begins than that none does."""
    return {f"surely.{kind}": np.diff(weights[f"start.{kind}"], axis=0) for kind in ("weight", "bias")}


def _flat(weights: Weights) -> Weights:
    """The layers of several tasks as one."""
    return {
        f"flat.{kind}": np.concatenate([weights[f"{task}.{kind}"] for task in TASKS]) for kind in ("weight", "bias")
    }


def _seeing(weights: Weights, layers: int, reach: int) -> bytes:
    """From the encoder's vectors to those that know their neighbours, starts of sentences, and labels of names."""
    draw, width = Graph(weights), weights["surely.weight"].shape[1]
    draw.constant("rows", np.array([0]))
    draw.constant("margins", np.array([reach, 0, reach, 0]))
    for step in range(2 * reach + 1):
        draw.constant(f"from.{step}", np.array([step]))
        draw.constant(f"to.{step}", np.array([step - 2 * reach or END]))
    vectors = "given"
    for number in range(layers):
        vectors = _heard(draw, vectors, number, "vectors" if number == layers - 1 else f"heard.{number}")
    draw.linear(vectors, "name", "name")
    draw.node("Squeeze", [draw.linear(vectors, "surely", "surely"), draw.constant("column", np.array([1]))], "start")
    floats: Shapes = {"vectors": ["length", width], "start": ["length"], "name": ["length", len(weights["name.bias"])]}
    return draw.drawn({"given": ["length", width]}, floats, {})


def _heard(draw: Graph, vectors: str, number: int, output: str) -> str:
    """What a layer makes of tokens and their neighbours."""
    layer = f"context.{number}.linear"
    padded = draw.node("Pad", [vectors, "margins"], f"{layer}.padded")
    steps = range(draw.weights[f"{layer}.weight"].shape[1] // len(draw.weights[f"{layer}.weight"]))
    near = [draw.node("Slice", [padded, f"from.{n}", f"to.{n}", "rows"], f"{layer}.near.{n}") for n in steps]
    added = draw.linear(draw.node("Concat", near, f"{layer}.both", axis=1), layer, f"{layer}.sum")
    return draw.node("Add", [vectors, draw.node("Relu", [added], f"{layer}.added")], output)


def _scoring(weights: Weights) -> bytes:
    """What is told of each word."""
    draw, width = Graph(weights), weights["flat.weight"].shape[1]
    sizes = {task: len(weights[f"{task}.bias"]) for task in TASKS}
    ready = [task if task in {"child", "parent"} else f"{task}.scores" for task in TASKS]
    draw.constant("sizes", np.array(list(sizes.values())))
    draw.node("Split", [draw.linear("seen", "flat", "flat"), "sizes"], *ready, axis=1)
    for task in CHOSEN:
        draw.node("ArgMax", [f"{task}.scores"], task, axis=1, keepdims=0)
    for task in ("below", "above"):
        draw.node("Relu", [f"{task}.scores"], task)
    draw.linear("below", "arc", "asking")
    widths = {"asking": sizes["below"]} | {task: sizes[task] for task in ("above", "child", "parent")}
    floats: Shapes = {name: ["length", size] for name, size in widths.items()}
    return draw.drawn({"seen": ["length", width]}, floats, {task: ["length"] for task in CHOSEN})


def _pairing(weights: Weights) -> bytes:
    """How well each word of a sentence stands below each."""
    draw, width = Graph(weights), len(weights["arc.bias"])
    turned = draw.node("Transpose", ["above"], "turned", perm=[1, 0])
    draw.node("Add", [draw.node("MatMul", ["asking", turned], "product"), "near"], "scores")
    inputs: Shapes = {"asking": ["length", width], "above": ["length", width], "near": ["length", "length"]}
    return draw.drawn(inputs, {"scores": ["length", "length"]}, {})


def _relating(weights: Weights) -> bytes:
    """What each word is to its head."""
    draw, width = Graph(weights), weights["relation.weight"].shape[1]
    scores = draw.linear(draw.node("Relu", ["both"], "rectified"), "relation", "relation.scores")
    draw.node("ArgMax", [scores], "relation", axis=1, keepdims=0)
    return draw.drawn({"both": ["length", width]}, {}, {"relation": ["length"]})
