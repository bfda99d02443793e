"""How the encoder is fine-tuned: rates, lengths, seeds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from torch.optim import AdamW, Optimizer
from torch.optim.lr_scheduler import LambdaLR

from finetune.tasks import Tasks

PLAN = Path(__file__).with_name("plan.toml")
"""The plan that factx's own encoder follows."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``plan.toml`` says."""

    seed: int
    passes: int
    times_with_trees: int
    pieces: int
    longest: int
    rate: float
    rate_of_tasks: float
    decay_by_layer: float
    warm_up: int
    cooled_from: float
    rounded_from: float
    weight_decay: float
    longest_gradient: float
    minutes: float

    @classmethod
    def load(cls, path: Path) -> Plan:
        """Read the plan."""
        return cls(**tomllib.loads(path.read_text("utf-8")))

    def optimizer(self, network: Tasks) -> Optimizer:
        """Let lower layers learn more slowly than upper ones."""
        encoder, layers = network.encoder, list(network.encoder.layers)
        rates = [self.rate * self.decay_by_layer**depth for depth in range(len(layers) + 1)]
        groups = [(layer, rate) for layer, rate in zip(reversed(layers), rates, strict=False)]
        groups += [(part, rates[-1]) for part in (encoder.pieces, encoder.places, encoder.norm)]
        groups += [
            (part, self.rate_of_tasks)
            for part in (encoder.shapes, encoder.outlet, encoder.outlet_norm, network.flat, network.trees)
        ]
        parameters = [{"params": list(part.parameters()), "lr": rate} for part, rate in groups]
        return AdamW(parameters, weight_decay=self.weight_decay, fused=True)

    def schedule(self, optimizer: Optimizer, steps: int) -> LambdaLR:
        """Warm up, keep the rates, and slow down to nothing in the end."""
        cooling = (1 - self.cooled_from) * steps
        return LambdaLR(optimizer, lambda step: max(0.0, min(1, (step + 1) / self.warm_up, (steps - step) / cooling)))
