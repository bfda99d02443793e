"""Layers of rules, each of which builds wholes from those of the layer before: "24 July" for "late 24 July"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.reading.times.engine.lexer import OTHER, Piece
from factx.reading.times.engine.notation import ALIASES, Found, Rule, alphabet, compiled, literals
from factx.reading.times.rules.days import DAYS
from factx.reading.times.rules.days_of_months import DAYS_OF_MONTHS
from factx.reading.times.rules.periods import STRETCHES
from factx.reading.times.rules.ranges import RANGES, SPREADS
from factx.reading.times.rules.times_of_day import CLOCKS, CLOCKS_ON_DAYS, PARTS
from factx.reading.times.rules.years import YEARS

LAYERS = (YEARS, (*DAYS, *DAYS_OF_MONTHS, *STRETCHES), PARTS, CLOCKS, CLOCKS_ON_DAYS, SPREADS, RANGES)
WEAK = frozenset({
    OTHER, "count", "hour", "hour24", "day31", "big", "about", "deictic", "anaphoric", "modifier", "edge", "direction",
    "nth", "dash", "possessive", "zone", "short_month", "short_weekday",
})  # fmt: skip
"""Kinds of pieces that are no time by themselves."""
STRONG_WORDS = frozenset({
    *ALIASES["unit"], *ALIASES["units"], "'tonight'", "'overnight'", "'midnight'", "'date'", "'hours'",
})  # fmt: skip
WHOLES = frozenset({"Day", "Week", "Month", "Year", "Stretch", "Distance", "Part", "Range", "Set", "Unclear"})


class Candidate(NamedTuple):
    """Pieces that a rule may join, from the first to the last (exclusive)."""

    start: int
    end: int
    order: int
    found: Found
    rule: Rule

    @property
    def rank(self) -> tuple[int, int, int]:
        """The place in the order of joining: the leftmost first, then the longest, then that of the earlier rule."""
        return self.start, -self.end, self.order


def known_words() -> frozenset[str]:
    """The words that the rules ask for by themselves."""
    return literals(_letters())


def expressions(pieces: Iterable[Piece]) -> list[Piece]:
    """The expressions of time that a row of pieces holds; their values are what they mean."""
    row = list(_promising(pieces))
    for layer in _layers():
        row = list(_joined(row, layer))
    return [piece for piece in row if piece.kind in WHOLES]


def _promising(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces without the stretches between unknown words that hold nothing of time."""
    stretch: list[Piece] = []
    for piece in pieces:
        stretch.append(piece)
        if piece.kind == OTHER:
            yield from stretch if any(map(_is_strong, stretch)) else stretch[-1:]
            stretch = []
    yield from stretch


def _is_strong(piece: Piece) -> bool:
    return piece.kind in STRONG_WORDS if piece.kind.startswith("'") else piece.kind not in WEAK


def _joined(row: Sequence[Piece], layer: Sequence[tuple[Rule, re.Pattern[str]]]) -> Iterator[Piece]:
    place = 0
    for candidate in sorted(_candidates(row, layer), key=lambda candidate: candidate.rank):
        if candidate.start < place:
            continue
        meaning = candidate.rule.meaning(candidate.found)
        if meaning is None:
            continue
        yield from row[place : candidate.start]
        yield Piece(_kind(candidate), row[candidate.start].start, row[candidate.end - 1].end, meaning)
        place = candidate.end
    yield from row[place:]


def _candidates(row: Sequence[Piece], layer: Sequence[tuple[Rule, re.Pattern[str]]]) -> Iterator[Candidate]:
    letters = _letters()
    spelled = "".join(letters.get(piece.kind, letters[OTHER]) for piece in row)
    for order, (rule, pattern) in enumerate(layer):
        for match in pattern.finditer(spelled):
            found = Found(match, row)
            yield Candidate(*found.bounds, order, found, rule)


def _kind(candidate: Candidate) -> str:
    whole = candidate.found.named("whole")
    return candidate.rule.kind or whole[0].kind


@cache
def _letters() -> dict[str, str]:
    return alphabet(rule for layer in LAYERS for rule in layer)


@cache
def _layers() -> tuple[tuple[tuple[Rule, re.Pattern[str]], ...], ...]:
    letters = _letters()
    return tuple(tuple((rule, compiled(rule, letters)) for rule in layer) for layer in LAYERS)
