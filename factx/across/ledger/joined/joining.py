"""Joining: which tellings are of one incident: the likeliest pairs first, and groups only where all are alike.

Nothing here depends on the order in which articles come: pairs are taken by how alike they are, then by their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.across.ledger.joined.blocks import candidates, in_order
from factx.across.ledger.joined.resemblance import resemblance

if TYPE_CHECKING:
    from factx.across.ledger.joined.couple import Told

MIN_LOG_ODDS = -1.25
"""From here on two groups are one: an incident that is split costs more than a pair that is less than certain."""
MIN_LOG_ODDS_OF_BACKGROUND = 1.0
"""From here on background is told of an incident: of what is told in passing, little is known."""
LEAST = -8.0
"""What speaks against two tellings counts no more than this."""
MOST_COMPARED = 8
"""Members of each group that are compared with those of another: the first ones and the last ones."""


@dataclass(slots=True)
class Groups:
    """Tellings in groups, each of one incident."""

    told: Sequence[Told]
    members: list[list[int]] = field(default_factory=list)
    _known: dict[tuple[int, int], float] = field(default_factory=dict)

    @classmethod
    def of(cls, told: Iterable[Told]) -> Groups:
        """Group what is told as news; what is told as background joins the group that it is most like, or none."""
        ordered = in_order(told)
        groups = cls(ordered)
        edges = ((groups.log_odds(*pair), pair) for pair in candidates(ordered))
        likely = [pair for _, pair in sorted((-odds, pair) for odds, pair in edges if odds > MIN_LOG_ODDS)]
        news = {number for number, one in enumerate(ordered) if one.telling.is_news}
        group_of = groups._joined(news, [pair for pair in likely if news.issuperset(pair)])
        groups._take_in(group_of, [pair for pair in likely if len(news.intersection(pair)) == 1])
        groups.members = [group for number, group in sorted(group_of.items()) if group[0] == number]
        return groups

    def log_odds(self, one: int, other: int) -> float:
        """How much speaks for two tellings being of one incident."""
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            self._known[pair] = max(LEAST, resemblance(self.told[pair[0]], self.told[pair[1]]))
        return self._known[pair]

    def _joined(self, news: Iterable[int], pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
        """For each telling of news its group."""
        group_of = {number: [number] for number in news}
        for one, other in pairs:
            mine, others = group_of[one], group_of[other]
            if mine is not others and self._fit(mine, others) > MIN_LOG_ODDS:
                mine.extend(others)
                mine.sort()
                group_of.update(dict.fromkeys(others, mine))
        return group_of

    def _take_in(self, group_of: Mapping[int, list[int]], pairs: Iterable[tuple[int, int]]) -> None:
        """Put each telling of background into the group that it is most like, unless its article is there already."""
        taken: dict[int, list[int]] = {}
        for one, other in pairs:
            news, background = (one, other) if one in group_of else (other, one)
            group = group_of[news]
            if background not in taken and self._takes(group, background):
                taken[background] = group
        for background, group in taken.items():
            group.append(background)

    def _takes(self, group: Sequence[int], background: int) -> bool:
        is_there = any(self.told[number].article == self.told[background].article for number in group)
        return not is_there and self._fit(group, [background]) > MIN_LOG_ODDS_OF_BACKGROUND

    def _fit(self, mine: Sequence[int], others: Sequence[int]) -> float:
        """How alike two groups are: the mean over pairs of their members."""
        odds = [self.log_odds(one, other) for one in _some(mine) for other in _some(others)]
        return sum(odds) / len(odds)


def _some(group: Sequence[int]) -> Sequence[int]:
    half = MOST_COMPARED // 2
    return group if len(group) <= MOST_COMPARED else [*group[:half], *group[-half:]]
