"""Exact and wider places: "the market in Kelmar, Norland" is one place, the first and most exact of the three."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.reading.names import labels
from factx.reading.names.known.countries import country

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Token

    from factx.reading import Reading

MAX_TOKENS_BETWEEN = 4
LINKS = frozenset({"in", "near", "of", "at", "outside", "on", "off", "the", "'s", "’s"})
EXACT, TOWN, REGION, COUNTRY = range(4)


def wider(reading: Reading, nouns: Mapping[int, Token]) -> dict[int, int]:
    """For places that only tell where another one lies: where that one begins."""
    found: dict[int, int] = {}
    places = sorted(nouns)
    for one, other in pairwise(places):
        if _lies_in(reading, nouns[one], nouns[other]):
            found[other] = found.get(one, one)
    return found


def _lies_in(reading: Reading, one: Token, other: Token) -> bool:
    """Whether the second place directly follows the first, and is the wider one."""
    start, end = _end(reading, one), _start(reading, other)
    between = [word.lower_ for word in one.doc[start:end]] if 0 <= end - start <= MAX_TOKENS_BETWEEN else []
    if not between or other.sent != one.sent:
        return False
    mine, theirs = width(reading, one), width(reading, other)
    if "," in between:
        return between == [","] and mine < theirs
    return mine <= theirs and LINKS.issuperset(between) and between[0] != "the"


def _start(reading: Reading, noun: Token) -> int:
    name = reading.names.marks.get(noun.i)
    return name.start if name is not None else noun.i


def _end(reading: Reading, noun: Token) -> int:
    name = reading.names.marks.get(noun.i)
    return name.end if name is not None else noun.i + 1


def width(reading: Reading, noun: Token) -> int:
    """How wide a place is: a building or street, a town, a region or a country."""
    named = reading.names.at(noun)
    if named is None or named.type not in {labels.STATE, labels.LOCATION}:
        return EXACT
    if country(named.name) is not None:
        return COUNTRY
    return TOWN if named.type == labels.STATE else REGION
