"""Windows of like length, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from finetune.examples import Example
from finetune.labels import UNKNOWN

POOL = 1500
"""Windows among which like lengths are sought."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows and their labels; tokens of all windows stand in one row, one after another."""

    pieces: Tensor
    shapes: Tensor
    there: Tensor
    """Which pieces are no padding."""

    owners: Tensor
    """The token each piece belongs to; ends of windows and padding belong to one more token, after the last."""

    counts: Tensor
    """How many pieces each token has."""

    sizes: list[int]
    """How many tokens each window has."""

    labels: dict[str, Tensor]


Change = Callable[[Batch], Batch]
"""What the network sees of a batch."""


def unchanged(part: Batch) -> Batch:
    """Show all of a batch."""
    return part


def batches(examples: Sequence[Example], pieces: int, seed: int) -> Iterator[list[Example]]:
    """Group windows in a random order that the seed fixes, at most so many pieces with padding."""
    random = Random(seed)
    order = list(range(len(examples)))
    random.shuffle(order)
    pools = [order[start : start + POOL] for start in range(0, len(order), POOL)]
    groups = [
        group
        for pool in pools
        for group in _grouped(sorted(pool, key=lambda place: len(examples[place].pieces)), examples, pieces)
    ]
    random.shuffle(groups)
    for group in groups:
        yield [examples[place] for place in group]


def batch(examples: Sequence[Example]) -> Batch:
    """Lay windows side by side."""
    longest = max(len(example.pieces) for example in examples)
    tokens = sum(len(example.counts) for example in examples)
    pieces, shapes, owners = (np.full((len(examples), longest), fill) for fill in (0, 0, tokens))
    first = 0
    for row, example in enumerate(examples):
        size, count = len(example.pieces), len(example.counts)
        pieces[row, :size], shapes[row, :size] = example.pieces, example.shapes
        owners[row, 1 : size - 1] = np.repeat(np.arange(first, first + count), example.counts)
        first += count
    lengths = np.array([len(example.pieces) for example in examples])
    return Batch(
        torch.from_numpy(pieces),
        torch.from_numpy(shapes),
        torch.from_numpy(np.arange(longest) < lengths[:, None]),
        torch.from_numpy(owners),
        torch.from_numpy(np.concatenate([example.counts for example in examples])),
        [len(example.counts) for example in examples],
        {
            task: torch.from_numpy(np.concatenate([example.labels[task] for example in examples]))
            for task in examples[0].labels
        },
    )


def known(labels: Tensor) -> Tensor:
    """Tell which tokens have a label."""
    return labels != UNKNOWN


def _grouped(pool: list[int], examples: Sequence[Example], pieces: int) -> Iterator[list[int]]:
    group: list[int] = []
    for place in pool:
        if group and (len(group) + 1) * len(examples[place].pieces) > pieces:
            yield group
            group = []
        group.append(place)
    yield group
