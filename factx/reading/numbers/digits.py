"""Numbers in figures, as they are written: "12,500", "12 500", "1.2mn" and "15k"."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.tokens import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

DIGITS = re.compile(r"(\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?|\.\d+)(k|m|mn|mln|bn)?", re.ASCII)
FIRST_GROUP = re.compile(r"[1-9]\d{0,2}", re.ASCII)
GROUP = re.compile(r"\d{3}", re.ASCII)
SUFFIXES: Mapping[str, int] = MappingProxyType({"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9})
"""What is short for a thousand, a million, a billion right behind the figures."""
MAX_GROUPS = 5  # "1 200 000 000 000"


def number(word: str) -> float | None:
    """The number that one word writes in figures: 15000 for "15k"; none for other words."""
    written = DIGITS.fullmatch(word)
    return float(written[1].replace(",", "")) * SUFFIXES.get(written[2] or "", 1) if written else None


def last_of_number(doc: Doc, i: int) -> tuple[float, int] | None:
    """The number in figures that begins at a token and goes on behind it, with its last token: "12 500", "1.2 m"."""
    return _grouped(doc, i) or _with_suffix(doc, i)


def _grouped(doc: Doc, i: int) -> tuple[float, int] | None:
    """The 12500 of "12 500": groups of three with one blank between them."""
    last = i
    while last - i < MAX_GROUPS and _goes_on(doc, last):
        last += 1
    if last == i or not FIRST_GROUP.fullmatch(doc[i].text) or _is_of_word_before(doc, i) or _is_measure(doc, last):
        return None
    return float("".join(token.text for token in doc[i : last + 1])), last


def _goes_on(doc: Doc, i: int) -> bool:
    """Whether a group of three figures stands behind a token and one blank."""
    is_group = i + 1 < len(doc) and GROUP.fullmatch(doc[i + 1].text) is not None
    return is_group and doc[i].whitespace_ == " " and doc[i + 1].idx == doc[i].idx + len(doc[i]) + 1


def _is_of_word_before(doc: Doc, i: int) -> bool:
    """Whether the first figures belong to what stands before them: "On May 12 500 people", "Flight 12 500 people"."""
    before = doc[i - 1] if i else None
    if before is None:
        return False
    is_label = before.lower_ in words("before_labels") or before.text in {"#", "."}
    return is_label or before.lower_ in words("written_months") or before.text == "May"


def _is_measure(doc: Doc, last: int) -> bool:
    """Whether the last figures belong to what stands behind them: "12 500-pound bombs"."""
    return last + 1 < len(doc) and not doc[last].whitespace_ and doc[last + 1].text in HYPHENS


def _with_suffix(doc: Doc, i: int) -> tuple[float, int] | None:
    """The 1200000 of "1.2m people" and "1.2 mn people"; metres are no millions."""
    suffix = doc[i + 1].lower_ if i + 2 < len(doc) else ""
    is_apart = bool(doc[i].whitespace_) and len(suffix) == 1
    if suffix not in SUFFIXES or is_apart or (suffix == "m" and not _is_counted(doc[i + 2])):
        return None
    value = number(doc[i].lower_)
    return (value * SUFFIXES[suffix], i + 1) if value is not None else None


def _is_counted(word: Token) -> bool:
    return word.tag_ in {"NNS", "NNPS"} or word.lower_ in {"people", "others", "more"}
