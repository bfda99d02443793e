"""Newsroom: a toll as a newsroom says it, with what it was before and what speaks against it.

"at least 17 killed (Tuesday, Kharkiv; regional officials) · earlier 12 · the army says 9"
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factx.facts import Casualty, Event, Toll
from factx.facts.timex import days
from factx.telling.english import amount, figure
from factx.telling.informants import says, spoken
from factx.telling.shades import shade

if TYPE_CHECKING:
    from factx.facts import Dated, Facts

ANYBODY = frozenset({"people", "persons", "others", "victims", "human beings", "individuals"})
SINGLE = frozenset({"a", "an", "his", "her", "their", "its", "my", "our", "the"})
"""What stands before somebody who needs no number."""
UNSURE = {"possible": "possibly", "denied": "denied:"}
LONGEST = 40
"""Characters of words for victims that are part of a sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A fact in words, in three parts."""

    main: str
    """The figure: "at least 17 killed"."""
    about: str
    """When, where and who says so; "" where nothing is known."""
    asides: tuple[str, ...] = ()
    """What it was before, and what speaks against it."""

    def __str__(self) -> str:
        told = f"{self.main} ({self.about})" if self.about else self.main
        return " · ".join([told, *self.asides])


def is_told(fact: Any) -> bool:
    """Whether a fact is told in a sentence, and not as a row of a table."""
    return isinstance(fact, Toll)


def sentence(facts: Facts, toll: Toll) -> Sentence:
    """A toll in words."""
    place = spoken(toll.place, is_place=True) if toll.place else ""
    where_and_when = ", ".join(filter(None, [moment(toll.date) if toll.date else "", place]))
    about = "; ".join(filter(None, [where_and_when, ", ".join(map(spoken, toll.sources))]))
    return Sentence(_harm(facts, toll), about, tuple(dict.fromkeys(_asides(facts, toll))))


def is_background(facts: Facts, fact: Any) -> bool:
    """Whether a fact is of an event that the story only tells of as background."""
    index = getattr(fact, "event", None)
    events = facts.events[index : index + 1] if isinstance(index, int) else ()
    return any(not event.main for event in ((fact,) if isinstance(fact, Event) else events))


def moment(date: Dated) -> str:
    """When something was, as written, and what the words do not say of the day: "Sunday, 14 March 2021"."""
    words, found = " ".join(date.text.split()), days(date.value)
    if not found or found[0] != found[1] or str(found[0].year) in words:
        return words
    day, year = f"{found[0].day} {found[0]:%B}", found[0].year
    is_told = re.search(rf"(?<!\d){found[0].day}(?!\d)", words) and f"{found[0]:%b}" in words
    if is_told:
        return f"{words} {year}" if words.endswith(f"{found[0]:%B}") else f"{words}, {year}"
    return f"{words}, {day} {year}"


def _harm(facts: Facts, toll: Toll) -> str:
    shown, victims = shade(toll), _victims(toll)
    outcome = shown.words if shown else toll.outcome
    first, _, rest = victims.partition(" ")
    is_someone = first.casefold() in SINGLE or first[:1].isupper()
    if toll.value == 1 and toll.high == 1:
        return f"{victims if is_someone else '1'} {outcome}"
    victims = rest if first.casefold() == "the" else "" if first.casefold() in {*SINGLE, "more"} else victims
    if toll.high == 0:
        return f"no {victims} {outcome}" if victims else f"nobody {outcome}"
    if (toll.value, toll.high) == (None, None) and (toll.low or 0) <= 2:
        return f"{victims or 'people'} {outcome}, no number given"
    return " ".join(filter(None, [_many(facts, toll), victims, outcome]))


def _many(facts: Facts, toll: Toll) -> str:
    """How many, in the article's word where that is no number."""
    bounds = (toll.value, toll.low, toll.high)
    counts = (each.count for each in _at(facts, toll.casualties))
    same = (figure(count) for count in counts if (count.value, count.low, count.high) == bounds)
    return next(same, amount(*bounds)) if toll.value is None else amount(*bounds)


def _victims(toll: Toll) -> str:
    words = " ".join(toll.victims.text.split()) if toll.victims else ""
    return words if len(words) <= LONGEST and words.casefold() not in ANYBODY else ""


def _asides(facts: Facts, toll: Toll) -> Iterator[str]:
    if toll.inferred:
        yield "added up from its parts"
    if toll.exceeded:
        yield "its parts are more"
    yield from (f"earlier {figure(each.count)}" for each in _at(facts, toll.superseded))
    for each in _at(facts, toll.conflicts):
        yield f"{_who(each)} {figure(each.count)}"


def _who(casualty: Casualty) -> str:
    """Who tells a figure that does not agree, or how sure it is: "the army says", "possibly"."""
    unsure = UNSURE.get(casualty.status, "")
    return f"{says(casualty.source)} {unsure}".strip() if casualty.source else unsure or "elsewhere"


def _at(facts: Facts, numbers: Iterable[int]) -> Iterator[Casualty]:
    return (facts.casualties[number] for number in numbers if number < len(facts.casualties))
