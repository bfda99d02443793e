"""Same event: what speaks for and against two figures being of one event, and how much.

The weights are those of a logistic regression over all pairs of figures of articles with gold events
(`python -m grouping.learn` in `training/`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import inf

from factx.facts.casualties.events.pair import FAR_MORE, Pair

MAX_SENTENCES_APART = 6
"""Figures further apart count as so far."""
CERTAIN = 8.0
"""The log-odds of what is so: no sum of signs reaches it."""
HELD = frozenset({"detained"})


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that two figures show or not, as a number."""

    name: str
    value: Callable[[Pair], float]
    why: str


def _differs(name: str) -> Callable[[Pair], float]:
    return lambda p: float((p.one.casualty.outcome == name) != (p.other.casualty.outcome == name))


def _both(sign: str) -> Callable[[Pair], float]:
    return lambda p: float(sign in p.one.past and sign in p.other.past)


def _either(sign: str) -> Callable[[Pair], float]:
    return lambda p: float((sign in p.one.past) != (sign in p.other.past))


FEATURES = (
    Feature("bias", lambda p: 1.0, "most pairs of an article's figures are of one event or not"),
    Feature("same sentence", lambda p: p.sentences == 0, '"killed 12 and injured 30"'),
    Feature("next sentence", lambda p: p.sentences == 1, "a story goes on"),
    Feature("sentences apart", lambda p: min(p.sentences, MAX_SENTENCES_APART) / 2, "the further, the less"),
    Feature("same paragraph", lambda p: p.one.paragraph == p.other.paragraph, "a paragraph has one matter"),
    Feature("part", lambda p: p.is_linked, "a part is of its whole's event"),
    Feature("same day", lambda p: p.days == "same", "one day, or a day in its month"),
    Feature("other day", lambda p: p.days == "other", "nothing happens on two days"),
    Feature("only the later is dated", lambda p: bool(p.other.days) > bool(p.one.days), "a new day, a new event"),
    Feature("only the earlier is dated", lambda p: bool(p.one.days) > bool(p.other.days), "it goes on undated"),
    Feature("same place", lambda p: p.is_same_place is True, "the same name, or a street in the town"),
    Feature("other place", lambda p: p.is_same_place is False, "nothing happens in two towns"),
    Feature("only the later has a place", lambda p: bool(p.other.place) > bool(p.one.place), "a new place"),
    Feature("same cause", lambda p: p.one.cause is not None and p.one.cause == p.other.cause, "the blast"),
    Feature("other cause", lambda p: bool(p.one.cause and p.other.cause) and p.one.cause != p.other.cause,
            "a flood is no shooting; but a blast may be called an attack"),
    Feature("same outcome and number", lambda p: p.is_same_outcome and p.is_same_number, "told again"),
    Feature("same outcome, other number", lambda p: p.is_same_outcome and not p.is_same_number, "another figure"),
    Feature("same victims", lambda p: p.one.victims is not None and p.one.victims == p.other.victims, "miners"),
    Feature("same person", lambda p: p.one.person is not None and p.one.person == p.other.person, "one death"),
    Feature("one is held", _differs("detained"), "an arrest is an event of its own"),
    Feature("both held", lambda p: {p.one.casualty.outcome, p.other.casualty.outcome} == HELD, "one raid"),
    Feature("one is abducted", _differs("abducted"), "a kidnapping is an event of its own"),
    Feature("one is infected", _differs("infected"), "an epidemic kills, but no bomb infects"),
    Feature("one has fled", _differs("displaced"), "people flee wars and floods"),
    Feature("one of long ago", _either("long ago"), "background"),
    Feature("both of long ago", _both("long ago"), "the same past"),
    Feature("one of a long time", _either("long time"), '"in 2013": background'),
    Feature("one since", _either("since"), '"since 2011": a sum over many events'),
    Feature("one had", _either("had"), '"had killed": told of before'),
    Feature("far more", lambda p: p.is_same_outcome and p.ratio > FAR_MORE, "a sum over many events"),
    Feature("later one is new", lambda p: p.other.is_new, '"another blast", "a separate attack"'),
    Feature("earlier one is new", lambda p: p.one.is_new, "what follows is of the new one, or back at the first"),
    Feature("later one is definite", lambda p: p.other.is_definite, '"the victims"'),
)  # fmt: skip


def likeness(pair: Pair) -> float:
    """The log-odds that two figures are of one event."""
    if pair.is_apart:
        return -inf
    if pair.is_one_death:
        return CERTAIN
    weights = _weights()
    return sum(weights[feature.name] * feature.value(pair) for feature in FEATURES)


@cache
def _weights() -> dict[str, float]:
    return tomllib.loads(files(__package__).joinpath("weights.toml").read_text("utf-8"))
