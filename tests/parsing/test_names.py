"""From the scores of labels to names."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from factx.parsing.name_decoding import Order

LABELS = ("O", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-GPE", "I-GPE", "L-GPE", "U-GPE")
ORDER = Order(LABELS)


def _row(*labels: str) -> np.ndarray:
    return np.array([LABELS.index(label) for label in labels])


def test_whole_names_make_sense() -> None:
    assert ORDER.makes_sense(_row("B-ORG", "I-ORG", "L-ORG", "U-GPE", "O", "B-GPE", "L-GPE"))


@pytest.mark.parametrize("labels", ["L-ORG", "B-ORG", "O I-ORG L-ORG", "B-ORG L-GPE", "B-ORG O L-ORG", "U-ORG L-ORG"])
def test_parts_of_names_make_none(labels: str) -> None:
    assert not ORDER.makes_sense(_row(*labels.split()))


@pytest.mark.parametrize("seed", range(30))
def test_the_likeliest_row_that_makes_sense_is_found(seed: int) -> None:
    size = 1 + seed % 4
    scores = np.random.default_rng(seed).normal(size=(size, len(LABELS))).astype(np.float32)
    rows = (np.array(row) for row in product(range(len(LABELS)), repeat=size))
    best = max((row for row in rows if ORDER.makes_sense(row)), key=lambda row: scores[np.arange(size), row].sum())
    assert ORDER.best(scores).tolist() == best.tolist()
