"""Spelling: whether two names are one, but for a few letters."""

from __future__ import annotations

from difflib import SequenceMatcher

ALIKE = 0.78
"""From this likeness of letters on, one name is the other one, spelled otherwise: "Hagan" for "Hagen"."""


def likeness(one: str, other: str) -> float:
    """How like two names are: their least like word, where they have as many words; 0 where they have not."""
    mine, others = one.casefold().split(), other.casefold().split()
    if len(mine) != len(others):
        return 0.0
    return min(_ratio(first, second) for first, second in zip(mine, others, strict=True))


def _ratio(one: str, other: str) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other).ratio()
