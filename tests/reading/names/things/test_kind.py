"""What sort of body an organization is."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.reading.names.sketch import sketch

KINDS = [
    ("Talas/NNP/B-ORG Fire/NNP/I-ORG Brigade/NNP/I-ORG", "emergency_service"),
    ("Ministry/NNP/B-ORG of/IN/I-ORG Health/NNP/I-ORG", "government"),
    ("Independent/NNP/B-ORG Miners/NNPS/I-ORG Association/NNP/I-ORG", "ngo"),
    ("Talas/NNP/B-ORG Liberation/NNP/I-ORG Front/NNP/I-ORG", "armed_group"),
    ("BBC/NNP/B-ORG Sport/NNP/I-ORG", "media"),
    ("Talas/NNP/B-ORG High/NNP/I-ORG School/NNP/I-ORG", "education"),
    ("Eastern/NNP/B-FAC Hospital/NNP/I-FAC", "health"),
    ("Eastern/NNP/B-FAC Bridge/NNP/I-FAC", None),
    ("the/DT Senate/NNP/B-ORG", None),
    ("Vexl/NNP/B-ORG", "other"),
]


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_kinds_are_read_off_the_name(words: str, kind: str | None) -> None:
    [named] = Names.read(sketch(f"They/PRP saw/VBD {words} ./.")).entities
    assert named.kind == kind
