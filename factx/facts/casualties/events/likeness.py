"""Likeness: what speaks for and against two figures being of one event, and how much.

The weights are those of a logistic regression over all pairs of figures of articles with gold events
(`python -m grouping.learn` in `training/`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from factx.facts.casualties.events import days
from factx.facts.casualties.events.same_place import can_be_one

if TYPE_CHECKING:
    from factx.facts.casualties.events.profile import Profile
    from factx.reading import Reading

MAX_SENTENCES_APART = 6
"""Figures further apart count as so far."""
HELD = frozenset({"detained"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of an article, the earlier first."""

    one: Profile
    other: Profile
    is_same_place: bool | None
    """Whether their places can be one; none where either has none."""
    is_linked: bool
    """Whether one is told as a part of the other."""

    @classmethod
    def of(cls, reading: Reading, one: Profile, other: Profile) -> Pair:
        """Compare what needs the article."""
        places = one.place, other.place
        is_same = can_be_one(reading, places[1], places[0]) if places[0] and places[1] else None
        numbers = {(one.number, other.casualty.part_of), (one.casualty.part_of, other.number)}
        return cls(one, other, is_same, any(first == second for first, second in numbers))

    @property
    def sentences(self) -> int:
        """How many sentences lie between."""
        return self.other.sentence - self.one.sentence

    @property
    def is_same_outcome(self) -> bool:
        """Whether both tell of the same harm."""
        return self.one.casualty.outcome == self.other.casualty.outcome


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that two figures show or not, as a number."""

    name: str
    value: Callable[[Pair], float]
    why: str


def _differs(name: str) -> Callable[[Pair], float]:
    return lambda pair: float((pair.one.casualty.outcome == name) != (pair.other.casualty.outcome == name))


def _both(sign: str) -> Callable[[Pair], float]:
    return lambda pair: float(sign in pair.one.past and sign in pair.other.past)


def _either(sign: str) -> Callable[[Pair], float]:
    return lambda pair: float((sign in pair.one.past) != (sign in pair.other.past))


def _same_number(pair: Pair) -> bool:
    one, other = pair.one.casualty.count, pair.other.casualty.count
    return (one.value, one.low, one.high) == (other.value, other.low, other.high)


def _days(pair: Pair) -> str:
    return days.relation(pair.one.days, pair.other.days)


FEATURES = (
    Feature("bias", lambda pair: 1.0, "most pairs of an article's figures are of one event or not"),
    Feature("same sentence", lambda pair: pair.sentences == 0, '"killed 12 and injured 30"'),
    Feature("next sentence", lambda pair: pair.sentences == 1, "a story goes on"),
    Feature("sentences apart", lambda pair: min(pair.sentences, MAX_SENTENCES_APART) / 2, "the further, the less"),
    Feature("same paragraph", lambda pair: pair.one.paragraph == pair.other.paragraph, "a paragraph has one matter"),
    Feature("part", lambda pair: pair.is_linked, "a part is of its whole's event"),
    Feature("same day", lambda pair: _days(pair) == "same", "one day, or a day in its month"),
    Feature("other day", lambda pair: _days(pair) == "other", "nothing happens on two days"),
    Feature("only the later is dated", lambda pair: bool(pair.other.days) > bool(pair.one.days), "a new day, a new event"),
    Feature("only the earlier is dated", lambda pair: bool(pair.one.days) > bool(pair.other.days), "it goes on undated"),
    Feature("same place", lambda pair: pair.is_same_place is True, "the same name, or a street in the town"),
    Feature("other place", lambda pair: pair.is_same_place is False, "nothing happens in two towns"),
    Feature("only the later has a place", lambda pair: bool(pair.other.place) > bool(pair.one.place), "a new place"),
    Feature("same cause", lambda pair: pair.one.cause is not None and pair.one.cause == pair.other.cause, "the blast"),
    Feature("other cause", lambda pair: bool(pair.one.cause and pair.other.cause) and pair.one.cause != pair.other.cause,
            "a flood is no shooting; but a blast may be called an attack"),
    Feature("same outcome and number", lambda pair: pair.is_same_outcome and _same_number(pair), "told again"),
    Feature("same outcome, other number", lambda pair: pair.is_same_outcome and not _same_number(pair), "another figure"),
    Feature("same victims", lambda pair: pair.one.victims is not None and pair.one.victims == pair.other.victims, "miners"),
    Feature("same person", lambda pair: pair.one.person is not None and pair.one.person == pair.other.person, "one death"),
    Feature("one is held", _differs("detained"), "an arrest is an event of its own"),
    Feature("both held", lambda pair: {pair.one.casualty.outcome, pair.other.casualty.outcome} == HELD, "one raid"),
    Feature("one is abducted", _differs("abducted"), "a kidnapping is an event of its own"),
    Feature("one is infected", _differs("infected"), "an epidemic kills, but no bomb infects"),
    Feature("one has fled", _differs("displaced"), "people flee wars and floods"),
    Feature("one of long ago", _either("long ago"), "background"),
    Feature("both of long ago", _both("long ago"), "the same past"),
    Feature("one of a long time", _either("long time"), '"in 2013": background'),
    Feature("one since", _either("since"), '"since 2011": a sum over many events'),
    Feature("one had", _either("had"), '"had killed": told of before'),
    Feature("later one is new", lambda pair: pair.other.is_new, '"another blast", "a separate attack"'),
    Feature("earlier one is new", lambda pair: pair.one.is_new, "what follows is of the new one, or back at the first"),
    Feature("later one is definite", lambda pair: pair.other.is_definite, '"the victims"'),
    Feature("one is a teaser", lambda pair: pair.one.is_teaser != pair.other.is_teaser, "another story"),
)  # fmt: skip


def likeness(pair: Pair) -> float:
    """The log-odds that two figures are of one event."""
    weights = _weights()
    return sum(weights[feature.name] * feature.value(pair) for feature in FEATURES)


@cache
def _weights() -> dict[str, float]:
    return tomllib.loads(files(__package__).joinpath("weights.toml").read_text("utf-8"))
