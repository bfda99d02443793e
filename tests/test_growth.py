"""Growth: twice the text takes about twice the time, whatever the text is made of."""

from __future__ import annotations

import pytest

from benchmarks.growth import TEXTS, measured, scaled, slope
from factx import Extractor

SCALE = 0.12
"""Thousands of words of the shortest text: enough to outweigh what each article costs anyway."""
TRIES = 4
"""Measurements before slow growth is believed: other programs slow single ones."""
STEEPEST = 1.35
"""The exponent that short texts may show: clocks and caches are not exact; what grows as a square is near 2."""


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_as_the_text_does(name: str, extractor: Extractor) -> None:
    tries = (measured(extractor, scaled(TEXTS[name], SCALE)) for _ in range(TRIES))
    seen = []
    for found in tries:
        seen.append({growth.part: round(growth.exponent, 2) for growth in found})
        if all(growth.exponent < STEEPEST for growth in found):
            return
    pytest.fail(f"{name}: exponents {seen}")


def test_a_slope_is_the_exponent() -> None:
    assert [round(slope((1, 2, 4, 8), [0.1 * n**power for n in (1, 2, 4, 8)]), 6) for power in (1, 2)] == [1, 2]
