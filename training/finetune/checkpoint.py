"""A training run that can be stopped at any time and goes on where it was."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from finetune.tasks import Tasks


@dataclass(slots=True)
class Run:
    """What changes while a network learns."""

    network: Tasks
    optimizer: Optimizer
    schedule: LRScheduler
    step: int = 0
    saved: float = field(default_factory=monotonic)

    def save(self, path: Path) -> None:
        """Write everything; a run that is stopped while it writes keeps the checkpoint before."""
        state = {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
            "random": torch.get_rng_state(),
        }
        torch.save(state, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)
        self.saved = monotonic()

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint, if there is one."""
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.step = state["step"]
        torch.set_rng_state(state["random"])
