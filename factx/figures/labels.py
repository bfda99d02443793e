"""Labels: what the heads can tell of a text."""

from __future__ import annotations

from typing import NamedTuple

OUTCOMES = ("killed", "injured", "missing", "displaced", "abducted", "detained", "infected", "casualties")
"""What happened to people."""

SLOTS = ("place", "date", "cause", "perpetrator", "source", "victims")
"""What a figure is linked with."""

EVENT_SLOTS = ("place", "date", "cause", "perpetrator")
"""Those by which one event differs from another; they stand first among the slots."""

OUTSIDE = 0
"""The tag of a token that belongs to no figure."""

TAGS = 1 + 2 * len(OUTCOMES)
"""How many tags there are: outside, and for each outcome the first token of a figure and a later one."""


class Place(NamedTuple):
    """A figure: its tokens, from start to end (exclusive), and its outcome."""

    start: int
    end: int
    outcome: str


def first_tag(outcome: str) -> int:
    """Number the tag of a figure's first token; the tag of its later ones is the next number.

    >>> first_tag("killed"), first_tag("casualties")
    (1, 15)
    """
    return 1 + 2 * OUTCOMES.index(outcome)
