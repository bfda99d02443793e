"""Texts side by side: all tokens in one row, with gaps between texts, and the sentences that have trees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from finetune.labels import UNKNOWN
from torch import Tensor

from factx.parsing.lengths import steps
from parse.material import TASKS, Numbers, Text

GAP = 4
"""Empty rows between texts: more than a token sees of its neighbours."""

ALIKE = 4
"""Into so many groups of like length the sentences of a batch are put."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Sentences of like length."""

    places: Tensor
    """The places of their words in the row of all tokens; -1 behind the last word."""

    heads: Tensor
    """For each word the number of its head in the sentence, or ``UNKNOWN``."""

    near: Tensor
    """The lengths of all arcs, by word and head."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts and their labels."""

    vectors: Tensor
    there: Tensor
    """1 for tokens, 0 for gaps."""

    labels: dict[str, Tensor]
    heads: Tensor
    """The place of each token's head in the row, or ``UNKNOWN``."""

    trees: list[Trees]


def passes(items: Sequence[Text], tokens: int, random: Random) -> Iterator[list[Text]]:
    """Texts in a random order, so many tokens at a time."""
    order = random.sample(range(len(items)), len(items))
    group, size = list[Text](), 0
    for place in order:
        group.append(items[place])
        size += len(items[place].vectors)
        if size >= tokens:
            yield group
            group, size = [], 0
    if group:
        yield group


def batch(items: Sequence[Text]) -> Batch:
    """Lay texts side by side."""
    firsts = np.cumsum([GAP, *(len(item.vectors) + GAP for item in items)])
    length = int(firsts[-1])
    vectors = np.zeros((length, items[0].vectors.shape[1]), dtype=np.float32)
    there = np.zeros(length, dtype=np.float32)
    columns = {task: np.full(length, UNKNOWN) for task in (*TASKS, "start", "head")}
    sentences = list[Numbers]()
    for first, item in zip(firsts, items, strict=False):
        rows = slice(first, first + len(item.vectors))
        vectors[rows], there[rows] = item.vectors, 1
        for task, column in columns.items():
            column[rows] = np.where(item.blank, UNKNOWN, item.labels[task])
        columns["head"][rows] += np.where(columns["head"][rows] == UNKNOWN, 0, first)
        sentences += [first + words for words in _sentences(item)]
    heads = columns.pop("head")
    labels = {task: torch.from_numpy(column) for task, column in columns.items()}
    trees = list(_trees(sorted(sentences, key=len), heads))
    return Batch(torch.from_numpy(vectors), torch.from_numpy(there), labels, torch.from_numpy(heads), trees)


def _sentences(item: Text) -> Iterator[Numbers]:
    """The words of each sentence that has a tree, white space left out."""
    if not item.has_tree:
        return
    words = np.flatnonzero(~item.blank)
    firsts = np.flatnonzero(item.labels["start"][words] == 1)
    yield from (part for part in np.split(words, firsts) if len(part) > 0)


def _trees(sentences: list[Numbers], heads: Numbers) -> Iterator[Trees]:
    for group in np.array_split(np.arange(len(sentences)), min(ALIKE, len(sentences)) or 1):
        if len(group):
            yield _padded([sentences[number] for number in group], heads)


def _padded(sentences: list[Numbers], heads: Numbers) -> Trees:
    longest = max(map(len, sentences))
    places = np.full((len(sentences), longest), -1)
    numbers = np.full((len(sentences), longest), UNKNOWN)
    for row, words in enumerate(sentences):
        places[row, : len(words)] = words
        inside = np.searchsorted(words, heads[words])
        fits = (inside < len(words)) & (words[np.minimum(inside, len(words) - 1)] == heads[words])
        numbers[row, : len(words)] = np.where(fits, inside, UNKNOWN)
    near = steps(np.arange(longest) - np.arange(longest)[:, None])
    return Trees(torch.from_numpy(places), torch.from_numpy(numbers), torch.from_numpy(near))
