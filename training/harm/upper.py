"""Where the branch starts from: the shipped upper layers, turned back from 8 bits."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

LINEAR, NORMS = ("asking", "result", "widen", "narrow"), ("attention_norm", "norm")


def layers(graph: bytes, first: int) -> dict[str, Tensor]:
    """Give the weights of all layers from one on, numbered from 0."""
    held = {part.name: numpy_helper.to_array(part) for part in onnx.load_from_string(graph).graph.initializer}
    count = sum(name.startswith("layers.") and name.endswith(".widen.weight") for name in held)
    found: dict[str, np.ndarray] = {}
    for number in range(first, count):
        old, new = f"layers.{number}", str(number - first)
        for name in LINEAR:
            steps, scale = held[f"{old}.{name}.weight"], held[f"{old}.{name}.scale"]
            found[f"{new}.{name}.weight"] = (steps.astype(np.float32) * scale).T
            found[f"{new}.{name}.bias"] = held[f"{old}.{name}.bias"]
        for name in NORMS:
            found |= {f"{new}.{name}.{kind}": held[f"{old}.{name}.{kind}"] for kind in ("weight", "bias")}
    return {name: torch.from_numpy(np.array(values)) for name, values in found.items()}
