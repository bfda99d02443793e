"""Drafts: what is known so far of a figure, and of an event, while the article is searched for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factx.facts.base import Dated, Excerpt, Mention
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


@dataclass(frozen=True, slots=True)
class Known:
    """Place, day, cause and perpetrator of an event; each is none where the article does not say."""

    place: Mention | None = None
    date: Dated | None = None
    cause: Excerpt | None = None
    perpetrator: Mention | None = None
