"""Quality: the development sets against pinned floors, which may only be raised.

The sets are not part of the project: where their folder is missing, these tests are skipped.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from benchmarks.quality import SETS, score
from factx import Extractor

ROUNDING = 0.003
"""What the same weights may score less on another kind of processor, whose last bits differ: seen, .002."""
FLOORS: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))


@pytest.mark.skipif(not SETS.is_dir(), reason="the development sets are not here")
@pytest.mark.parametrize("name", FLOORS)
def test_no_score_falls(name: str, extractor: Extractor) -> None:
    rows = score(extractor, SETS / name)["rows"]
    got = {measure: look_up(rows, measure) for measure in FLOORS[name]}
    assert {measure: value for measure, value in got.items() if value < FLOORS[name][measure] - ROUNDING} == {}


def look_up(rows: list[list[Any]], measure: str) -> float:
    """A cell by its row and column titles: "casualties / F"; or how many are right: "place / right"."""
    title, _, column = measure.partition(" / ")
    row = next(row for row in rows if str(row[0]).strip() == title)
    if column == "right":
        recall = rows[0].index("R") if isinstance(row[rows[0].index("R")], float) else -1
        return float(round(row[1] * row[recall]))
    return float(row[rows[0].index(column)])
