"""In which country a thing is at home."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.reading.names.sketch import sketch

HOMES = [
    ("in/IN Mokar/NNP/B-GPE ,/, Yemen/NNP/B-GPE ./.", {"Mokar": "YE", "Yemen": "YE"}),
    ("the/DT Syrian/JJ/B-NORP city/NN of/IN Mokar/NNP/B-GPE ./.", {"Syrian": "SY", "Mokar": "SY"}),
    ("the/DT Florida/NNP/B-ORG Highway/NNP/I-ORG Patrol/NNP/I-ORG", {"Florida Highway Patrol": "US"}),
    ("on/IN the/DT Red/NNP/B-LOC Sea/NNP/I-LOC off/IN Yemen/NNP/B-GPE", {"Red Sea": None, "Yemen": "YE"}),
    ("Mokar/NNP/B-GPE met/VBD the/DT United/NNP/B-ORG Nations/NNPS/I-ORG", {"Mokar": None, "United Nations": None}),
]


@pytest.mark.parametrize(("words", "countries"), HOMES)
def test_countries(words: str, countries: dict[str, str | None]) -> None:
    assert {each.name: each.country for each in Names.read(sketch(words)).entities} == countries
