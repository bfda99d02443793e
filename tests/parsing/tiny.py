"""A parser of chance weights, with few numbers in a vector (``training/parse/tiny.py`` draws it), and texts to read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from spacy.tokens import Doc

from factx.parsing.component import Parser
from tests.drawing import VOCAB

NETWORK = Path(__file__).with_name("tiny.network")
WIDTH = 6


def parser() -> Parser:
    return Parser(VOCAB, 0.0).from_bytes(NETWORK.read_bytes())


def seen(words: list[str]) -> Doc:
    """Draw a text that the encoder has read."""
    doc = Doc(VOCAB, words=words, spaces=[False] * len(words))
    doc.tensor = np.random.default_rng(1).normal(size=(len(doc), WIDTH)).astype(np.float32)
    return doc
