"""Write a tiny quantised encoder with random weights, for tests."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from factx.encoder.shapes import SHAPES
from finetune.drawing import Array
from finetune.graph import Graph
from finetune.start import PLACES

PIECES, WIDTH, INNER, OUT = 80, 24, 48, 8
"""How many pieces it knows, and how wide it is."""


def state(seed: int = 0) -> dict[str, Array]:
    """Make random weights."""
    random = np.random.default_rng(seed)
    layer = {"asking": (3 * WIDTH, WIDTH), "result": (WIDTH, WIDTH), "widen": (INNER, WIDTH), "narrow": (WIDTH, INNER)}
    tables = {"pieces": (PIECES, WIDTH), "places": (PLACES, WIDTH), "shapes": (SHAPES, WIDTH), "outlet": (OUT, WIDTH)}
    sizes = {f"layers.0.{name}": size for name, size in layer.items()} | tables
    weights = {f"{name}.weight": random.normal(size=size).astype(np.float32) for name, size in sizes.items()}
    biases = {f"{name}.bias": np.zeros(size[0], np.float32) for name, size in sizes.items()}
    norms = {"norm": WIDTH, "layers.0.norm": WIDTH, "layers.0.attention_norm": WIDTH, "outlet_norm": OUT}
    gains = {f"{name}.weight": np.ones(width, np.float32) for name, width in norms.items()}
    return weights | biases | gains | {f"{name}.bias": np.zeros(width, np.float32) for name, width in norms.items()}


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(Graph(state(), quantized=True).draw())
