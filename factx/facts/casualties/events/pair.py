"""Pair: two figures side by side, and what they have in common, which `same_event` weighs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.events import event_days
from factx.facts.casualties.events.same_place import can_be_one
from factx.facts.casualties.outcomes import OUTCOMES

if TYPE_CHECKING:
    from factx.facts.casualties.events.profile import Profile
    from factx.reading import Reading

FAR_MORE = 8
"""A figure so many times another is hardly a later count of the same."""


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

    @property
    def is_same_number(self) -> bool:
        """Whether both counts say the same."""
        one, other = self.one.casualty.count, self.other.casualty.count
        return (one.value, one.low, one.high) == (other.value, other.low, other.high)

    @property
    def days(self) -> event_days.Relation:
        """Whether they can be of one day."""
        return event_days.relation(self.one.days, self.other.days)

    @property
    def ratio(self) -> float:
        """How many times the greater count is the lesser one."""
        amounts = [count.value or count.low or 0 for count in (self.one.casualty.count, self.other.casualty.count)]
        return max(amounts) / max(1, min(amounts))

    @property
    def is_apart(self) -> bool:
        """Whether they cannot be of one event: one points to another story, or is a sum over the country.

        Nor can they be where they stand in two items of a bulletin: "NEPAL. Floods …" and "CHINA. A coach …".
        """
        is_elsewhere = self.one.is_teaser != self.other.is_teaser or self.one.item != self.other.item
        return is_elsewhere or self.is_of_a_sum

    @property
    def is_one_death(self) -> bool:
        """Whether both tell of the death of one named person: nobody dies twice."""
        is_one = self.one.person is not None and self.one.person == self.other.person
        return is_one and self.is_same_outcome and OUTCOMES[self.one.casualty.outcome].is_final

    @property
    def is_of_a_sum(self) -> bool:
        """Whether one is a town's and the other, far greater, the whole country's."""
        places = self.one.place, self.other.place
        is_wider = all(places) and self.one.is_in_country != self.other.is_in_country
        return is_wider and self.is_same_outcome and not self.is_linked and self.ratio > FAR_MORE
