"""Survivors: what befell those who were shot, where the article tells the deaths of some, or of none, of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.tolls.revisions import has_died

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.record import Casualty, Outcome
    from factx.facts.tolls.record import Toll
    from factx.reading import Reading

SHOT = re.compile(r"\b(?:shot|shooting|gunned)\b", re.IGNORECASE)
"""How an article says that people were hit, killed or not."""


def left(reading: Reading, figures: Sequence[Casualty], told: Iterable[Toll]) -> Toll | None:
    """The toll that an event's other tolls leave: "Four were shot, one of them died".

    One person shot who died later is the one killed.
    """
    tolls = {toll.outcome: toll for toll in told}
    hit, killed = tolls.get("casualties"), tolls.get("killed")
    if hit is None or not _is_exact(hit) or not _is_by_shots(figures, hit):
        return None
    if killed is not None and not _is_exact(killed):
        return None
    number = (hit.value or 0) - (killed.value or 0 if killed is not None else 0)
    if number <= _least(tolls.get("injured")):
        return None
    both = (*hit.casualties, *(killed.casualties if killed is not None else ()))
    has_died_later = any(has_died(reading, figures[number]) for number in hit.casualties)
    what: Outcome = "killed" if has_died_later else "injured"
    toll = replace(hit, outcome=what, value=number, low=number, high=number, inferred=True)
    return replace(toll, casualties=tuple(sorted(both)), superseded=(), conflicts=())


def _least(toll: Toll | None) -> int:
    """How many at least a toll counts; parts of those shot are fewer than all."""
    return 0 if toll is None else max(toll.value or 0, toll.low or 0)


def _is_exact(toll: Toll) -> bool:
    return toll.value is not None and toll.low == toll.high == toll.value


def _is_by_shots(figures: Sequence[Casualty], toll: Toll) -> bool:
    sentences = (figures[number].sentence for number in toll.casualties)
    return any(sentence is not None and SHOT.search(sentence.text) for sentence in sentences)
