"""Choice of the toll: the figures of an event that the article stands by, gave up, or sets against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.tolls.revisions import has_died, is_among_dead, is_older

if TYPE_CHECKING:
    from factx.facts.casualties.record import Casualty, Count
    from factx.reading import Reading

UNBOUNDED = 10**12


@dataclass(frozen=True, slots=True)
class Standing:
    """Indices of the figures of one event and outcome, sorted by what they are to its toll."""

    best: int
    support: tuple[int, ...]
    superseded: tuple[int, ...]
    conflicts: tuple[int, ...]


def standing(
    reading: Reading, figures: Sequence[Casualty], numbers: Sequence[int], event: Sequence[Casualty]
) -> Standing | None:
    """The figure that the article stands by: the greatest of its own, asserted, no part and not given up."""
    older = [number for number in numbers if _is_given_up(reading, figures[number], event)]
    stated = [number for number in numbers if figures[number].status == "asserted" and number not in older]
    totals = [number for number in stated if figures[number].part_of is None] or stated
    if not totals:
        return None
    best = max(_own(figures, totals), key=lambda number: (amount(figures[number].count), -number))
    support = [number for number in totals if agrees(figures[number].count, figures[best].count)]
    conflicts = [number for number in numbers if _contradicts(figures, number, best, [*older, *support])]
    return Standing(best, tuple(support), tuple(older), tuple(conflicts))


def _is_given_up(reading: Reading, figure: Casualty, event: Sequence[Casualty]) -> bool:
    is_dead = OUTCOMES[figure.outcome].is_undone_by_death and has_died(reading, figure)
    return is_older(reading, figure) or is_dead or is_among_dead(reading, figure, event)


def amount(count: Count) -> int:
    """The one number that stands for a count."""
    if count.value is not None:
        return max(count.value, count.low or 0)
    return count.low if count.low is not None else count.high or 0


def agrees(one: Count, other: Count) -> bool:
    """Whether two counts can be the same number."""
    return max(_least(one), _least(other)) <= min(_most(one), _most(other))


def _own(figures: Sequence[Casualty], totals: Sequence[int]) -> list[int]:
    """The figures that the article tells as its own, or by whom it cites first."""
    trusted = {None, _speaker(figures[totals[0]])}
    return [number for number in totals if _speaker(figures[number]) in trusted]


def _contradicts(figures: Sequence[Casualty], number: int, best: int, settled: Sequence[int]) -> bool:
    """Whether a figure speaks against the toll: what is denied or only possible, and what another source counts."""
    figure = figures[number]
    if number in settled or figure.part_of is not None:
        return False
    return figure.status != "asserted" or _speaker(figure) not in {None, _speaker(figures[best])}


def _speaker(figure: Casualty) -> str | None:
    return (figure.source.name or figure.source.text) if figure.source is not None else None


def _least(count: Count) -> int:
    if count.low is not None:
        return count.low
    return 0 if count.value is None or count.high is not None else count.value


def _most(count: Count) -> int:
    if count.high is not None:
        return count.high
    return UNBOUNDED if count.value is None or count.low is not None else count.value
