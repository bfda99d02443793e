"""Compared: how likely two figures of an article are of one event, worked out once for each pair."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp
from typing import TYPE_CHECKING

from factx.facts.casualties.events.pair import Pair
from factx.facts.casualties.events.profile import profiles
from factx.facts.casualties.events.same_event import likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.events.profile import Profile
    from factx.reading import Reading

MAX_FIGURES_COMPARED = 3
"""A figure is compared with so many others beside which an option is told: those nearest to it."""


@dataclass(frozen=True, slots=True)
class Alike:
    """The figures of an article, compared in pairs."""

    reading: Reading
    profiles: Sequence[Profile]
    _log_odds: dict[tuple[int, int], float] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, reading: Reading, drafts: Sequence[Draft]) -> Alike:
        """Prepare all figures of an article to be compared."""
        return cls(reading, profiles(reading, drafts))

    def log_odds(self, one: int, other: int) -> float:
        """How much speaks for two figures being of one event."""
        earlier, later = sorted((one, other))
        if (earlier, later) not in self._log_odds:
            pair = Pair.of(self.reading, self.profiles[earlier], self.profiles[later])
            self._log_odds[earlier, later] = likeness(pair)
        return self._log_odds[earlier, later]

    def chance(self, one: int, other: int) -> float:
        """How likely two figures are of one event."""
        return 1 / (1 + exp(-self.log_odds(one, other)))

    def likest(self, one: int, others: Iterable[int]) -> float:
        """How likely a figure is of one event with the likest of some others; 0 if there are none."""
        near = sorted((other for other in others if other != one), key=lambda other: abs(other - one))
        return max((self.chance(one, other) for other in near[:MAX_FIGURES_COMPARED]), default=0.0)
