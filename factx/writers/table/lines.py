"""Sentences on a page: a line each, the figure in its colour, what is of the background last and dimmed."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from factx.telling import is_background, sentence, shade
from factx.writers.table.cells import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts import Explanation, Facts


def sentences(facts: Facts, told: Sequence[Any], because: Sequence[Explanation]) -> Table:
    """Draw facts as sentences; what runs over a line goes on below its first word."""
    lines = Table.grid(padding=(0, 1))
    order = sorted(range(len(told)), key=lambda number: is_background(facts, told[number]))
    reasons = dict(zip_longest(range(len(told)), because))
    for number in order:
        fact, is_dim = told[number], is_background(facts, told[number])
        shown = shade(fact)
        lines.add_row(
            Text(shown.sign if shown else "", shown.colour if shown else ""),
            _line(facts, fact, reasons[number]),
            style="dim" if is_dim else None,
        )
    return lines


def _line(facts: Facts, fact: Any, because: Explanation | None) -> Text:
    said, shown = sentence(facts, fact), shade(fact)
    line = Text(tidy(said.main), f"bold {shown.colour}" if shown else "bold")
    line.append(f" ({tidy(said.about)})" if said.about else "", "not bold default")
    for aside in said.asides:
        line.append(" · ", "not bold dim").append(tidy(aside), "not bold default")
    if is_background(facts, fact):
        line.append(" · background", "not bold default")
    if because:
        words = " … ".join(dict.fromkeys(tidy(word.text) for word in because.words))
        line.append(f"\n{because.rule}: {words}", "not bold dim default")
    return line
