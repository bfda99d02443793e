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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from factx.across.ledger.kept.digest import Digest, Names, Signs, Telling

FAR = 10
"""Days between two publications from which on more make no difference."""
MOST = 3
"""So many things in common speak as loud as more of them."""
UNLIKE = (
    frozenset({"earthquake", "volcano", "flood", "storm", "landslide", "drought", "famine", "heat", "cold", "epidemic"}),
    frozenset({"shooting", "stabbing", "bombing", "airstrike", "shelling", "abduction", "battle"}),
    frozenset({"transport_accident", "collapse", "wildfire", "poisoning"}),
)
"""Kinds of event that no two reports take for one another, group by group."""


@dataclass(frozen=True, slots=True)
class Told:
    """One telling with its article, as it is compared."""

    telling: Telling
    article: str
    published: int | None

    @classmethod
    def of(cls, digest: Digest, telling: Telling) -> Told:
        """A telling of an article."""
        return cls(telling, digest.id, _ordinal(digest.published))

    @property
    def signs(self) -> Signs:
        """By what it is known again."""
        return self.telling.signs


@dataclass(frozen=True, slots=True)
class Couple:
    """Two tellings of two articles side by side."""

    one: Told
    other: Told

    @property
    def days_apart(self) -> int | None:
        """Days between the events, where both are told to the day."""
        days = [(first, second) for first in self.one.signs.days for second in self.other.signs.days]
        return min((abs(first - second) for first, second in days), default=None)

    @property
    def publications_apart(self) -> float:
        """Days between the publications, up to `FAR`, as a share of that; half where one is unknown."""
        if self.one.published is None or self.other.published is None:
            return 0.5
        return min(abs(self.one.published - self.other.published), FAR) / FAR

    @property
    def words(self) -> float:
        """How much of the words is common to both: the cosine of the sets."""
        one, other = self.one.signs.words, self.other.signs.words
        return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0.0

    @property
    def is_elsewhere(self) -> bool:
        """Whether both name towns, and none in common."""
        return _are_apart(self.one.signs.places, self.other.signs.places)

    @property
    def families(self) -> bool:
        """Whether somebody in both bears the same family name, in a town that both may be of."""
        return not self.is_elsewhere and bool(_families(self.one.signs.people) & _families(self.other.signs.people))

    @property
    def speakers(self) -> int:
        """How many of those quoted in one are named in the other, in a town that both may be of."""
        one, other = self.one.signs, self.other.signs
        return 0 if self.is_elsewhere else len(
            (_families(one.speakers) & _families(other.speakers | other.people))
            | (_families(other.speakers) & _families(one.people))
        )

    @property
    def other_numbers(self) -> int:
        """For how many of killed and injured both give figures that differ."""
        one, other = (_numbers(told.telling) for told in (self.one, self.other))
        return sum(one[outcome] != other[outcome] for outcome in one.keys() & other.keys())

    @property
    def is_bound(self) -> bool:
        """Whether somebody, a street or a house number is in both."""
        return self.families or any(_common(name)(self) for name in ("people", "sites", "numbers"))

    @property
    def is_apart(self) -> bool:
        """Whether they cannot be one: an earthquake and a shooting; two days or two towns, and nothing binds them."""
        one, other = (_group(told.telling.type) for told in (self.one, self.other))
        if None not in (one, other) and one != other:
            return True
        return not self.is_bound and (self.is_elsewhere or (self.days_apart or 0) > 1)


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that two tellings show or not, as a number."""

    name: str
    value: Callable[[Couple], float]
    why: str


def _common(name: str) -> Callable[[Couple], float]:
    return lambda c: min(len(getattr(c.one.signs, name) & getattr(c.other.signs, name)), MOST)


def _are_apart(one: Names, other: Names) -> bool:
    return bool(one and other) and one.isdisjoint(other)


FEATURES = (
    Feature("bias", lambda c: 1.0, "most pairs are of two incidents"),
    Feature("words", lambda c: c.words, "what happened is told in like words"),
    Feature("root of words", lambda c: sqrt(c.words), "the first words in common say the most"),
    Feature("publications apart", lambda c: c.publications_apart, "news is soon old"),
    Feature("same day", lambda c: c.days_apart == 0, "one day"),
    Feature("next day", lambda c: c.days_apart == 1, "a night reaches into the next day"),
    Feature("other day", lambda c: (c.days_apart or 0) > 1, "nothing happens on two days"),
    Feature("people", _common("people"), "those harmed, those accused"),
    Feature("family name", lambda c: c.families, "the same, less fully named"),
    Feature("towns", _common("places"), "one town"),
    Feature("no common town", lambda c: c.is_elsewhere, "nothing happens in two towns"),
    Feature("sites", _common("sites"), "one street"),
    Feature("bodies", _common("bodies"), "one police department"),
    Feature("speakers", lambda c: min(c.speakers, MOST), "one spokesman"),
    Feature("numbers", _common("numbers"), "one house number"),
    Feature("other ages", lambda c: _are_apart(c.one.signs.ages, c.other.signs.ages), "other people"),
    Feature("other figures", lambda c: c.other_numbers, "other people"),
)


def resemblance(one: Told, other: Told) -> float:
    """The log-odds that two tellings are of one incident."""
    couple = Couple(one, other)
    if couple.is_apart:
        return -inf
    weights = _weights()
    return sum(weights[feature.name] * feature.value(couple) for feature in FEATURES)


@cache
def _weights() -> dict[str, float]:
    return tomllib.loads(files(__package__).joinpath("weights.toml").read_text("utf-8"))


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day is not None else None


def _families(people: Names) -> Names:
    return frozenset(name.rpartition(" ")[2] for name in people)


def _group(kind: str) -> int | None:
    return next((number for number, group in enumerate(UNLIKE) if kind in group), None)


def _numbers(telling: Telling) -> dict[str, int]:
    told = (figure.statement for figure in telling.figures if figure.stands and figure.statement.basis == "text")
    return {figure.outcome: figure.value for figure in told if figure.value is not None}
