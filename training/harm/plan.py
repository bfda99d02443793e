"""How the branch is taught: rates, lengths, seeds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from torch.optim import AdamW, Optimizer
from torch.optim.lr_scheduler import LambdaLR

from harm.network import Network

PLAN = Path(__file__).with_name("plan.toml")
"""The plan that factx's own branch follows."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``plan.toml`` says."""

    seed: int
    layers: int
    shared: int
    passes: int
    variants: int
    untold: float
    pieces: int
    rate: float
    rate_of_heads: float
    warm_up: int
    rounded_from: float
    averaged_from: float
    dropout: float
    weight_decay: float
    longest_gradient: float

    @classmethod
    def load(cls, path: Path) -> Plan:
        """Read the plan."""
        return cls(**tomllib.loads(path.read_text("utf-8")))

    def optimizer(self, network: Network) -> Optimizer:
        """Let the pretrained layers learn more slowly than what is new."""
        old = {id(parameter) for parameter in network.branch.layers.parameters()}
        new = [parameter for parameter in network.parameters() if id(parameter) not in old]
        groups = [{"params": new, "lr": self.rate_of_heads}]
        groups += [{"params": list(network.branch.layers.parameters()), "lr": self.rate}] if old else []
        return AdamW(groups, weight_decay=self.weight_decay, fused=True)

    def schedule(self, optimizer: Optimizer, steps: int) -> LambdaLR:
        """Warm up, then slow down to a twentieth."""
        return LambdaLR(optimizer, lambda step: min((step + 1) / self.warm_up, 1 - 0.95 * step / max(steps, 1)))
