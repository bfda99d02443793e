"""The network: how likely it takes an option for the answer, where a pipeline has one that links figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.facts.casualties.choices.cases import Case


def chance(case: Case) -> float:
    """The chance that the network gives an option for a figure; none without such a network."""
    return 0.0


def mean_chance(case: Case) -> float:
    """The mean of the chances for all figures of the event."""
    return 0.0
