"""Grouping: each figure joins the event that it is most like, or opens one; `same_event` judges two figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.events.main import main_events

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.events.compared import Alike
    from factx.facts.casualties.events.profile import Profile

MIN_LOG_ODDS = -0.4
"""From here on a figure joins an event: decided on whole articles, where a split event costs more than a joined one."""
MAX_EVENTS_BACK = 12
"""So many events, those told last, may take in a figure; and the first, which the story is about."""
MAX_FIGURES_COMPARED = 12
"""A figure is compared with so many of an event's: the first and the last ones."""


def groups(alike: Alike) -> list[tuple[list[int], bool]]:
    """The indices of the figures of each event, in the order of the article, and whether the story is about it."""
    found: list[list[Profile]] = []
    for profile in alike.profiles:
        near = found[:1] + sorted(found[1:], key=lambda event: event[-1].number)[-MAX_EVENTS_BACK:]
        fits = [(_fit(alike, event, profile), event) for event in near]
        log_odds, best = max(fits, key=lambda fit: fit[0], default=(MIN_LOG_ODDS, []))
        if log_odds > MIN_LOG_ODDS:
            best.append(profile)
        else:
            found.append([profile])
    numbers = [[profile.number for profile in event] for event in found]
    return list(zip(numbers, main_events(found), strict=True))


def _fit(alike: Alike, event: Sequence[Profile], profile: Profile) -> float:
    """How like a figure is to that of an event which it is most like."""
    half = MAX_FIGURES_COMPARED // 2
    members = event if len(event) <= MAX_FIGURES_COMPARED else [*event[:half], *event[-half:]]
    return max(alike.log_odds(member.number, profile.number) for member in members)
