"""Slots of an event: its place, day, cause and perpetrator, from all its figures, the opening and the paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.events import days
from factx.facts.casualties.events.known import Known
from factx.facts.casualties.events.opening import lead
from factx.facts.casualties.events.paragraph import retold
from factx.facts.casualties.events.same_person import is_private
from factx.facts.casualties.events.same_place import can_be_one, lies_in
from factx.facts.casualties.slots.blamed import PRONOUNS
from factx.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.base import Excerpt, Mention
    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

DEFINITE = frozenset({"the", "this", "that"})


def known(reading: Reading, drafts: Sequence[Draft], is_main: bool) -> Known:
    """What the figures of an event tell of it; of the main one, also what the opening of the story tells."""
    told = [draft.casualty for draft in drafts]
    public = [casualty for casualty in told if not is_private(reading, casualty)] or told
    opening = _opening(reading, public) if is_main else Known()
    paragraph = retold(reading, told[0]) or Known()
    return Known(
        _place(reading, public, opening.place),
        opening.date or next((casualty.date for casualty in public if casualty.date is not None), paragraph.date),
        opening.cause or next(filter(None, map(_cause, public)), paragraph.cause),
        next(filter(None, map(_culprit, told)), None),
    )


def _opening(reading: Reading, told: Sequence[Casualty]) -> Known:
    """What the opening tells, unless the figures of the event are of another day or place."""
    opening = lead(reading)
    mine = frozenset().union(*(days.days(reading, casualty.date) for casualty in told))
    places = [casualty.place for casualty in told if casualty.place is not None]
    is_there = opening.place is None or not places or any(can_be_one(reading, each, opening.place) for each in places)
    is_then = days.relation(mine, days.days(reading, opening.date)) != "other"
    return opening if is_there and is_then else Known()


def _place(reading: Reading, told: Sequence[Casualty], opening: Mention | None) -> Mention | None:
    """The first place told, or the more exact one that lies in it: the street in the town."""
    places = [casualty.place for casualty in told if casualty.place is not None and not _is_reference(casualty.place)]
    place = opening or next(iter(places), None)
    for other in places:
        if place is not None and lies_in(reading, other, place):
            place = other
    return place


def _cause(casualty: Casualty) -> Excerpt | None:
    """The cause of a figure, if it says what happened: "the incident" does not."""
    return None if casualty.cause is None or refers_back(casualty.cause, None, "referring_causes") else casualty.cause


def _culprit(casualty: Casualty) -> Mention | None:
    """Who did it, but for a pronoun, which means nobody elsewhere."""
    blamed = casualty.perpetrator
    return None if blamed is not None and blamed.text.lower() in PRONOUNS else blamed


def _is_reference(place: Mention) -> bool:
    return refers_back(place, None, "referring_places")


def refers_back(slot: Excerpt | None, event: Excerpt | None, kinds: str) -> bool:
    """Whether words only mean what was told: "the scene", and "the station" once Marl Street station has been told."""
    first, *others = slot.text.lower().split() if slot is not None else [""]
    what = " ".join(others)
    is_told = event is not None and event.text.lower().endswith(f" {what}")
    return first in DEFINITE and (what in words(kinds) or is_told)
