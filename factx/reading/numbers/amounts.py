"""Amounts: every numeral and quantity word that may count something, with what bounds it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factx.reading.numbers import bounds, counting
from factx.reading.numbers.numerals import Numeral, begins_numeral, numeral_at
from factx.reading.numbers.quantities import begins_quantity, quantity_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span

OPENING = frozenset({"all", "between"})
RANGE_WORDS = frozenset({"to", "or", "-", "–", "‐", "‑"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written (`span`, qualifiers included) and what it says about the true number."""

    span: Span
    value: int | None
    low: int | None
    high: int | None


def amounts(doc: Doc) -> list[Amount]:
    """List the amounts of an article that may count things; ages, dates, money and measures are left out."""
    kept: list[Amount] = []
    for amount in reversed([amount for amount in _amounts(doc) if counting.counts(amount.span)]):
        # The "some" of "some 20" was read before its number was.
        if not kept or amount.span.end <= kept[-1].span.start:
            kept.append(amount)
    return kept[::-1]


def refused(doc: Doc) -> Iterator[tuple[Span, str]]:
    """Give the amounts that count no things, each with what it is: an age, a date, money, a measure."""
    return ((amount.span, reason) for amount in _amounts(doc) if (reason := counting.why_not(amount.span)))


def begins_amount(doc: Doc, i: int) -> bool:
    """Tell whether an amount with a number begins at a token: "at least 12", "close to 90,000", "dozens"."""
    return i < len(doc) and (numeral_at(doc, i) is not None or bounds.begins(doc, i))


def _amounts(doc: Doc) -> Iterator[Amount]:
    end = 0
    for i in [token.i for token in doc if _may_begin(token.lower_)]:
        if i < end:
            continue
        amount = _exception_at(doc, i) or _range_at(doc, i) or _bounded_at(doc, i) or _quantity(doc, i)
        if amount:
            yield amount
            end = amount.span.end


@lru_cache(maxsize=65_536)
def _may_begin(word: str) -> bool:
    """Tell whether an amount can begin with a word: most words are passed over at once."""
    return word in OPENING or word[:1] == "." or word[:1].isdigit() or begins_numeral(word) or begins_quantity(word)


def _quantity(doc: Doc, i: int) -> Amount | None:
    if found := quantity_at(doc, i):
        return Amount(doc[i : found.end], found.value, found.low, found.high)
    return None


def _bounded_at(doc: Doc, i: int) -> Amount | None:
    numeral = numeral_at(doc, i) or _several_hundred(doc, i)
    if numeral is None:
        return None
    start, end, bound = bounds.around(doc, numeral.start, numeral.end)
    value, low, high = bounds.applied(bound, numeral.value, numeral.low)
    return Amount(doc[start:end], value, low, high)


def _several_hundred(doc: Doc, i: int) -> Numeral | None:
    """Read "several hundred" and "a few dozen"."""
    quantity = quantity_at(doc, i)
    if quantity is None or quantity.value is not None or quantity.low is None or quantity.end >= len(doc):
        return None
    unit = numeral_at(doc, quantity.end)
    if unit is None or unit.value is None or unit.value < 10 or not doc[quantity.end].is_alpha or quantity.low < 3:
        return None
    return Numeral(i, unit.end, None, quantity.low * unit.value)


def _exception_at(doc: Doc, i: int) -> Amount | None:
    """Read "all but one of the sixteen" as fifteen."""
    if doc[i].lower_ != "all" or i + 2 >= len(doc) or doc[i + 1].lower_ != "but":
        return None
    left = numeral_at(doc, i + 2)
    if (
        left is None
        or [token.lower_ for token in doc[left.end : left.end + 2]] != ["of", "the"]
        or left.end + 2 >= len(doc)
    ):
        return None
    whole = numeral_at(doc, left.end + 2)
    if whole is None or whole.value is None or left.value is None:
        return None
    value = whole.value - left.value
    return Amount(doc[i : whole.end], value, value, value)


def _range_at(doc: Doc, i: int) -> Amount | None:
    """Read "between 36 and 40", "36 to 40", "two or three"; "from 36 to 40" is two numbers."""
    between = doc[i].lower_ == "between"
    first = numeral_at(doc, i + between) if i + between < len(doc) else None
    if first is None or first.end + 1 >= len(doc):
        return None
    second = numeral_at(doc, first.end + 1)
    joined = doc[first.end].lower_ == "and" if between else doc[first.end].lower_ in RANGE_WORDS
    if second is None or not joined or (i and doc[i - 1].lower_ == "from"):
        return None
    if first.value is None or second.value is None or first.value >= second.value:
        return None
    return Amount(doc[i : second.end], None, _scaled(first.value, second.value, doc, second), second.value)


def _scaled(first: int, second: int, doc: Doc, numeral: Numeral) -> int:
    """Read the "two" of "two to three million" as two million."""
    unit = numeral_at(doc, numeral.end - 1)
    is_shared = unit and unit.value and unit.value >= 1000 and numeral.end - numeral.start > 1 and first < 1000
    return first * unit.value if is_shared and unit and unit.value and second >= unit.value else first
