"""Linear layers that feel, while they learn, how their quantised selves will round."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WEIGHT_STEPS, INPUT_STEPS = 63, 255
"""Steps of a weight on either side of zero, and of an input in all.

Seven bits for a weight, since processors without VNNI instructions add pairs of products in sixteen.
"""


class Rounded(nn.Linear):
    """A linear layer that rounds its weights by row and its inputs by window, once told to."""

    rounds = False

    def forward(self, inputs: Tensor) -> Tensor:
        """Map inputs of windows: window, place, width."""
        if not self.rounds:
            return super().forward(inputs)
        return functional.linear(rounded_inputs(inputs), rounded_weights(self.weight), self.bias)


def rounded_weights(weights: Tensor) -> Tensor:
    """Round each row to its own scale."""
    scale = weight_scales(weights.detach())
    zero = torch.zeros_like(scale, dtype=torch.int32)
    return torch.fake_quantize_per_channel_affine(weights, scale, zero, 0, -WEIGHT_STEPS, WEIGHT_STEPS)


def rounded_inputs(inputs: Tensor) -> Tensor:
    """Round each window to its own scale."""
    inputs = inputs.float()
    low = inputs.detach().amin((1, 2)).clamp(max=0)
    high = inputs.detach().amax((1, 2)).clamp(min=0)
    scale = ((high - low) / INPUT_STEPS).clamp(min=1e-9)
    zero = (-low / scale).round().to(torch.int32)
    return torch.fake_quantize_per_channel_affine(inputs, scale, zero, 0, 0, INPUT_STEPS)


def weight_scales(weights: Tensor) -> Tensor:
    """Give the size of one step of each row."""
    return (weights.abs().amax(1) / WEIGHT_STEPS).clamp(min=1e-9)


def round_all(network: nn.Module, rounds: bool) -> None:
    """Switch rounding on or off in a whole network."""
    for layer in network.modules():
        if isinstance(layer, Rounded):
            layer.rounds = rounds
