"""Main events: what the story is about, rather than its background."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.events.profile import Profile

MAX_OPENING_SENTENCES = 2
"""An event told within so many sentences is what the story is about, unless it is told as past."""


def main_events(events: Sequence[Sequence[Profile]]) -> list[bool]:
    """Whether each event is what the story is about: the first that is not past, and others of the opening."""
    news = [not _is_past(event) for event in events]
    first = news.index(True) if True in news else 0
    opening = [event[0].sentence < MAX_OPENING_SENTENCES for event in events]
    return [
        number == first or (is_new and opens) for number, (is_new, opens) in enumerate(zip(news, opening, strict=True))
    ]


def _is_past(event: Sequence[Profile]) -> bool:
    return all(profile.is_teaser or profile.past - {"had"} for profile in event)
