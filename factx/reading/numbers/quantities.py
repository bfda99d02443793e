"""What counts without a numeral: "several", "both", "a couple of", "no one"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a phrase of quantity says, and where it ends."""

    end: int
    value: int | None
    low: int | None
    high: int | None


def quantity_at(doc: Doc, start: int) -> Quantity | None:
    """The longest phrase of quantity that begins at a token."""
    known = _known()
    longest = _most_words().get(doc[start].lower_, 0)
    for length in range(min(longest, len(doc) - start), 0, -1):
        phrase = " ".join(token.lower_ for token in doc[start : start + length])
        if phrase in known:
            return Quantity(start + length, *known[phrase])
    return None


def begins_quantity(word: str) -> bool:
    """Whether a phrase of quantity can begin with a word."""
    return word in _most_words()


@cache
def _known() -> dict[str, tuple[int | None, int | None, int | None]]:
    quantities = values("quantities")
    return (
        dict.fromkeys(quantities["unknown"], (None, None, None))
        | {phrase: (None, low, None) for phrase, low in quantities["low"].items()}
        | {phrase: (value, value, value) for phrase, value in quantities["exact"].items()}
    )


@cache
def _most_words() -> dict[str, int]:
    """The number of words that a phrase may have, by its first word."""
    longest: dict[str, int] = {}
    for phrase in _known():
        first, *rest = phrase.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest
