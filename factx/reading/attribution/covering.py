"""Covering: which statements a character of the article stands in, without a look at every statement."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.reading.attribution.record import Attribution


@dataclass(frozen=True, slots=True)
class Covering:
    """The excerpts of statements by their starts, each with the number of its statement."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[int, ...]
    reach: tuple[int, ...]
    """The farthest end so far, so that it is known where to stop looking."""

    @classmethod
    def of(cls, attributions: Sequence[Attribution]) -> Covering:
        """The excerpts of some statements, which are numbered as they stand."""
        content = [(part.start, part.end, number) for number, own in enumerate(attributions) for part in own.content]
        starts, ends, numbers = zip(*sorted(content), strict=True) if content else ((), (), ())
        return cls(starts, ends, numbers, tuple(accumulate(ends, max)))

    def at(self, offset: int) -> list[int]:
        """The numbers of the statements that a character stands in, in order."""
        return sorted({self.numbers[place] for place in self._over(offset, offset + 1)})

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a stretch of characters shares any with a statement."""
        return any(True for _ in self._over(start, end))

    def _over(self, start: int, end: int) -> Iterator[int]:
        """The places of the excerpts that share a character with a stretch of the article."""
        place = bisect_right(self.starts, end - 1) - 1
        while place >= 0 and self.reach[place] > start:
            if self.ends[place] > start:
                yield place
            place -= 1
