"""How the heads are taught: sizes, rates, seeds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from torch.optim import AdamW, Optimizer
from torch.optim.lr_scheduler import LambdaLR

from parse.network import Dropouts, Network, Sizes

PLAN = Path(__file__).with_name("plan.toml")
"""The plan that factx's own parser follows."""

WIDTH = 192
"""Numbers in a vector of the encoder."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``plan.toml`` says."""

    seed: int
    passes: int
    tokens_with_trees: int
    tokens_with_names: int
    layers: int
    reach: int
    arcs: int
    relations: int
    rate: float
    warm_up: int
    dropout: float
    dropped_inputs: float
    averaged: float
    weight_decay: float
    longest_gradient: float

    @classmethod
    def load(cls, path: Path, changed: dict[str, str]) -> Plan:
        """Read the plan, with some values changed."""
        told = tomllib.loads(path.read_text("utf-8"))
        return cls(**told | {name: type(told[name])(value) for name, value in changed.items()})

    def sizes(self) -> Sizes:
        """Tell how wide each part is."""
        return Sizes(WIDTH, self.layers, self.reach, self.arcs, self.relations)

    def dropouts(self) -> Dropouts:
        """Tell what is dropped while learning."""
        return Dropouts(self.dropped_inputs, self.dropout)

    def optimizer(self, network: Network) -> Optimizer:
        """All weights learn alike."""
        return AdamW(network.parameters(), lr=self.rate, weight_decay=self.weight_decay, fused=True)

    def schedule(self, optimizer: Optimizer, steps: int) -> LambdaLR:
        """Warm up, then slow down to nothing."""
        return LambdaLR(optimizer, lambda step: min((step + 1) / self.warm_up, 1 - step / max(steps, 1)))
