"""A parser of chance weights, with few numbers in a vector, and texts to read with it."""

from __future__ import annotations

import numpy as np
from spacy.tokens import Doc

from factx.parsing.component import Parser
from factx.parsing.labels import Labels
from factx.parsing.lengths import STEPS
from tests.drawing import VOCAB

WIDTH, ARCS, RELATIONS = 6, 4, 5
LABELS = Labels(
    ("NN", "VB"),
    ("NOUN|Number=Sing", "VERB|"),
    ("nsubj", "obj", "obl"),
    ("B-ORG", "I-ORG", "L-ORG", "O", "U-ORG"),
)


def parser() -> Parser:
    sizes = {task: len(getattr(LABELS, task)) for task in ("tag", "features", "name")} | {"start": 2}
    sizes |= {"below": ARCS, "above": ARCS, "child": RELATIONS, "parent": RELATIONS}
    shapes: dict[str, tuple[int, ...]] = {f"{task}.weight": (size, WIDTH) for task, size in sizes.items()}
    shapes |= {f"{task}.bias": (size,) for task, size in sizes.items()}
    shapes |= {"context.0.linear.weight": (WIDTH, 3 * WIDTH), "context.0.linear.bias": (WIDTH,)}
    shapes |= {"arc": (ARCS, ARCS), "arc_above": (ARCS,), "arc_near": (STEPS,), "near": (STEPS, RELATIONS)}
    shapes |= {"relation.weight": (len(LABELS.relation), RELATIONS), "relation.bias": (len(LABELS.relation),)}
    random = np.random.default_rng(0)
    made = Parser(VOCAB, 0.0)
    made.learn(LABELS, {name: random.normal(size=shape).astype(np.float16) for name, shape in shapes.items()})
    return made


def seen(words: list[str]) -> Doc:
    """Draw a text that the encoder has read."""
    doc = Doc(VOCAB, words=words, spaces=[False] * len(words))
    doc.tensor = np.random.default_rng(1).normal(size=(len(doc), WIDTH)).astype(np.float32)
    return doc
