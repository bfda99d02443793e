"""Quotation marks: which characters they are, and what each may do; `paired_marks` joins those that open and close."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factx.lexicon import words

Role = Literal["open", "close", "either"]

MARK = re.compile(r"``|''|[\"“”„‟«»‹›‘’‚'`]")
FAMILIES = {
    '"': "straight", "''": "doubled", "``": "doubled", "“": "curly", "”": "curly", "„": "curly", "‟": "curly",
    "«": "pointed", "»": "pointed", "‹": "pointed single", "›": "pointed single",
    "'": "single", "‘": "single", "’": "single", "‚": "single", "`": "single",
}  # fmt: skip
OPENERS = frozenset("“„‟«‹‘‚`") | {"``"}
CLOSERS = frozenset("”»›’")
BEFORE_OPENING = frozenset("([{—–-/:;,|\"“‘'«…")
NEVER_FIRST = frozenset(",.;:!?)]}”’»")
FEET = re.compile(r"\d['’]\s?\d{1,2}$")
MAX_CHARACTERS_BEFORE = 6
"""So much of the text before a mark is looked at: "6'11" is no longer."""
MAX_CHARACTERS_OF_ELISION = 9
"""No word that begins with an apostrophe is longer: "'twasn't"."""
WORD = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class QuotationMark:
    """One quotation mark of a text: where it stands, and what it may do there."""

    start: int
    end: int
    family: str
    role: Role
    leads: bool
    """Nothing stands before it on its line."""
    may_be_possessive: bool = False
    """It may as well be the apostrophe of "the soldiers' families"."""


def marks(text: str) -> Iterator[QuotationMark]:
    """The quotation marks of a text; apostrophes, feet and inches are left out."""
    for match in MARK.finditer(text):
        start, end = match.span()
        family = FAMILIES[match.group()]
        role = _single_role(text, start) if family == "single" else _role(text, start, end)
        if role and not _is_measure(text, start):
            possessive = family == "single" and role == "close" and _may_be_possessive(text, start)
            yield QuotationMark(start, end, family, role, _leads(text, start), possessive)


def _role(text: str, start: int, end: int) -> Role | None:
    opens, closes = _may_open(text, start, end), _may_close(text, start, end)
    mark = text[start:end]
    if mark in OPENERS:
        return "close" if closes and not opens else "open"
    if _is_glued(text, start, end):  # "We were lucky,"she said
        return "close" if mark in CLOSERS else "either"
    if mark in CLOSERS:
        return "open" if opens and not closes else "close"
    return "open" if opens and not closes else "close" if closes and not opens else "either"


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a mark stands behind a comma or period, with a word in small letters right behind it."""
    return text[start - 1 : start] in {",", ".", "!", "?"} and text[end : end + 1].islower()


def _single_role(text: str, start: int) -> Role | None:
    mark, after = text[start], text[start + 1 : start + 2]
    if mark != "’" and _may_open(text, start, start + 1) and not after.isdigit():
        elided = WORD.match(text, start + 1, start + 1 + MAX_CHARACTERS_OF_ELISION)
        return None if elided and elided.group().lower() in words("elisions") else "open"
    return "close" if mark in "'’" and _may_close(text, start, start + 1) else None


def _may_open(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(after.strip()) and after not in NEVER_FIRST and (not before.strip() or before in BEFORE_OPENING)


def _may_close(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(before.strip()) and not after.isalnum()


def _is_measure(text: str, start: int) -> bool:
    before = text[max(0, start - MAX_CHARACTERS_BEFORE) : start]
    if text[start] in '"”':
        return FEET.search(before) is not None
    return text[start] in "'’" and before[-1:].isdigit() and text[start + 1 : start + 2].isdigit()


def _may_be_possessive(text: str, start: int) -> bool:
    return text[start - 1 : start].lower() in ("s", "x", "z") and text[start + 1 : start + 2] == " "


def _leads(text: str, start: int) -> bool:
    before = text[max(0, start - MAX_CHARACTERS_BEFORE) : start]
    return not before.rpartition("\n")[2].strip() and ("\n" in before or start < MAX_CHARACTERS_BEFORE)
