"""Retold events: a paragraph that opens with "Monday's quake" goes on to tell of that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.events.known import Known
from factx.facts.casualties.events.opening import is_told_cause
from factx.facts.casualties.slots.date import dated
from factx.facts.casualties.words.causes import thing
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

FARTHEST = 300
"""How many tokens of a paragraph are looked through."""


def retold(reading: Reading, casualty: Casualty) -> Known | None:
    """Give the event that an earlier sentence of the same paragraph names with its day: "Monday's quake"."""
    for word in _before(reading, casualty):
        owner = syntax.owner(word)
        day = reading.times.at(owner) if owner is not None else None
        if day is not None and is_told_cause(reading, word):
            return Known(date=dated(day), cause=Excerpt.of(thing(word)))
    return None


def _before(reading: Reading, casualty: Casualty) -> Iterator[Token]:
    """Walk back from a figure's sentence to the start of its paragraph, if that is not too far."""
    figure = reading.doc.char_span(casualty.start, casualty.end, alignment_mode="expand")
    i = last = figure[0].sent.start - 1 if figure is not None else -1
    while i >= max(0, last - FARTHEST) and "\n" not in reading.doc[i].text:
        yield reading.doc[i]
        i -= 1
