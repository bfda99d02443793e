"""Every place where a name stands, also one that the recogniser missed."""

from __future__ import annotations

import pytest

from factx.reading.names.mentions import find
from tests.reading.names.sketch import sketch

MISSED = [
    ("They/PRP told/VBD Reuters/NNP and/CC the/DT United/NNP Nations/NNPS", ["Reuters", "United Nations"]),
    ("the/DT FBI/NNP Director/NNP left/VBD Syria/NNP ./.", ["FBI", "Syria"]),
    ("WHO/NNP KILLED/NNP THE/NNP KING/NNP", []),
    ("They/PRP met/VBD Chad/NNP Miller/NNP ./.", []),
    ("Ann/NNP/B-PERSON Rahal/NNP/I-PERSON left/VBD ./. Then/RB Rahal/NNP spoke/VBD", ["Ann Rahal", "Rahal"]),
    ("Ann/NNP/B-PERSON Brown/NNP/I-PERSON left/VBD Brown/NNP Hall/NNP", ["Ann Brown"]),
    (
        "the/DT Young/NNP Miners/NNPS Union/NNP (/-LRB- YMU/NNP )/-RRB- said/VBD the/DT YMU/NNP",
        ["Young Miners Union", "YMU", "YMU"],
    ),
]


@pytest.mark.parametrize(("words", "names"), MISSED)
def test_names_are_found_that_the_recogniser_missed(words: str, names: list[str]) -> None:
    assert [span.text for span in find.mentions(sketch(words)).spans] == names
