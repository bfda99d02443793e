"""The words, numbers and signs that expressions of time are made of, with kind and value: "July" is month 7."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from factx.reading.times.engine.vocabulary import WORD, beginnings, phrases, vocabulary

OTHER = "other"
NUMERIC = r"""
  (?P<iso>(?<![\d/-])(?:\d{4}-\d\d-\d\d|\d{4}/\d\d/\d\d)(?:T\d\d:\d\d(?::\d\d)?)?(?![\d/-]))
| (?P<numeric>(?<![\d./-])(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|\d{1,2}\.\d{1,2}\.\d{4})(?!\d|[./-]\d))
| (?P<decade>(?:\b(?:1[5-9]|20)|['’‘])\d0['’]?s\b)
| (?P<numbered>(?<![\w.,])[0-3]?\d(?:st|nd|rd|th)\b)
| (?P<clock>(?<![\d:.,$£€])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?![\d:])|\.[0-5]\d(?=\s?[ap]\.?m\b)))
| (?P<military>(?<![\d:.,$£€])(?:[01]\d|2[0-4])[0-5]\d
    (?=\s?(?:hours?|hrs?|UTC|GMT|[A-Z]{1,3}ST|[A-Z]{1,2}DT|local\s+time)\b))
| (?P<four>(?<![\w.,/$£€¥#°:])(?:1\d|20|21)\d\d(?![\w%°]|[.,:]\d))
| (?P<amount>(?<![\w.,$£€¥#])\d+(?:,\d{3})*(?:\.\d+)?(?!\d))
"""
LEXEME = rf"""
  (?P<word>{WORD})
| (?=[\d'’‘])(?:{NUMERIC})
| (?P<possessive>['’]s\b)
| (?P<gap>\n\s*\n)
| (?P<sign>[^\w\s])
| (?P<stray>\w)
"""
NUMBERS = (("hour", 12), ("hour24", 24), ("day31", 31))
DASHES = frozenset("-–‐‑")


class Piece(NamedTuple):
    """One piece of an expression of time, from its first to its last character (exclusive)."""

    kind: str
    start: int
    end: int
    value: Any = None


def pieces(text: str, literals: frozenset[str]) -> Iterator[Piece]:
    """The pieces of a text; a literal's kind is the word in quotes, a row of unknown words is one `OTHER`."""
    idle, place, known = False, 0, literals | beginnings()
    for match in _lexer().finditer(text):
        if match.start() < place:
            continue
        if match.lastgroup == "word" and match.group().lower() not in known:
            kind, value, place = OTHER, None, match.end()
        else:
            kind, value, place = _classified(match, literals)
        if kind != OTHER or not idle:
            yield Piece(kind, match.start(), place, value)
        idle = kind == OTHER


def _classified(match: re.Match[str], literals: frozenset[str]) -> tuple[str, Any, int]:
    group, text = match.lastgroup or "", match.group()
    if group == "word":
        return _phrase(match) or (*_word(text, literals), match.end())
    if group == "sign":
        return ("dash" if text in DASHES else f"'{text}'" if text in literals else OTHER), text, match.end()
    known = READERS[group](text) if group in READERS else (OTHER if group in {"gap", "stray"} else group, text)
    return *known, match.end()


def _phrase(match: re.Match[str]) -> tuple[str, Any, int] | None:
    """The longest phrase that begins with a word, with its end: "New Year's Eve", "Jan.", "local time"."""
    if match.group() not in phrases():
        return None
    found = phrases()[match.group()].match(match.string, match.start())
    return (*vocabulary()[_plain(found.group())], found.end()) if found else None


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("’", "'")


def _word(word: str, literals: frozenset[str]) -> tuple[str, Any]:
    known, word = vocabulary(), word.replace("’", "'")
    found = known.get(word) or known.get(word.lower()) or (known.get(word.title()) if word.isupper() else None)
    return found or ((f"'{word.lower()}'", word.lower()) if word.lower() in literals else (OTHER, word))


def _amount(text: str) -> tuple[str, Any]:
    if not text.isdigit() or len(text) > 4:
        return OTHER, text
    number = int(text)
    return next((kind for kind, most in NUMBERS if 1 <= number <= most), "big"), number


def _numbered(text: str) -> tuple[str, Any]:
    number = int(text[:-2])
    return ("nth", number) if number else (OTHER, text)


def _clock(text: str) -> tuple[str, Any]:
    hour, minute = text.replace(".", ":").split(":")[:2]
    return "clock", (int(hour), int(minute))


def _decade(text: str) -> tuple[str, Any]:
    digits = "".join(filter(str.isdigit, text))
    return "decade", int(digits[:-1]) if len(digits) == 4 else (190 if digits >= "20" else 200) + int(digits[0])


READERS: Mapping[str, Callable[[str], tuple[str, Any]]] = {
    "amount": _amount,
    "numbered": _numbered,
    "clock": _clock,
    "decade": _decade,
    "military": lambda text: ("clock", (int(text[:2]), int(text[2:]))),
    "four": lambda text: ("four", int(text)),
}


@cache
def _lexer() -> re.Pattern[str]:
    return re.compile(LEXEME, re.VERBOSE)
