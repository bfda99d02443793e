"""Grids: the facts of one kind as a table that fits, with what does not fit folded into a last column of details."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rich.box import SIMPLE_HEAD
from rich.table import Table

from factx.writers.table.columns import Column, columns, folded, reasons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts import Explanation

GAP = 3
"""Blanks between two columns."""
COMFORTABLE = 18
"""How many characters a column of words should have, at least."""
DETAILS_WIDTH = 36
NARROWEST = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the facts of one kind a table shows, and how."""

    paths: Sequence[str] = ()
    """The fields that are shown; those with a title if there are none."""
    dimmed: Sequence[bool] = ()
    """Whether each is of the background."""
    without: Sequence[str] = ()
    """Titles of columns that their heading says already."""


def grid(facts: Sequence[Any], width: int, because: Sequence[Explanation] = (), how: Shown = Shown()) -> Table:
    """Draw the facts of one kind, a row each, with air between rows where they run over several lines."""
    known = [column for column in columns(facts, how.paths) if column.title not in how.without]
    shown = _fit([*known, *reasons(because)], width)
    widths = _widths(shown, width)
    wraps = any(column.longest > given for column, given in zip(shown, widths, strict=True))
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="dim", leading=int(wraps))
    for column, given in zip(shown, widths, strict=True):
        table.add_column(column.title, overflow="fold", width=given)
    for row, is_dim in zip_longest(zip(*(column.cells for column in shown), strict=True), how.dimmed):
        table.add_row(*row, style="dim" if is_dim else None)
    return table


def _fit(made: list[Column], width: int) -> list[Column]:
    if _total(made) <= width or len(made) < 3:
        return made
    kept = made[:-1]
    while len(kept) > 1 and _total(kept) + GAP + DETAILS_WIDTH > width:
        kept = kept[:-1]
    return [*kept, folded(made[len(kept) :])]


def _total(made: list[Column]) -> int:
    return sum(max(len(column.title), min(column.longest, COMFORTABLE)) + GAP for column in made) - GAP


def _widths(shown: list[Column], width: int) -> list[int]:
    # What is left over goes, character by character, to the column that would run over the most lines.
    given = [_least(column) for column in shown]
    for _ in range(width - sum(given) - GAP * (len(given) - 1)):
        lines = [column.longest / width for column, width in zip(shown, given, strict=True)]
        if max(lines) <= 1:
            break
        given[lines.index(max(lines))] += 1
    return _squeezed(given, width)


def _least(column: Column) -> int:
    return column.longest if column.longest <= COMFORTABLE else min(column.narrowest, COMFORTABLE)


def _squeezed(given: list[int], width: int) -> list[int]:
    while sum(given) + GAP * (len(given) - 1) > width and max(given) > NARROWEST:
        given[given.index(max(given))] -= 1
    return given
