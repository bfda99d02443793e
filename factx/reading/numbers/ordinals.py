"""Places in a row as whole numbers: "seventh", "21st" and "twenty-first"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading.numbers.amounts import Amount
from factx.reading.tokens import HYPHENS

if TYPE_CHECKING:
    from spacy.tokens import Token

DIGITS = re.compile(r"([1-9]\d*)(?:st|nd|rd|th)", re.ASCII)


def ordinal(word: Token) -> int | None:
    """The place in a row that a word names: 7 for "seventh"."""
    if written := DIGITS.fullmatch(word.lower_):
        return int(written[1])
    number: int | None = values("ordinals").get(word.lower_)
    return number if number is None else number + _tens_before(word)


def counted_off(word: Token) -> Amount | None:
    """The amount of so many so far: seven for "seventh" in "the seventh death"."""
    number = ordinal(word)
    start = word.i - 2 if number is not None and _tens_before(word) else word.i
    return Amount(word.doc[start : word.i + 1], number, number, number) if number is not None else None


def _tens_before(word: Token) -> int:
    joined = word.i >= 2 and word.nbor(-1).text in HYPHENS
    tens: int = values("numerals")["tens"].get(word.nbor(-2).lower_, 0) if joined else 0
    return tens
