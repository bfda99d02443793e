"""Resemblance: what speaks for and against two articles telling of one incident, and how much.

The verdict on two tellings rests on these two alone, so that it is the same whatever else is in the ledger. The weights
are those of a logistic regression over pairs of news articles with known incidents (`python -m incidents.learn` in
`training/`); what keeps two tellings apart whatever else they share is a rule.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import inf, sqrt

from factx.across.ledger.joined.couple import Couple, Told

WITHOUT_FIGURES = 2.0
"""What speaks against an article that tells of nobody harmed being of an incident at all."""


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that two tellings show or not, as a number."""

    name: str
    value: Callable[[Couple], float]
    why: str


def _common(name: str) -> Callable[[Couple], float]:
    return lambda couple: couple.common(name)


FEATURES = (
    Feature("bias", lambda c: 1.0, "most pairs are of two incidents"),
    Feature("words", lambda c: c.words, "what happened is told in like words"),
    Feature("root of words", lambda c: sqrt(c.words), "the first words in common say the most"),
    Feature("publications apart", lambda c: c.publications_apart, "news is soon old"),
    Feature("other day", lambda c: (c.days_apart or 0) > 1, "nothing happens on two days"),
    Feature("people", _common("people"), "those harmed, those accused"),
    Feature("family name", lambda c: c.families, "the same, less fully named"),
    Feature("no common town", lambda c: c.is_elsewhere, "nothing happens in two towns"),
    Feature("sites", _common("sites"), "one street"),
    Feature("numbers", _common("numbers"), "one house number"),
    Feature("other ages", lambda c: c.are_of_other_ages, "other people"),
    Feature("other figures", lambda c: c.other_numbers, "other people"),
)


def resemblance(one: Told, other: Told) -> float:
    """The log-odds that two tellings are of one incident."""
    couple = Couple(one, other)
    if couple.is_apart:
        return -inf
    weights = _weights()
    log_odds = sum(weights[feature.name] * feature.value(couple) for feature in FEATURES)
    return log_odds - WITHOUT_FIGURES * sum(not told.telling.figures for told in (one, other))


@cache
def _weights() -> dict[str, float]:
    return tomllib.loads(files(__package__).joinpath("weights.toml").read_text("utf-8"))
