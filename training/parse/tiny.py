"""Write a tiny network of the parser with chance weights, for tests."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import srsly

from factx.parsing.labels import Labels
from factx.parsing.lengths import STEPS
from parse.graphs import packed

WIDTH, ARCS, RELATIONS = 6, 4, 5
LABELS = Labels(
    tag=("NN", "VB"),
    features=("NOUN|Number=Sing", "VERB|"),
    relation=("ROOT", "nsubj", "obj", "obl"),
    name=("B-ORG", "I-ORG", "L-ORG", "O", "U-ORG"),
)


def draw(seed: int = 7) -> bytes:
    """Draw it, with its labels."""
    sizes = {task: len(getattr(LABELS, task)) for task in ("tag", "features", "name")} | {"start": 2}
    sizes |= {"below": ARCS, "above": ARCS, "child": RELATIONS, "parent": RELATIONS}
    linear = {task: (size, WIDTH) for task, size in sizes.items()}
    linear |= {"arc": (ARCS, ARCS), "relation": (len(LABELS.relation), RELATIONS)}
    linear |= {f"context.{number}.linear": (WIDTH, 3 * WIDTH) for number in range(2)}
    tables = {"arc_near": (STEPS,), "near": (STEPS, RELATIONS)}
    shapes = {f"{name}.weight": shape for name, shape in linear.items()} | tables
    shapes |= {f"{name}.bias": shape[:1] for name, shape in linear.items()}
    random = np.random.default_rng(seed)
    weights = {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    network = packed(weights, LABELS)
    return bytes(srsly.msgpack_dumps({"labels": LABELS._asdict(), "network": network._asdict()}))


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(draw())
