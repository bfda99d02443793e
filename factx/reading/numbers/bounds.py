"""What "at least", "more than", "nearly", "or so" around a number make of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading.numbers.numerals import numeral_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc


def around(doc: Doc, start: int, end: int) -> tuple[int, int, str]:
    """Where a number starts and ends with the words that bound it, and what bound they are ("same" for none)."""
    bound = "same"
    while before := _before(doc, start):
        length, kind = before
        start, bound = start - length, kind if bound == "same" else bound
    if behind := _behind(doc, end):
        length, kind = behind
        end, bound = end + length, kind if bound == "same" else bound
    return start, end, bound


def begins(doc: Doc, i: int) -> bool:
    """Whether words that bound a number begin at a token, with the number behind them: "at least 12"."""
    known = values("bounds")["before"]
    for length in range(min(_most_words("before"), len(doc) - i - 1), 0, -1):
        if " ".join(token.lower_ for token in doc[i : i + length]) in known:
            return numeral_at(doc, i + length) is not None
    return False


def applied(bound: str, value: int | None, low: int | None) -> tuple[int | None, int | None, int | None]:
    """The value, lower and upper bound of a number under a bound: "at least 12" is 12, 12 and none."""
    if value is None:
        return None, low, None
    bounded = {
        "low": (value, value, None),
        "above": (value, value + 1, None),
        "high": (value, None, value),
        "near": (value, None, None),
    }
    return bounded.get(bound, (value, value, value))


def _before(doc: Doc, start: int) -> tuple[int, str] | None:
    known = values("bounds")["before"]
    for length in range(min(_most_words("before"), start), 0, -1):
        phrase = " ".join(token.lower_ for token in doc[start - length : start])
        if phrase in known:
            return length, known[phrase]
    return None


def _behind(doc: Doc, end: int) -> tuple[int, str] | None:
    known: Mapping[str, str] = values("bounds")["behind"]
    for length in range(min(_most_words("behind"), len(doc) - end), 0, -1):
        phrase = " ".join(token.lower_ for token in doc[end : end + length])
        if phrase in known:
            return length, known[phrase]
    return None


@cache
def _most_words(side: str) -> int:
    """The number of words of the longest bound on one side."""
    return max(len(phrase.split()) for phrase in values("bounds")[side])
