"""Number words as whole numbers: "twenty-one", "1.2 million", "half a dozen" and "tens of thousands"."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from factx.lexicon import values
from factx.reading.numbers import digits
from factx.reading.tokens import ARTICLES, HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc

FOLLOWERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "units": frozenset({"times", "half", "point"}),
        "teens": frozenset({"times", "half", "point"}),
        "tens": frozenset({"units", "times", "half", "point"}),
        "digits": frozenset({"times", "half"}),
        "times": frozenset({"units", "teens", "tens", "digits", "times", "half"}),
        "half": frozenset({"times"}),
        "point": frozenset({"units", "digits"}),
    }
)
"""What may follow each class of number words in one numeral."""
SMALL = frozenset({"half", "units", "teens", "tens"})
JOINERS = HYPHENS | {"and", "a"}
MAX_TOKENS_OF_NUMERAL = 16  # "two hundred and thirty-four thousand five hundred and sixty-seven"
MAX_JOINERS = 6  # between two number words; more are a list gone wrong
MIN_BEFORE_AND = 100  # "a hundred and five"; "twenty and five" are two numbers
MIN_CLOSING_UNIT = 1000  # closes what stands before it: "two hundred thousand | five hundred"
LIMIT = 10**15  # no such number counts anything, and floats are exact up to it

Class = Literal["units", "teens", "tens", "digits", "times", "half", "point"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number word or several, with its value, or the least it can be where it is vague ("dozens")."""

    start: int
    end: int
    value: int | None
    low: int | None


def numeral_at(doc: Doc, start: int) -> Numeral | None:
    """The numeral that begins at a token, if one does."""
    return _vague(doc, start) or _numeral(doc, start)


def begins_numeral(word: str) -> bool:
    """Whether a numeral can begin with a word."""
    return word in ARTICLES or word in values("numerals")["vague"] or _classified(word) is not None


def _vague(doc: Doc, start: int) -> Numeral | None:
    plurals = values("numerals")["vague"]
    if doc[start].lower_ not in plurals:
        return None
    low, end = 2 * plurals[doc[start].lower_], start + 1
    while end + 1 < len(doc) and doc[end].lower_ == "of" and doc[end + 1].lower_ in plurals:
        low *= plurals[doc[end + 1].lower_]
        end += 2
    return Numeral(start, end, None, low)


def _numeral(doc: Doc, start: int) -> Numeral | None:
    parts = list(_parts(doc, start))
    if not parts or parts[-1][0] == "point" or all(kind == "half" for kind, _, _ in parts):
        return None
    value = _value([(kind, number) for kind, number, _ in parts])
    return Numeral(start, parts[-1][2] + 1, value, value) if value is not None else None


def _parts(doc: Doc, start: int) -> Iterator[tuple[Class, float, int]]:
    """The number words of one numeral: what each is, its number, and where it stands."""
    previous: Class | None = None
    i = start + 1 if _is_article_of_numeral(doc, start) else start
    while i < min(len(doc), start + MAX_TOKENS_OF_NUMERAL):
        part = _classified(doc[i].lower_)
        if part is None or (previous is not None and part[0] not in FOLLOWERS[previous]):
            return
        kind, number = part
        number, i = (kind == "digits" and digits.last_of_number(doc, i)) or (number, i)
        yield kind, number, i
        previous = kind
        i = _next(doc, i + 1)


def _next(doc: Doc, i: int) -> int:
    """The place of the next number word behind what joins it: "twenty-one", "three and a half"; the end for none."""
    start = i
    while i < len(doc) and doc[i].lower_ in JOINERS and i - start < MAX_JOINERS:
        i += 1
    joined = [token.lower_ for token in doc[start:i]]
    follows = _classified(doc[i].lower_) if i < len(doc) else None
    is_apart = "and" in joined and not (follows and follows[0] in SMALL and _is_sum(doc, start, i))
    return len(doc) if is_apart or not follows else i


def _is_sum(doc: Doc, start: int, i: int) -> bool:
    """Whether "and" adds: in "a hundred and five" and "two and a half", not in "twenty and five"."""
    before = _classified(doc[start - 1].lower_)
    return doc[i].lower_ == "half" or (before is not None and before[0] == "times" and before[1] >= MIN_BEFORE_AND)


def _is_article_of_numeral(doc: Doc, start: int) -> bool:
    if doc[start].lower_ not in ARTICLES or start + 1 >= len(doc):
        return False
    unit = _classified(doc[start + 1].lower_)
    return unit is not None and unit[0] in {"times", "half"} and doc[start].lower_ != "the"


def _classified(word: str) -> tuple[Class, float] | None:
    if word == "half":
        return "half", 0.5
    if word == "point":
        return "point", 0
    if (number := digits.number(word)) is not None:
        return "digits", number
    kinds: tuple[Class, ...] = ("units", "teens", "tens", "times")
    return next(((kind, values("numerals")[kind][word]) for kind in kinds if word in values("numerals")[kind]), None)


def _value(parts: list[tuple[Class, float]]) -> int | None:
    total, current, decimals, unit = 0.0, 0.0, 0, 1.0
    for kind, number in parts:
        if kind == "half":  # "two and a half", "a million and a half"
            current += number * unit
            unit = 1
        elif kind == "times":
            current, unit = (current or 1) * number, number
            total, current = (total + current, 0.0) if number >= MIN_CLOSING_UNIT else (total, current)
        elif kind == "point":
            decimals = 1
        else:
            current += number / 10**decimals
    value = round(total + current, 6)
    return int(value) if value < LIMIT and value == int(value) else None
