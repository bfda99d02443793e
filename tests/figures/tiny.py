"""Heads of chance weights, with few numbers in a vector, and texts to ask them about."""

from __future__ import annotations

import numpy as np
from spacy.tokens import Doc

from factx.figures.distances import BREAKS, DEPTHS, STEPS
from factx.figures.heads import Heads
from factx.figures.labels import EVENT_SLOTS, OUTCOMES, SLOTS, TAGS
from factx.figures.states import KEY
from tests.drawing import VOCAB

WIDTH, ASKED, EVENT, PAIR = 6, 4, 5, 3


def heads() -> Heads:
    slots, outcomes = len(SLOTS), len(OUTCOMES)
    linear = {
        "tag": (TAGS, WIDTH), "figure": (WIDTH, WIDTH + outcomes), "ask": (slots * ASKED, WIDTH),
        "none": (slots, WIDTH), "key": (slots * ASKED, WIDTH), "part": (ASKED, WIDTH), "whole": (ASKED, WIDTH),
        "part_none": (1, WIDTH),
        "event": (EVENT, WIDTH * (1 + len(EVENT_SLOTS))), "pair": (PAIR, 2 * EVENT + outcomes), "same": (1, PAIR),
        "main": (1, EVENT),
    }  # fmt: skip
    tables = {
        "near": (STEPS, slots), "break": (BREAKS, slots), "depth": (DEPTHS, slots), "part_near": (STEPS, 1),
        "part_outcomes": (outcomes, outcomes), "pair_near": (STEPS, PAIR), "main_depth": (DEPTHS, 1),
    }  # fmt: skip
    shapes = {f"{name}.weight": shape for name, shape in linear.items()} | tables
    biases = {f"{name}.bias": (shape[0],) for name, shape in linear.items()}
    random = np.random.default_rng(0)
    return Heads(
        {name: random.normal(size=shape).astype(np.float16) for name, shape in [*shapes.items(), *biases.items()]}
    )


def seen(words: list[str]) -> Doc:
    """Draw a text that the encoder's branch has read."""
    doc = Doc(VOCAB, words=words)
    doc.user_data[KEY] = np.random.default_rng(1).normal(size=(len(doc), WIDTH)).astype(np.float16)
    return doc
