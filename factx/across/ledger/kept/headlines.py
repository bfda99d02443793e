"""Headlines: the figures that a headline tells: "2 dead, 4 hurt in blast", "Boy, 6, dies"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from factx.lexicon import values, words

Told = Literal["killed", "injured", "casualties"]
MOST = 999
"""A larger number in a headline is no count of people harmed in one incident."""
BETWEEN = r"(?:\W+(?!{numbers}\b)[\w'’-]+){{0,3}}?\W+"
"""So few words may stand between whom a headline counts and what it says of them."""
AGE = re.compile(r"(?:\d{1,2}|\w+)[-‐ ](?:year|month|week|day)s?[-‐ ]old\b|(?<=\w), \d{1,2}(?=,)", re.IGNORECASE)
SOMEBODY = "person"


@dataclass(frozen=True, slots=True)
class Headline:
    """What a headline counts, and what it tells of one person."""

    counts: tuple[tuple[Told, int], ...] = ()
    """How many, by outcome; `casualties` where it does not say whether they live."""
    person: Literal["killed", "casualties"] | None = None
    """What befell the one person of whom it tells."""


def read(title: str) -> Headline:
    """The figures of a headline: "2 killed, 4 injured in Capitol Heights"."""
    plain = AGE.sub(lambda age: "" if age[0].startswith(",") else SOMEBODY, title)
    if _of_several().search(plain):
        return Headline()
    found: dict[Told, int] = {}
    for pattern, outcome in _counting():
        for match in pattern.finditer(plain):
            found.setdefault(outcome, _number(match["number"]))
    for match in _multiples().finditer(plain):
        known = values("headline_multiples")
        found.setdefault(known["events"][match["event"].casefold()], known["numbers"][match["number"].casefold()])
    person = next((outcome for pattern, outcome in _personal() if pattern.search(plain)), None)
    return Headline(tuple((outcome, number) for outcome, number in found.items() if number <= MOST), person)


@cache
def _of_several() -> re.Pattern[str]:
    return _pattern(rf"\b(?:{_any('headline_several')})\b")


@cache
def _multiples() -> re.Pattern[str]:
    known = values("headline_multiples")
    return _pattern(rf"\b(?P<number>{_one_of(known['numbers'])})[- ](?P<event>{_one_of(known['events'])})\b")


@cache
def _counting() -> tuple[tuple[re.Pattern[str], Told], ...]:
    number, between = rf"\b(?P<number>{_numbers()})\b", BETWEEN.format(numbers=_numbers())
    verbs, states = r"\b(?:{})\s+(?:at least\s+)?", r"(?:{})\b(?!\s+(?:dead|to death|and killed))"
    return (
        (_pattern(verbs.format(_any("headline_killing")) + number), "killed"),
        (_pattern(verbs.format(_any("headline_hurting")) + number), "injured"),
        (_pattern(number + between + states.format(_any("headline_dead"))), "killed"),
        (_pattern(number + between + states.format(_any("headline_hurt"))), "injured"),
        (_pattern(number + between + states.format(_any("headline_struck"))), "casualties"),
    )


@cache
def _personal() -> tuple[tuple[re.Pattern[str], Literal["killed", "casualties"]], ...]:
    person, between = rf"\b(?:{_people()})\b", BETWEEN.format(numbers=_numbers())
    hurt = f"{_any('headline_hurt')}|{_any('headline_struck')}"
    return (
        (_pattern(rf"{person}{between}(?:{_any('headline_dead')})\b"), "killed"),
        (_pattern(rf"\b(?:{_any('headline_killing')})\b{between}{person}"), "killed"),
        (_pattern(rf"{person}{between}(?:{hurt})\b"), "casualties"),
        (
            _pattern(rf"\b(?:{_any('headline_hurting')}|shot)\b{between}(?:{person}|(?:him|her|them)?self\b)"),
            "casualties",
        ),
    )


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _any(name: str) -> str:
    return _one_of(words(name))


def _one_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=_longest_first))


def _longest_first(phrase: str) -> tuple[int, str]:
    return -len(phrase), phrase


def _people() -> str:
    return _one_of(noun for noun in words("people") | {SOMEBODY} if noun != "people")


@cache
def _numbers() -> str:
    return _one_of(_values()) + r"|\d{1,3}"


@cache
def _values() -> dict[str, int]:
    return dict(_small_numbers())


def _small_numbers() -> Iterator[tuple[str, int]]:
    numerals = values("numerals")
    for group in ("units", "teens", "tens"):
        yield from ((word, value) for word, value in numerals[group].items() if value)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _values()[word.casefold()]
