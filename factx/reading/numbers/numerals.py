"""Numerals: "twenty-one", "1.2 million", "half a dozen" and "tens of thousands" as whole numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

DIGITS = re.compile(r"\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?|\.\d+", re.ASCII)
FOLLOWERS = {
    "units": {"times", "half", "point"},
    "teens": {"times", "half", "point"},
    "tens": {"units", "times", "half", "point"},
    "digits": {"times", "half"},
    "times": {"units", "teens", "tens", "digits", "times", "half"},
    "half": {"times"},
    "point": {"units", "digits"},
}
SMALL = frozenset({"half", "units", "teens", "tens"})
JOINERS = frozenset({"-", "‐", "‑", "and", "a"})
ARTICLES = frozenset({"a", "an", "the"})
LONGEST = 16
LARGEST = 10**15

Class = Literal["units", "teens", "tens", "digits", "times", "half", "point"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number word or several, with its value, or the least it can be where it is vague ("dozens")."""

    start: int
    end: int
    value: int | None
    low: int | None


def numeral_at(doc: Doc, start: int) -> Numeral | None:
    """Read the numeral that begins at a token, if one does."""
    return _vague(doc, start) or _numeral(doc, start)


def begins_numeral(word: str) -> bool:
    """Tell whether a numeral can begin with a word."""
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
    """Walk the number words of one numeral: what each is, its number, and where it stands."""
    previous: Class | None = None
    i = start + 1 if _is_article_of_numeral(doc, start) else start
    while i < min(len(doc), start + LONGEST):
        found = _classified(doc[i].lower_)
        if found is None or (previous is not None and found[0] not in FOLLOWERS[previous]):
            return
        yield (*found, i)
        previous = found[0]
        i = _next(doc, i + 1)


def _next(doc: Doc, i: int) -> int:
    """Step over what joins number words: "twenty-one", "a hundred and five", "three and a half"."""
    start = i
    while i < len(doc) and doc[i].lower_ in JOINERS and i - start < 6:
        i += 1
    joined = [token.lower_ for token in doc[start:i]]
    follows = _classified(doc[i].lower_) if i < len(doc) else None
    is_apart = "and" in joined and not (follows and follows[0] in SMALL and _is_sum(doc, start, i))
    return len(doc) if is_apart or not follows else i


def _is_sum(doc: Doc, start: int, i: int) -> bool:
    """Tell "a hundred and five" and "two and a half" from "twenty and five"."""
    before = _classified(doc[start - 1].lower_)
    return doc[i].lower_ == "half" or (before is not None and before[0] == "times" and before[1] >= 100)


def _is_article_of_numeral(doc: Doc, start: int) -> bool:
    if doc[start].lower_ not in ARTICLES or start + 1 >= len(doc):
        return False
    found = _classified(doc[start + 1].lower_)
    return found is not None and found[0] in {"times", "half"} and doc[start].lower_ != "the"


def _classified(word: str) -> tuple[Class, float] | None:
    if word == "half":
        return "half", 0.5
    if word == "point":
        return "point", 0
    if DIGITS.fullmatch(word):
        return "digits", float(word.replace(",", ""))
    kinds: tuple[Class, ...] = ("units", "teens", "tens", "times")
    return next(((kind, values("numerals")[kind][word]) for kind in kinds if word in values("numerals")[kind]), None)


def _value(parts: list[tuple[Class, float]]) -> int | None:
    total, current, decimals = 0.0, 0.0, 0
    for kind, number in parts:
        if kind == "times":
            current = (current or 1) * number
            total, current = (total + current, 0.0) if number >= 1000 else (total, current)
        elif kind == "point":
            decimals = 1
        else:
            current += number / 10**decimals
    value = round(total + current, 6)
    return int(value) if value < LARGEST and value == int(value) else None
