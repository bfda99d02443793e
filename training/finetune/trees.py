"""Trees: which word each word depends on, and how."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence

from finetune.batches import Batch
from finetune.labels import UNKNOWN


class Pairs(nn.Module):
    """Scores pairs of words."""

    def __init__(self, width: int, inner: int, classes: int) -> None:
        super().__init__()
        self.below, self.above = nn.Linear(width, inner), nn.Linear(width, inner)
        self.weights = nn.Parameter(torch.randn(classes, inner + 1, inner + 1) * inner**-0.5 * 0.3)
        self.dropout = nn.Dropout(0.2)

    def sides(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Show each word as one that depends and as one that is depended on."""
        return self._side(self.below, vectors), self._side(self.above, vectors)

    def _side(self, layer: nn.Module, vectors: Tensor) -> Tensor:
        shown = self.dropout(functional.gelu(layer(vectors)))
        return torch.cat([shown, torch.ones_like(shown[..., :1])], -1)


class Trees(nn.Module):
    """Learns heads, a root being its own head, and relations."""

    def __init__(self, width: int, relations: int) -> None:
        super().__init__()
        self.heads, self.relations = Pairs(width, 192, 1), Pairs(width, 80, relations)

    def forward(self, vectors: Tensor, batch: Batch) -> dict[str, Tensor]:
        """Tell what heads and relations lose."""
        parts, heads, relations = _with_trees(vectors, batch)
        firsts = torch.tensor([0, *(len(part) for part in parts)]).cumsum(0)
        absolute = torch.cat(
            [torch.where(head == UNKNOWN, UNKNOWN, head + first) for head, first in zip(heads, firsts, strict=False)]
        )
        scores = self.scores(parts).flatten(0, 1)
        lost = functional.cross_entropy(scores, _padded(heads).flatten(), ignore_index=UNKNOWN)
        return {"head": lost, "relation": self._related(torch.cat(parts), absolute, torch.cat(relations))}

    def scores(self, parts: list[Tensor]) -> Tensor:
        """Score, window by window, each word (row) under each word (column)."""
        below, above = self.heads.sides(pad_sequence(parts, batch_first=True))
        scores = below @ self.heads.weights[0] @ above.transpose(1, 2)
        sizes = torch.tensor([len(part) for part in parts])
        absent = torch.arange(scores.shape[2]) >= sizes[:, None]
        return scores.masked_fill(absent[:, None, :], -1e4)

    def related(self, vectors: Tensor, heads: Tensor) -> Tensor:
        """Score the relations of words to their heads."""
        below, above = self.relations.sides(vectors)
        left = torch.einsum("ti,rij->trj", below, self.relations.weights)
        return torch.einsum("trj,tj->tr", left, above[heads])

    def _related(self, vectors: Tensor, heads: Tensor, relations: Tensor) -> Tensor:
        sure = (heads != UNKNOWN) & (relations != UNKNOWN)
        below, above = self.relations.sides(vectors)
        left = torch.einsum("ti,rij->trj", below[sure], self.relations.weights)
        return functional.cross_entropy(torch.einsum("trj,tj->tr", left, above[heads[sure]]), relations[sure])


def _with_trees(vectors: Tensor, batch: Batch) -> list[list[Tensor]]:
    columns = [torch.split(tensor, batch.sizes) for tensor in (vectors, batch.labels["head"], batch.labels["relation"])]
    rows = [row for row in zip(*columns, strict=True) if (row[1] != UNKNOWN).any()]
    return [list(column) for column in zip(*rows, strict=True)]


def _padded(labels: list[Tensor]) -> Tensor:
    return pad_sequence(labels, batch_first=True, padding_value=UNKNOWN)
