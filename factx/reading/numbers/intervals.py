"""Intervals: two numbers between which the true one lies: "between 36 and 40", "two to three million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens
from factx.reading.numbers import digits
from factx.reading.numbers.numerals import Numeral, numeral_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

JOINTS = frozenset({"to", "or", "-", "–", "‐", "‑"})
OPENING = frozenset({"between", "from"})
MIN_SHARED_UNIT = 1000  # "two to three million", not "two to three dozen"
MAX_TOKENS_TO_CHANGE = 3
"""Tokens of "rose sharply on Monday" before "from five to six"."""


Interval = tuple[int, int, int]
"""Where it ends, the least and the most; the least is never above the most."""


def interval_at(doc: Doc, i: int) -> Interval | None:
    """The interval that begins at a token; "rose from five to six" is none, but two numbers."""
    opening = doc[i].lower_ if doc[i].lower_ in OPENING else ""
    start = i + bool(opening)
    middle = _end_of_first(doc, start)
    joints = frozenset({"and"}) if opening == "between" else JOINTS
    if middle is None or middle + 1 >= len(doc) or doc[middle].lower_ not in joints:
        return None
    second = numeral_at(doc, middle + 1)
    if second is None or second.value is None or _is_change(doc, i, second.end, opening):
        return None
    first = _first(doc, start, second)
    if first is None or (first >= second.value and opening != "between"):
        return None
    low, high = sorted((first, second.value))
    return second.end, low, high


def _end_of_first(doc: Doc, i: int) -> int | None:
    """Where the first number ends, be it the 1.5 of "1.5 to 2 million"."""
    first = numeral_at(doc, i) if i < len(doc) else None
    if first is not None:
        return first.end if first.value is not None else None
    return i + 1 if i < len(doc) and digits.number(doc[i].lower_) is not None else None


def _is_change(doc: Doc, i: int, end: int, opening: str) -> bool:
    """Whether a number changes: "rose from five to six", "rose by five to 60", unlike "killed from 40 to 50 people"."""
    before = doc[max(doc[i].sent.start if doc.has_annotation("SENT_START") else 0, i - MAX_TOKENS_TO_CHANGE) : i]
    changes = any(tokens.lemma(word) in words("changes") for word in before)
    if opening != "from":
        preposition = before[-1].lower_ if len(before) and opening == "" else ""
        return preposition == "from" or (preposition == "by" and changes)
    is_counted = end < len(doc) and doc[end].tag_ in {"NNS", "JJ"}
    return not is_counted or changes


def _first(doc: Doc, i: int, second: Numeral) -> int | None:
    """The first number, in the unit of the second where they share it: two million in "two to three million"."""
    numeral = numeral_at(doc, i)
    first = numeral.value if numeral is not None else digits.number(doc[i].lower_)
    unit = values("numerals")["times"].get(doc[second.end - 1].lower_, 0)
    is_last = numeral is None or doc[numeral.end - 1].lower_ not in values("numerals")["times"]
    if first is not None and second.value is not None and unit >= MIN_SHARED_UNIT and is_last:
        is_shared = first < MIN_SHARED_UNIT and first * unit < second.value
        first = first * unit if is_shared else first
    return int(first) if first is not None and first == int(first) else None
