"""Every numeral and quantity word that may count something, with what bounds it: "at least two dozen" people."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factx.reading import ways
from factx.reading.numbers import bounds, counting, exceptions
from factx.reading.numbers.fractions import fraction_at
from factx.reading.numbers.intervals import interval_at
from factx.reading.numbers.numerals import Numeral, begins_numeral, numeral_at
from factx.reading.numbers.quantities import begins_quantity, quantity_at
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span

OPENING = exceptions.ALL | {"between", "from"}
MIN_UNIT = 10  # "several dozen", not "several ones"
MIN_SEVERAL = 3  # "several hundred", "a few dozen"; "a couple" is two


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written (`span`, qualifiers included) and what it says about the true number."""

    span: Span
    value: int | None
    low: int | None
    high: int | None


def amounts(doc: Doc) -> list[Amount]:
    """The amounts of an article that may count things; ages, dates, money and measures are left out."""
    kept: list[Amount] = []
    for amount in reversed([amount for amount in _amounts(doc) if counting.counts(amount.span)]):
        # The "some" of "some 20" was read before its number was.
        if not kept or amount.span.end <= kept[-1].span.start:
            kept.append(amount)
    return kept[::-1]


def refused(doc: Doc) -> Iterator[tuple[Span, str]]:
    """The amounts that count no things, each with what it is: an age, a date, money, a measure."""
    return ((amount.span, reason) for amount in _amounts(doc) if (reason := counting.why_not(amount.span)))


def begins_amount(doc: Doc, i: int) -> bool:
    """Whether an amount with a number begins at a token: "at least 12", "close to 90,000", "dozens"."""
    return i < len(doc) and (numeral_at(doc, i) is not None or bounds.begins(doc, i) or interval_at(doc, i) is not None)


def _amounts(doc: Doc) -> Iterator[Amount]:
    end = 0
    for i in [token.i for token in doc if _may_begin(token.lower_)]:
        if i >= end and (amount := ways.first(AMOUNTS, doc, i)):
            yield amount
            end = amount.span.end


@lru_cache(maxsize=65_536)
def _may_begin(word: str) -> bool:
    """Whether an amount can begin with a word: most words are passed over at once."""
    return word in OPENING or word[:1] == "." or word[:1].isdigit() or begins_numeral(word) or begins_quantity(word)


def _all_but(doc: Doc, i: int) -> Amount | None:
    found = exceptions.all_but(doc, i)
    return Amount(doc[i : found.end], found.value, found.value, found.value) if found else None


def _corrected(doc: Doc, i: int) -> Amount | None:
    found = exceptions.corrected(doc, i)
    return _bounded(doc, found) if found else None


def _fraction(doc: Doc, i: int) -> Amount | None:
    found = fraction_at(doc, i)
    return _bounded(doc, *found) if found else None


def _range(doc: Doc, i: int) -> Amount | None:
    found = interval_at(doc, i)
    return Amount(doc[i : found[0]], None, *found[1:]) if found else None


def _numeral(doc: Doc, i: int) -> Amount | None:
    numeral = numeral_at(doc, i)
    return _bounded(doc, numeral) if numeral is not None else None


def _several_units(doc: Doc, i: int) -> Amount | None:
    several = quantity_at(doc, i)
    if several is None or several.value is not None or several.low is None or several.end >= len(doc):
        return None
    unit = numeral_at(doc, several.end)
    if unit is None or unit.value is None or not doc[several.end].is_alpha:
        return None
    if unit.value < MIN_UNIT or several.low < MIN_SEVERAL:
        return None
    return _bounded(doc, Numeral(i, unit.end, None, several.low * unit.value))


def _quantity(doc: Doc, i: int) -> Amount | None:
    quantity = quantity_at(doc, i)
    return Amount(doc[i : quantity.end], quantity.value, quantity.low, quantity.high) if quantity else None


AMOUNTS: tuple[Way[[Doc, int], Amount | None], ...] = (
    Way("all but some of so many", _all_but, "All but one of the sixteen miners died.", "a numeral stands in it"),
    Way("corrected", _corrected, "Eight, not 11, people were killed.", "a numeral stands in it"),
    Way("part of a number", _fraction, "A quarter of the 80 miners were hurt.", "numerals stand in it"),
    Way("range", _range, "Between 36 and 40 people died.", 'two numerals stand in it; "from 36 to 40" is two numbers'),
    Way("numeral", _numeral, "At least 12 people died."),
    Way("several hundred", _several_units, "Several hundred people died.", '"several" by itself is a quantity'),
    Way("quantity without a numeral", _quantity, "Several people died."),
)
"""What an amount that begins at a token is made of."""


def _bounded(doc: Doc, numeral: Numeral, own: str = "same") -> Amount:
    """The amount of a number with what bounds it, or else with a bound of its own."""
    start, end, bound = bounds.around(doc, numeral.start, numeral.end)
    value, low, high = bounds.applied(own if bound == "same" else bound, numeral.value, numeral.low)
    return Amount(doc[start:end], value, low, high)
