"""From the probabilities of tags to figures."""

from __future__ import annotations

import numpy as np
import pytest

from factx.figures import tag_decoding
from factx.figures.labels import OUTSIDE, TAGS, Place, first_tag

KILLED, INJURED = first_tag("killed"), first_tag("injured")


def _chances(*rows: dict[int, float]) -> np.ndarray:
    """Give each token its tags; what is left of one belongs to the tag outside."""
    chances = np.zeros((len(rows), TAGS), dtype=np.float32)
    for place, row in enumerate(rows):
        for tag, chance in row.items():
            chances[place, tag] = chance
        chances[place, OUTSIDE] += 1 - sum(row.values())
    return chances


def test_a_figure_runs_from_its_first_token_over_the_later_ones() -> None:
    found = tag_decoding.figures(_chances({}, {KILLED: 0.9}, {KILLED + 1: 0.7}, {}))
    assert [place for place, _ in found] == [Place(1, 3, "killed")]
    assert found[0].score == pytest.approx(0.8)


def test_two_figures_stand_side_by_side() -> None:
    found = tag_decoding.figures(_chances({KILLED: 0.9}, {KILLED: 0.9}, {INJURED: 0.8}))
    assert [place for place, _ in found] == [Place(0, 1, "killed"), Place(1, 2, "killed"), Place(2, 3, "injured")]


def test_a_figure_never_begins_with_a_later_token() -> None:
    [found] = tag_decoding.figures(_chances({KILLED: 0.4, INJURED: 0.3}, {INJURED + 1: 0.9}))
    assert found.place == Place(0, 2, "injured")


def test_a_text_without_figures_or_words_has_none() -> None:
    assert tag_decoding.figures(_chances({}, {})) == tag_decoding.figures(_chances()) == []
