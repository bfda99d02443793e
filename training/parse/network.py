"""The network: layers that see a token's neighbours, and on them what each task asks for."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from finetune.dropping import Dropping
from torch import Tensor, nn
from torch.nn import functional

from factx.parsing.lengths import FURTHEST, STEPS


@dataclass(frozen=True, slots=True)
class Sizes:
    """How wide each part is."""

    width: int
    """Numbers in a vector."""

    layers: int
    """Layers that see neighbours."""

    reach: int
    """How many neighbours on either side each of them sees."""

    arcs: int
    relations: int


@dataclass(frozen=True, slots=True)
class Dropouts:
    """Shares of numbers that are dropped while learning."""

    inputs: float
    inner: float


class Context(nn.Module):
    """Adds to each token's vector what its neighbours say."""

    def __init__(self, width: int, reach: int, dropout: float) -> None:
        super().__init__()
        self.reach = reach
        self.linear = nn.Linear((2 * reach + 1) * width, width)
        self.dropout = Dropping(dropout)

    def forward(self, vectors: Tensor, there: Tensor) -> Tensor:
        """Map the tokens of all texts, which stand in one row with gaps between them."""
        padded = functional.pad(vectors, (0, 0, self.reach, self.reach))
        seen = torch.cat([padded[first : first + len(vectors)] for first in range(2 * self.reach + 1)], 1)
        heard: Tensor = vectors + self.dropout(functional.relu(self.linear(seen))) * there[:, None]
        return heard


class Network(nn.Module):
    """All tasks on one row of vectors."""

    def __init__(self, sizes: Sizes, labels: dict[str, int], dropouts: Dropouts) -> None:
        super().__init__()
        width = sizes.width
        self.dropped_inputs = Dropping(dropouts.inputs)
        self.context = nn.ModuleList(Context(width, sizes.reach, dropouts.inner) for _ in range(sizes.layers))
        self.dropout = Dropping(dropouts.inner)
        self.tag, self.features = nn.Linear(width, labels["tag"]), nn.Linear(width, labels["features"])
        self.name, self.start = nn.Linear(width, labels["name"]), nn.Linear(width, 2)
        self.below, self.above = nn.Linear(width, sizes.arcs), nn.Linear(width, sizes.arcs)
        self.arc = nn.Linear(sizes.arcs, sizes.arcs)
        self.arc_near = nn.Parameter(torch.zeros(STEPS))
        self.child, self.parent = nn.Linear(width, sizes.relations), nn.Linear(width, sizes.relations)
        self.near = nn.Parameter(torch.zeros(STEPS, sizes.relations))
        self.relation = nn.Linear(sizes.relations, labels["relation"])

    def forward(self, vectors: Tensor, there: Tensor) -> Tensor:
        """Give vectors that know their neighbours."""
        seen: Tensor = self.dropped_inputs(vectors)
        for layer in self.context:
            seen = layer(seen, there)
        kept: Tensor = self.dropout(seen)
        return kept

    def heads(self, seen: Tensor, places: Tensor, near: Tensor) -> Tensor:
        """Score the words of sentences (rows of ``places``, padded with -1) as heads of each other."""
        padded = seen[places.clamp(min=0)]
        below = self.dropout(functional.relu(self.below(padded)))
        above = self.dropout(functional.relu(self.above(padded)))
        scores: Tensor = self.arc(below) @ above.transpose(1, 2)
        scores = scores.float() + self.arc_near[near]
        return scores.masked_fill((places < 0)[:, None, :], -1e4)

    def relations(self, seen: Tensor, words: Tensor, heads: Tensor) -> Tensor:
        """Score the relations of words to their heads."""
        near = (heads - words).clamp(-FURTHEST, FURTHEST) + FURTHEST
        both = self.child(seen[words]) + self.parent(seen[heads]) + self.near[near]
        scores: Tensor = self.relation(self.dropout(functional.relu(both)))
        return scores
