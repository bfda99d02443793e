"""The record of an event: what is known of it, the words that tell of it best, its kind and its country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.events.event_type import kind
from factx.facts.casualties.record import Event
from factx.facts.casualties.words.causes import is_gunfire
from factx.facts.casualties.words.lookup import lemma
from factx.reading.names.known.countries import country

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.facts.base import Mention
    from factx.facts.casualties.draft import Draft, Known
    from factx.reading import Reading


def event(reading: Reading, members: Sequence[tuple[int, Draft]], known: Known, is_main: bool) -> Event:
    """The record of an event with its figures, each with its index."""
    drafts = [draft for _, draft in members]
    words = known.cause or _trigger(drafts[0])
    return Event(
        words.text,
        words.start,
        words.end,
        type=kind(_causes(reading, known, drafts), [draft.casualty.outcome for draft in drafts]),
        main=is_main,
        place=known.place,
        country=_country(reading, known.place),
        date=known.date,
        cause=known.cause,
        perpetrator=known.perpetrator,
        casualties=tuple(number for number, _ in members),
    )


def _trigger(draft: Draft) -> Excerpt:
    """The word of harm, where nothing else says what happened."""
    return Excerpt.of(draft.figure.harm.trigger)


def _causes(reading: Reading, known: Known, drafts: Sequence[Draft]) -> Iterator[str]:
    """The words that may tell the kind: those of the cause, the last one first, then the words of harm."""
    for words in (known.cause, *(draft.casualty.cause for draft in drafts)):
        span = reading.doc.char_span(words.start, words.end, alignment_mode="expand") if words is not None else None
        yield from (lemma(token) for token in reversed(span or ()) if not is_gunfire(token))
        yield from ("gunfire" for token in span or () if is_gunfire(token))
    yield from (lemma(draft.figure.harm.trigger) for draft in drafts)


def _country(reading: Reading, place: Mention | None) -> str | None:
    named = reading.names.called(place.name) if place is not None and place.name is not None else None
    return (named.country or country(named.name)) if named is not None else None
