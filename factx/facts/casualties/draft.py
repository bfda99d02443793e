"""Draft: a figure with its record so far, while what other sentences tell of its event is added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.record import Casualty, Slot
    from factx.facts.casualties.slots.told import Told


@dataclass(frozen=True, slots=True)
class Draft:
    """One figure: its tokens, and its record with the slots that are known so far."""

    figure: Figure
    casualty: Casualty
    told: Mapping[Slot, Sequence[Told]] = field(default_factory=dict, compare=False)
    """What may fill its slots by its own words, the surest first."""

    def with_slots(self, **slots: Any) -> Draft:
        """The same figure with some slots filled anew."""
        return replace(self, casualty=replace(self.casualty, **slots)) if slots else self
