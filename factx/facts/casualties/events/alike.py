"""Alike: how likely two figures of an article are of one event, worked out once for each pair that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp
from typing import TYPE_CHECKING

from factx.facts.casualties.events.likeness import likeness
from factx.facts.casualties.events.pair import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factx.facts.casualties.events.profile import Profile
    from factx.reading import Reading

MAX_FIGURES_COMPARED = 3
"""A figure is compared with so many others beside which an option is told: those nearest to it."""


@dataclass(frozen=True, slots=True)
class Alike:
    """The figures of an article, compared in pairs."""

    reading: Reading
    profiles: Sequence[Profile]
    _chances: dict[tuple[int, int], float] = field(default_factory=dict, repr=False, compare=False)

    def chance(self, one: int, other: int) -> float:
        """How likely two figures are of one event."""
        earlier, later = sorted((one, other))
        if (earlier, later) not in self._chances:
            pair = Pair.of(self.reading, self.profiles[earlier], self.profiles[later])
            self._chances[earlier, later] = 1 / (1 + exp(-likeness(pair)))
        return self._chances[earlier, later]

    def likest(self, one: int, others: Iterable[int]) -> float:
        """How likely a figure is of one event with the likest of some others; 0 if there are none."""
        near = sorted((other for other in others if other != one), key=lambda other: abs(other - one))
        return max((self.chance(one, other) for other in near[:MAX_FIGURES_COMPARED]), default=0.0)
