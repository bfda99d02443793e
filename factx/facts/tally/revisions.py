"""Revisions: figures that an article mentions only to say that they no longer hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.facts.casualties import Casualty
    from factx.reading import Reading

EARLIER = frozenset({"previous", "previously", "earlier", "initial", "initially", "prior", "original", "originally"})
"""Words that mark a figure as given up: "an earlier toll of 10", "initially put at 10"."""

BEFORE = 5
"""How many words before a count may mark it."""


def is_older(reading: Reading, figure: Casualty) -> bool:
    """Tell an old figure: "rose from 10 to 12", "up from 10", "an earlier toll of 10"."""
    before = _before(reading, figure.count.start)
    if before is None:
        return False
    words = [token.lower_ for token in before]
    return words[-1:] == ["from"] or _is_called_earlier(words)


def _is_called_earlier(words: list[str]) -> bool:
    """Look back to the nearest mark of a new thought."""
    near = words[
        1 + max((place for place, word in enumerate(words) if word in {",", ";", ".", "to", "and"}), default=-1) :
    ]
    return bool(EARLIER & set(near))


def _before(reading: Reading, start: int) -> Span | None:
    counted = reading.doc.char_span(start, start + 1, alignment_mode="expand")
    if counted is None:
        return None
    first = counted.start
    return reading.doc[max(counted.sent.start, first - BEFORE) : first]
