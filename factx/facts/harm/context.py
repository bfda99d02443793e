"""Context: where, when and by what, told once at the start of a story and meant for the figures that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.facts.base import Dated, Excerpt, Mention
from factx.facts.harm.causes import is_cause, is_in_name, thing
from factx.facts.harm.places import is_direction, is_place, is_set, where
from factx.facts.harm.slots import dated, is_of_report
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties import Casualty
    from factx.reading import Reading

OF_ONE_EVENT = frozenset({"killed", "injured", "missing", "casualties"})
SLOTS = ("place", "date", "cause")
LEAD = 4


@dataclass(frozen=True, slots=True)
class Event:
    """What the story has told of its event so far."""

    place: Mention | None = None
    date: Dated | None = None
    cause: Excerpt | None = None
    is_lead: bool = False
    """No figure has been told yet."""


def filled(reading: Reading, casualties: Iterable[Casualty]) -> Iterator[Casualty]:
    """Give the casualties with what the story told before, where nothing speaks for another event."""
    event = _lead(reading)
    for casualty in casualties:
        if casualty.outcome not in OF_ONE_EVENT or casualty.status == "denied":
            yield casualty
        elif _fits(event, casualty):
            event = _known(casualty, event)
            yield replace(casualty, **{name: getattr(event, name) for name in SLOTS if _is_told(casualty, event, name)})
        else:
            event = Event(casualty.place, casualty.date, casualty.cause) if event.is_lead else event
            yield casualty


def _is_told(casualty: Casualty, event: Event, name: str) -> bool:
    """Tell what stands in another sentence; in its own, the figure has already been asked."""
    words, sentence = getattr(event, name), casualty.sentence
    return words is not None and sentence is not None and not sentence.start <= words.start < sentence.end


def _known(casualty: Casualty, event: Event) -> Event:
    return Event(casualty.place or event.place, casualty.date or event.date, casualty.cause or event.cause)


def _fits(event: Event, casualty: Casualty) -> bool:
    """Tell whether a figure may be of the event: it gives no other day and no other place."""
    same_day = not (casualty.date and event.date) or casualty.date.value == event.date.value
    same_place = not (casualty.place and event.place) or _is_one_place(casualty.place, event.place)
    return same_day and same_place


def _is_one_place(one: Mention, other: Mention) -> bool:
    is_namesake = one.name is not None and one.name == other.name
    return one.text == other.text or (is_namesake and _is_bare(one) == _is_bare(other))


def _is_bare(place: Mention) -> bool:
    """Tell "Syria" from "the northern province of Syria"."""
    return place.name is not None and place.text.removeprefix("the ").startswith(place.name)


def _lead(reading: Reading) -> Event:
    """Read the event off the first sentence that names a cause: "Two bombs struck a cathedral in Jolo on Sunday"."""
    for sentence in list(reading.doc.sents)[:LEAD]:
        found = next((word for word in sentence if _is_told_cause(reading, word)), None)
        if found is not None:
            return Event(_place(reading, sentence), _date(reading, sentence), Excerpt.of(thing(found)), is_lead=True)
    return Event(is_lead=True)


def _is_told_cause(reading: Reading, word: Token) -> bool:
    """Tell "a fire" from the word in "a fire chief" and from a verb."""
    is_noun = word.tag_.startswith("NN") and not syntax.is_attributive(word)
    return is_noun and is_cause(word) and not is_in_name(reading, word)


def _place(reading: Reading, sentence: Span) -> Mention | None:
    places = [word for word in sentence if is_place(reading, word) and not is_direction(word)]
    noun = next(filter(is_set, places), next(iter(places), None))
    return where(reading, noun) if noun is not None else None


def _date(reading: Reading, sentence: Span) -> Dated | None:
    times = (time for time in reading.times.all if sentence.start <= time.span.start < sentence.end)
    time = next((time for time in times if time.value is not None and not is_of_report(time)), None)
    return dated(time) if time is not None else None
