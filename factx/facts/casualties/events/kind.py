"""Kind of an event: an earthquake, a shooting, an arrest …, by the words for its cause, or by whom it harms how."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factx.facts.casualties.record import EventType, Outcome

BY_OUTCOME: dict[Outcome, EventType] = {"detained": "arrest", "abducted": "abduction", "infected": "epidemic"}


def kind(causes: Iterable[str], outcomes: Iterable[Outcome]) -> EventType:
    """The type that the first known word of a cause stands for, else that of its outcome; `other` if neither tells."""
    known: Iterator[EventType | None] = (_types()[word] for word in causes if word in _types())
    by_outcome: Iterator[EventType] = (BY_OUTCOME[outcome] for outcome in outcomes if outcome in BY_OUTCOME)
    return next(known, None) or next(by_outcome, "other")


@cache
def _types() -> dict[str, EventType]:
    return {word: cast("EventType", name) for name, known in values("event_types").items() for word in known}
