"""Kind of an event: an earthquake, a shooting, an arrest …, by the words for its cause, or by whom it harms how."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.facts.casualties.record import EventType, Outcome

BY_OUTCOME: dict[Outcome, EventType] = {"detained": "arrest", "abducted": "abduction", "infected": "epidemic"}


def kind(causes: Iterable[str], outcomes: Iterable[Outcome]) -> EventType:
    """The type that the first known word of a cause stands for, else that of its outcome; `other` if neither tells."""
    by_word = (_types().get(word) for word in causes)
    by_outcome = (BY_OUTCOME.get(outcome) for outcome in outcomes)
    return next((found for found in (*by_word, *by_outcome) if found is not None), "other")


@cache
def _types() -> dict[str, EventType]:
    return {word: cast("EventType", name) for name, known in values("event_types").items() for word in known}
