"""From the scores of heads to trees."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from factx.parsing import trees
from factx.parsing.spans import Spans


@pytest.mark.parametrize("heads", [[0], [1, 1, 1], [1, 2, 2, 5, 5, 2]])
def test_a_word_that_heads_itself_is_the_root_of_a_tree(heads: list[int]) -> None:
    assert trees.is_tree(np.array(heads))


@pytest.mark.parametrize("heads", [[0, 1], [1, 0], [1, 2, 1, 3], [0, 0, 3, 2]])
def test_two_roots_or_a_circle_make_no_tree(heads: list[int]) -> None:
    assert not trees.is_tree(np.array(heads))


@pytest.mark.parametrize("heads", [[2, 3, 2, 2], [1, 1, 0], [2, 3, 3, 3, 1]])
def test_crossing_arcs_make_no_tree(heads: list[int]) -> None:
    assert not trees.is_tree(np.array(heads))


def test_a_long_chain_is_a_tree() -> None:
    assert trees.is_tree(np.maximum(np.arange(200) - 1, 0))


@pytest.mark.parametrize("seed", range(60))
def test_the_likeliest_tree_is_found(seed: int) -> None:
    size = 1 + seed % 6
    scores = np.random.default_rng(seed).normal(size=(size, size)).astype(np.float32)
    rows = (np.array(row) for row in product(range(size), repeat=size))
    best = max((row for row in rows if trees.is_tree(row)), key=lambda row: scores[np.arange(size), row].sum())
    assert trees.heads(scores).tolist() == Spans(scores).heads().tolist() == best.tolist()


def test_a_long_sentence_gets_a_tree() -> None:
    scores = np.random.default_rng(0).normal(size=(120, 120)).astype(np.float32)
    scores[np.arange(120), np.arange(120) ^ 1] += 9
    assert trees.is_tree(trees.heads(scores))
