"""Context: where, when and by what, told once at the start of a story and meant for the figures that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.story.opening import Event, lead
from factx.facts.casualties.story.paragraph import retold
from factx.facts.casualties.story.same_person import is_private
from factx.facts.casualties.story.same_place import can_be_one
from factx.lexicon import words
from factx.reading.times import DAY

if TYPE_CHECKING:
    from factx.facts.base import Dated, Excerpt, Mention
    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

OF_ONE_EVENT = frozenset({"killed", "injured", "infected", "missing", "casualties", "displaced"})
SLOTS = ("place", "date", "cause")
DEFINITE = frozenset({"the", "this", "that"})


def filled(reading: Reading, casualties: Iterable[Casualty]) -> Iterator[Casualty]:
    """Give the casualties with what the story told before, where nothing speaks for another event."""
    event = lead(reading)
    for given in casualties:
        if given.outcome not in OF_ONE_EVENT or given.status == "denied":
            yield given
            continue
        told = _with_retold(given, retold(reading, given))
        casualty = _without_references(told, event)
        if _fits(reading, event, casualty):
            event = event if is_private(reading, casualty) else event.with_slots_of(reading, casualty)
            slots = {name: getattr(event, name) for name in SLOTS if _is_open(casualty, event, name)}
            yield replace(casualty, **slots, perpetrator=casualty.perpetrator or _blamed(casualty, event))
        else:
            event = (
                Event(casualty.place, casualty.date, casualty.cause, casualty.perpetrator) if event.is_lead else event
            )
            yield told


def _with_retold(casualty: Casualty, event: Event | None) -> Casualty:
    """Fill the day and the cause from the event that the paragraph names with its day."""
    if event is None or not _is_one_day(casualty.date, event.date):
        return casualty
    return replace(casualty, date=casualty.date or event.date, cause=casualty.cause or event.cause)


def _blamed(casualty: Casualty, event: Event) -> Mention | None:
    """Blame whoever the event is blamed on for those whom it killed or hurt, where that is told for a fact."""
    is_harmed = casualty.outcome in {"killed", "injured"} and casualty.status == "asserted"
    return event.perpetrator if is_harmed else None


def _without_references(casualty: Casualty, event: Event) -> Casualty:
    """Leave out "the scene" and "the attack" where the story has told which."""
    place = None if _is_reference(casualty, event, "place", "referring_places") else casualty.place
    cause = None if _is_reference(casualty, event, "cause", "referring_causes") else casualty.cause
    return replace(casualty, place=place, cause=cause)


def _is_reference(casualty: Casualty, event: Event, name: str, known: str) -> bool:
    return _is_told(casualty, event, name) and _refers_back(getattr(casualty, name), getattr(event, name), known)


def _refers_back(slot: Excerpt | Mention | None, told: Excerpt | Mention, known: str) -> bool:
    """Tell "the scene", and "the station" once Marl Street station has been told."""
    first, *others = slot.text.lower().split() if slot is not None else [""]
    what = " ".join(others)
    return first in DEFINITE and (what in words(known) or told.text.lower().endswith(f" {what}"))


def _is_open(casualty: Casualty, event: Event, name: str) -> bool:
    """Tell whether a slot is filled from the event: a cause or another place in the sentence's own words stays."""
    return _is_told(casualty, event, name) and not _stays(casualty, event, name)


def _stays(casualty: Casualty, event: Event, name: str) -> bool:
    if name == "cause":
        return casualty.cause is not None
    mine, told = casualty.place, event.place
    return name == "place" and mine is not None and told is not None and not _is_namesake(mine, told)


def _is_told(casualty: Casualty, event: Event, name: str) -> bool:
    """Tell what stands in another sentence; in its own, the figure has already been asked."""
    words, sentence = getattr(event, name), casualty.sentence
    return words is not None and sentence is not None and not sentence.start <= words.start < sentence.end


def _fits(reading: Reading, event: Event, casualty: Casualty) -> bool:
    """Tell whether a figure may be of the event: it gives no other day and no other place."""
    same_day = _is_one_day(casualty.date, event.date)
    same_place = not (casualty.place and event.place) or _is_one_place(reading, casualty.place, event.place)
    return same_day and same_place


def _is_one_day(mine: Dated | None, told: Dated | None) -> bool:
    """Tell whether a figure can be of the day told; a month or a year is that of something past."""
    if mine is None or mine.value is None:
        return mine is None or told is None or told.value is not None or mine.text == told.text
    if told is None or told.value is None:
        return len(mine.value) >= DAY
    return mine.value == told.value or mine.value[:DAY] == told.value[:DAY]


def _is_one_place(reading: Reading, one: Mention, other: Mention) -> bool:
    if _is_namesake(one, other):
        return one.text == other.text or _is_bare(one) == _is_bare(other)
    return can_be_one(reading, one, other)


def _is_namesake(one: Mention, other: Mention) -> bool:
    return one.name == other.name if one.name is not None else one.text == other.text


def _is_bare(place: Mention) -> bool:
    """Tell "Syria" from "the northern province of Syria"."""
    return place.name is not None and place.text.removeprefix("the ").startswith(place.name)
