"""All tasks on one encoder: a layer for each, and what they lose where labels are known."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from finetune.batches import Batch
from finetune.encoder import Encoder
from finetune.labels import UNKNOWN, Labels
from finetune.trees import Trees

WEIGHTS = {"tag": 0.5, "features": 0.5, "lemma": 0.3, "start": 0.5, "head": 1.0, "relation": 0.7, "name": 1.3}
"""How much each task counts."""

FLAT = ("tag", "features", "lemma", "name")
"""Tasks that one linear layer does."""


class Tasks(nn.Module):
    """An encoder with what it learns."""

    def __init__(self, encoder: Encoder, labels: Labels) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.2)
        sizes = {task: len(labels.tables[task]) for task in FLAT} | {"start": 2}
        self.flat = nn.ModuleDict({task: nn.Linear(encoder.width, size) for task, size in sizes.items()})
        self.trees = Trees(encoder.width, len(labels.tables["relation"]))

    def vectors(self, batch: Batch) -> Tensor:
        """Give one vector a token, all windows in one row; in 16 bits while learning, which halves the time."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            found = self.encoder(batch.pieces, batch.shapes, batch.there).float().flatten(0, 1)
        sums = torch.zeros(len(batch.counts) + 1, found.shape[1]).index_add(0, batch.owners.flatten(), found)
        return sums[:-1] / batch.counts[:, None]

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        """Tell what each task loses."""
        vectors = self.dropout(self.vectors(batch))
        losses = {
            task: _lost(layer(vectors), batch.labels[task])
            for task, layer in self.flat.items()
            if _any(batch.labels[task])
        }
        return losses | (self.trees(vectors, batch) if _any(batch.labels["head"]) else {})


def total(losses: dict[str, Tensor]) -> Tensor:
    """Add the losses up by the weights of their tasks."""
    return torch.stack([WEIGHTS[task] * loss for task, loss in losses.items()]).sum()


def _any(labels: Tensor) -> bool:
    return bool((labels != UNKNOWN).any())


def _lost(scores: Tensor, labels: Tensor) -> Tensor:
    return functional.cross_entropy(scores, labels, ignore_index=UNKNOWN)
