"""Every word and phrase of time with its kind and value: "July" is month 7, "New Year's Eve" a holiday."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from factx.lexicon import values

WORD = r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?"


@cache
def vocabulary() -> Mapping[str, tuple[str, Any]]:
    """Every word of time with its kind and value."""
    tables = [values("numerals")[kind] for kind in ("units", "teens", "tens")]
    numbers = {word: ("count", value) for table in tables for word, value in table.items()}
    times = {word: (kind, value) for kind, table in values("times").items() for word, value in table.items()}
    return numbers | times | dict(_holidays())


def _holidays() -> Iterator[tuple[str, tuple[str, Any]]]:
    named = {kind: days for kind, days in values("holidays").items() if kind != "bare"}
    for kind, table in (("holiday", named), ("bare_holiday", values("holidays")["bare"])):
        for reckoning, days in table.items():
            yield from ((name, (kind, (reckoning, day))) for name, day in days.items())


@cache
def beginnings() -> frozenset[str]:
    """Every word in lower case that something known may begin with, so that the many others pass at once."""
    words = {word.lower() for word in (*vocabulary(), *phrases())}
    return frozenset(words | {word.replace("'", "’") for word in words})


@cache
def phrases() -> Mapping[str, re.Pattern[str]]:
    """The phrases by their first words."""
    by_word: dict[str, list[str]] = {}
    for phrase in sorted((word for word in vocabulary() if not word.isalpha()), key=len, reverse=True):
        spelled = re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]")
        for head in {head[0] for head in [re.match(WORD, phrase)] if head} | {re.split(r"\W", phrase)[0]}:
            by_word.setdefault(head, []).append(spelled)
    return {word: re.compile(rf"(?:{'|'.join(spelled)})(?!\w)") for word, spelled in by_word.items()}
