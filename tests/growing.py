"""Growing: how the work for a text grows with its length, whatever the machine and whatever else runs on it."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

from benchmarks.growth import slope

LENGTHS = (1, 2, 4)
STEEPEST = 1.5
"""The exponent that is still taken for growth in step: clocks and caches are not exact; squares are near 2."""
TRIES = 6
"""Measurements before slow growth is believed: other programs slow single ones."""


def grows_in_step(made: Callable[[int], Callable[[], object]]) -> bool:
    """Whether work takes about twice the time of the processor for twice the length.

    Args:
        made: gives, for a length of 1, 2 or 4 parts, the work to be measured.
    """
    return any(slope(LENGTHS, [_seconds(made(length)) for length in LENGTHS]) < STEEPEST for _ in range(TRIES))


def _seconds(work: Callable[[], object]) -> float:
    """The less of two measurements: what else runs, and the collector of garbage, only ever add to it."""
    return min(_once(work), _once(work))


def _once(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun
