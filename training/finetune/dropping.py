"""Dropout that draws its chances in bytes: on a processor, drawing one number a place takes longer than a layer."""

from __future__ import annotations

import torch
from torch import Tensor, nn

LOWEST = -(2**63)
"""The lowest number of eight bytes."""


class Dropping(nn.Module):
    """Sets a share of all places to zero while it learns, and makes the others larger."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.dropped = round(256 * share)

    def forward(self, inputs: Tensor) -> Tensor:
        """Drop places of vectors."""
        if not self.training or not self.dropped:
            return inputs
        kept = _bytes(inputs.numel()).view(inputs.shape) >= self.dropped
        return inputs * (kept.to(inputs.dtype) * (256 / (256 - self.dropped)))


def _bytes(count: int) -> Tensor:
    drawn = torch.empty(count // 8 + 1, dtype=torch.int64).random_(LOWEST, None)
    return drawn.view(torch.uint8)[:count]
