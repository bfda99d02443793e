"""From the scores of heads to trees."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from factx.parsing import trees


def test_a_word_that_heads_itself_is_the_root_of_a_tree() -> None:
    assert trees.is_tree(np.array([1, 1, 1])) and trees.is_tree(np.array([0]))


@pytest.mark.parametrize("heads", [[0, 1], [1, 0], [1, 2, 1, 3], [0, 0, 3, 2]])
def test_two_roots_or_a_circle_make_no_tree(heads: list[int]) -> None:
    assert not trees.is_tree(np.array(heads))


def test_a_long_chain_is_a_tree() -> None:
    assert trees.is_tree(np.maximum(np.arange(200) - 1, 0))


@pytest.mark.parametrize("seed", range(60))
def test_the_likeliest_tree_is_found(seed: int) -> None:
    size = 1 + seed % 5
    scores = np.random.default_rng(seed).normal(size=(size, size)).astype(np.float32)
    rows = (np.array(row) for row in product(range(size), repeat=size))
    best = max((row for row in rows if trees.is_tree(row)), key=lambda row: scores[np.arange(size), row].sum())
    assert trees.heads(scores).tolist() == trees.spanning(scores).tolist() == best.tolist()


def test_many_circles_are_broken() -> None:
    scores = np.random.default_rng(0).normal(size=(120, 120)).astype(np.float32)
    scores[np.arange(120), np.arange(120) ^ 1] += 9
    assert trees.is_tree(trees.heads(scores))
