"""How a training goes, line by line."""

from __future__ import annotations

from collections import defaultdict
from time import monotonic

from torch import Tensor


class Log:
    """Prints how it goes."""

    def __init__(self, steps: int, every: int) -> None:
        self.steps, self.every, self.began = steps, every, monotonic()
        self.sums = defaultdict[str, list[float]](list)

    def add(self, step: int, parts: dict[str, Tensor]) -> None:
        """Note one step; print the means at times."""
        for task, part in parts.items():
            self.sums[task].append(part.item())
        if step % self.every == self.every - 1:
            means = " ".join(f"{task} {sum(values) / len(values):.4f}" for task, values in self.sums.items())
            print(f"{step + 1}/{self.steps} {monotonic() - self.began:.0f} s {means}", flush=True)
            self.sums.clear()
