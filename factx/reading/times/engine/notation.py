"""Rules of grammar written as words, compiled to regular expressions over kinds of pieces.

A pattern names kinds of pieces (``month``), wholes that earlier rules have built (``Day``) and words themselves
(``'of'``): ``deictic 'year'`` is two pieces. ``?``, ``|``, round brackets and look-around mean what they mean in
regular expressions; ``[ ]`` marks the expression where a rule also asks for words beside it. Each kind is one letter
of a private alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from factx.reading.times.engine.lexer import OTHER, Piece
from factx.reading.times.meaning.setting import Meaning

ALIASES = MappingProxyType({
    "any_month": ("month", "short_month"),
    "any_weekday": ("weekday", "short_weekday"),
    "number_of_day": ("hour", "hour24", "day31", "nth"),
    "number_of_hour": ("hour", "hour24"),
    "figure": ("'a'", "'an'", "count", "hour", "hour24", "day31", "big"),
    "unit": ("'day'", "'week'", "'weekend'", "'month'", "'quarter'", "'year'", "'decade'", "'century'"),
    "units": ("'days'", "'weeks'", "'weekends'", "'months'", "'quarters'", "'years'", "'decades'", "'centuries'"),
    "small_unit": ("'moment'", "'minute'", "'hour'", "'seconds'", "'minutes'", "'hours'"),
    "preposition": (
        "'in'", "'on'", "'at'", "'by'", "'before'", "'after'", "'since'", "'until'", "'till'", "'during'", "'over'",
        "'through'", "'throughout'", "'from'", "'to'", "'of'", "'for'", "'between'", "modifier",
    ),
    "longer": ("'month'", "'quarter'", "'decade'", "'century'"),
    "short": ("hour", "hour24", "day31", "big"),
    "side": ("'before'", "'after'"),
    "ahead": ("'now'", "'hence'"),
    "whole": ("Day", "Week", "Month", "Year", "Stretch", "Part", "Distance"),
    "gloss_zone": ("zone",),
    "dated": ("Day", "Part"),
})  # fmt: skip
TERM = re.compile(r"'(?P<literal>[^']+)'|(?P<name>[A-Za-z_]\w*)|(?P<mark>[\[\]])")
MARKS = MappingProxyType({"[": "(?P<expression>", "]": ")"})
FIRST_LETTER = 0x4E00


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule has matched: the value of each piece by its name in the pattern."""

    match: re.Match[str]
    pieces: Sequence[Piece]

    def __getitem__(self, name: str) -> Any:
        """The value of the first piece that a name of the pattern stands for; None where there is none."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[Any]:
        """The values of all pieces that a name of the pattern stands for."""
        return [piece.value for piece in self.named(name)]

    def named(self, name: str) -> list[Piece]:
        """The pieces that a name of the pattern stands for."""
        groups = self.match.re.groupindex
        places = (self.match.start(group) for group in groups if group.rstrip("0123456789") == name)
        return [self.pieces[place] for place in places if place >= 0]

    @property
    def bounds(self) -> tuple[int, int]:
        """The first and last piece (exclusive) of the expression."""
        return self.match.span("expression" if "expression" in self.match.re.groupindex else 0)


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction: the kind of whole it makes, its pattern, and what it means (None where it does not hold)."""

    kind: str
    pattern: str
    meaning: Callable[[Found], Meaning | None]


def alphabet(rules: Iterable[Rule]) -> dict[str, str]:
    """The letter of each kind of piece; the kind of a word itself is the word in quotes."""
    terms = [match for rule in rules for match in TERM.finditer(rule.pattern)]
    names = {match["name"] or f"'{match['literal']}'" for match in terms if not match["mark"]}
    kinds = {OTHER, *(kind for alias in ALIASES.values() for kind in alias), *names} - {*ALIASES}
    return {kind: chr(FIRST_LETTER + number) for number, kind in enumerate(sorted(kinds))}


def literals(letters: Iterable[str]) -> frozenset[str]:
    """The words that an alphabet knows by themselves."""
    return frozenset(kind[1:-1] for kind in letters if kind.startswith("'"))


def compiled(rule: Rule, letters: dict[str, str]) -> re.Pattern[str]:
    """The pattern of a rule as a regular expression over letters."""
    counts: dict[str, int] = {}

    def spelled(term: re.Match[str]) -> str:
        if term["mark"]:
            return MARKS[term["mark"]]
        if term["literal"]:
            return letters[f"'{term['literal']}'"]
        name = term["name"]
        counts[name] = counts.get(name, 0) + 1
        choice = "".join(letters[kind] for kind in ALIASES.get(name, (name,)))
        return f"(?P<{name}{counts[name]}>[{choice}])"

    return re.compile(TERM.sub(spelled, rule.pattern).replace(" ", ""))
