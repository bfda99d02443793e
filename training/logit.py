"""Conditional logit: how much each sign adds to one of several options, nothing being one of them.

With a single option it is logistic regression. Several options of a choice may be right, some more than others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
ROUNDS = 5
"""How often the share of each right option is reckoned anew."""
STEPS = 8
MAX_STEP = 5.0
"""No weight moves further at once."""
TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Choice:
    """The options of one choice (options x signs), how right each is (0: wrong), and how much the choice counts."""

    rows: Floats
    right: Floats
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Prior:
    """What the weights are drawn to, and how strongly."""

    means: Floats
    strengths: Floats

    @classmethod
    def ridge(cls, signs: int, strength: float) -> Prior:
        """All weights are drawn to zero."""
        return cls(np.zeros(signs), np.full(signs, strength))


def fit(choices: Sequence[Choice], prior: Prior) -> Floats:
    """The likeliest weights: in turns, which right option is meant, and Newton steps towards that."""
    table = _Table.of(choices)
    weights = prior.means.copy()
    for _ in range(ROUNDS):
        target = table.meant(weights)
        for _ in range(STEPS):
            chances = table.chances(weights)
            slope = table.rows.T @ (table.weights * (target - chances)) - prior.strengths * (weights - prior.means)
            step = np.linalg.solve(table.bend(chances) + np.diag(prior.strengths), slope)
            weights = weights + step * min(1.0, MAX_STEP / max(float(np.abs(step).max()), TINY))
    return weights


@dataclass(frozen=True, slots=True)
class _Table:
    """All options below one another."""

    rows: Floats
    right: Floats
    weights: Floats
    number: Ints
    """Of which choice an option is."""
    starts: Ints
    """Where the options of each choice begin."""

    @classmethod
    def of(cls, choices: Sequence[Choice]) -> _Table:
        sizes = np.array([len(choice.rows) for choice in choices])
        return cls(
            np.concatenate([choice.rows for choice in choices]),
            np.concatenate([choice.right for choice in choices]),
            np.repeat([choice.weight for choice in choices], sizes),
            np.repeat(np.arange(len(choices)), sizes),
            np.concatenate([[0], np.cumsum(sizes)[:-1]]),
        )

    def chances(self, weights: Floats) -> Floats:
        """How likely each option is; what is missing to 1 is nothing's."""
        likely, most = self._exponents(weights)
        total = np.add.reduceat(likely, self.starts) + np.exp(-most)
        found: Floats = likely / total[self.number]
        return found

    def meant(self, weights: Floats) -> Floats:
        """How likely each right option is the one meant; where none is right, nothing is meant."""
        likely, _ = self._exponents(weights)
        right = likely * self.right
        total = np.add.reduceat(right, self.starts)[self.number]
        found: Floats = np.where(total > 0, right / np.maximum(total, TINY), 0.0)
        return found

    def bend(self, chances: Floats) -> Floats:
        """The second derivative of the log-likelihood, with its sign turned."""
        means = np.add.reduceat(self.rows * chances[:, None], self.starts, axis=0)
        counts = self.weights[self.starts]
        outer: Floats = (self.rows * (self.weights * chances)[:, None]).T @ self.rows
        return outer - (means * counts[:, None]).T @ means

    def _exponents(self, weights: Floats) -> tuple[Floats, Floats]:
        utilities = self.rows @ weights
        most = np.maximum(0.0, np.maximum.reduceat(utilities, self.starts))
        return np.exp(utilities - most[self.number]), most
