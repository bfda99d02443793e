"""Inheritance: what is not told beside a figure but known of its event, and said to be so (`inherited`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factx.facts.casualties.events.slots import refers_back
from factx.facts.casualties.outcomes import OUTCOMES

if TYPE_CHECKING:
    from factx.facts.base import Excerpt
    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.events.known import Known
    from factx.facts.casualties.record import Casualty, Slot

SLOTS: tuple[Slot, ...] = ("place", "date", "cause")
REFERENCES = {"place": "referring_places", "cause": "referring_causes"}


def inherited(draft: Draft, number: int, event: Known) -> Draft:
    """The figure with what its event lends it; a cause or another place in its own words stays."""
    casualty = draft.casualty
    if not OUTCOMES[casualty.outcome].is_of_one_story or casualty.status == "denied":
        return draft.with_slots(event=number)
    lent: dict[Slot, Any] = {slot: getattr(event, slot) for slot in SLOTS if _is_lent(casualty, event, slot)}
    if casualty.perpetrator is None and event.perpetrator is not None and _may_be_blamed(casualty):
        lent["perpetrator"] = event.perpetrator
    return draft.with_slots(**lent, event=number, inherited=tuple(lent))


def _may_be_blamed(casualty: Casualty) -> bool:
    return OUTCOMES[casualty.outcome].inherits_perpetrator and casualty.status == "asserted"


def _is_lent(casualty: Casualty, event: Known, slot: Slot) -> bool:
    """Whether the event tells a slot that the figure leaves open, or only refers to ("the scene")."""
    mine: Excerpt | None = getattr(casualty, slot)
    told: Excerpt | None = getattr(event, slot)
    if told is None or told == mine:
        return False
    return mine is None or (slot in REFERENCES and refers_back(mine, told, REFERENCES[slot]))
