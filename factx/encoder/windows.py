"""The stretches of a text that the network reads at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from factx.encoder.spellings import Spelling


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens read at once, and those among them whose vectors are kept; each token is kept once."""

    first: int
    end: int
    kept_first: int
    kept_end: int


@dataclass(frozen=True, slots=True)
class Reach:
    """How many word pieces a window holds at most, and how many of them it shares with the next one."""

    pieces: int = 256
    shared: int = 32


def windows(spellings: Sequence[Spelling], reach: Reach) -> Iterator[Window]:
    """Cut a text at ends of lines; where a line is longer than a window, windows overlap."""
    places = [0, *accumulate(len(spelling.pieces) for spelling in spellings)]
    lines = [number + 1 for number, spelling in enumerate(spellings) if spelling.breaks]
    first = kept = 0
    while kept < len(spellings):
        end = bisect_right(places, places[first] + reach.pieces) - 1
        window = Window(first, end, kept, end)
        if end < len(spellings):
            window = _cut(window, places, lines, reach)
        yield window
        kept = window.kept_end
        first = kept if window.end == kept else bisect_left(places, places[kept] - reach.shared)


def _cut(window: Window, places: list[int], lines: list[int], reach: Reach) -> Window:
    half = bisect_left(places, places[window.kept_first] + reach.pieces // 2)
    line = bisect_right(lines, window.end) - 1
    if line >= 0 and lines[line] >= half:
        return Window(window.first, lines[line], window.kept_first, lines[line])
    kept_end = bisect_left(places, places[window.end] - reach.shared)
    return Window(window.first, window.end, window.kept_first, kept_end)
