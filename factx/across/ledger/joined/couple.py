"""Couple: two tellings of two articles side by side, to be asked whether they are of one incident."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from factx.across.ledger.kept.digest import Digest, Names, Signs, Telling

FAR = 10
"""Days between two publications from which on more make no difference."""
MOST = 3
"""So many things in common speak as loud as more of them."""
UNLIKE = (
    frozenset(
        {"earthquake", "volcano", "flood", "storm", "landslide", "drought", "famine", "heat", "cold", "epidemic"}
    ),
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
    def other_numbers(self) -> int:
        """For how many of killed and injured both give figures that differ."""
        one, other = (_numbers(told.telling) for told in (self.one, self.other))
        return sum(one[outcome] != other[outcome] for outcome in one.keys() & other.keys())

    @property
    def are_of_other_ages(self) -> bool:
        """Whether both tell ages of people, and none in common."""
        return _are_apart(self.one.signs.ages, self.other.signs.ages)

    def common(self, name: str) -> int:
        """How many signs of a sort both have."""
        return min(len(getattr(self.one.signs, name) & getattr(self.other.signs, name)), MOST)

    @property
    def is_bound(self) -> bool:
        """Whether somebody, a street or a house number is in both."""
        return self.families or any(self.common(name) for name in ("people", "sites", "numbers"))

    @property
    def is_apart(self) -> bool:
        """Whether they cannot be one: an earthquake and a shooting; two days or two towns, and nothing binds them."""
        one, other = (_group(told.telling.type) for told in (self.one, self.other))
        if None not in (one, other) and one != other:
            return True
        return not self.is_bound and (self.is_elsewhere or (self.days_apart or 0) > 1)


def _are_apart(one: Names, other: Names) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day is not None else None


def _families(people: Names) -> Names:
    return frozenset(name.rpartition(" ")[2] for name in people)


def _group(kind: str) -> int | None:
    return next((number for number, group in enumerate(UNLIKE) if kind in group), None)


def _numbers(telling: Telling) -> dict[str, int]:
    told = (figure.statement for figure in telling.figures if figure.stands and figure.statement.basis == "text")
    return {figure.outcome: figure.value for figure in told if figure.value is not None}
