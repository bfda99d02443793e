"""What the article says of who is named."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.reading.names.sketch import sketch

DESCRIBED = [
    ("the/DT Syrian/JJ President/NNP Ali/NNP/B-PERSON Rahal/NNP/I-PERSON said/VBD", "Syrian President"),
    ("said/VBD Ali/NNP/B-PERSON Rahal/NNP/I-PERSON ,/, the/DT mayor/NN of/IN Talas/NNP/B-GPE ./.", "mayor of Talas"),
    (
        "The/DT special/JJ envoy/NN to/TO Talas/NNP/B-GPE ,/, Ali/NNP/B-PERSON Rahal/NNP/I-PERSON ,/, said/VBD",
        "special envoy to Talas",
    ),
    (
        "Ali/NNP/B-PERSON Rahal/NNP/I-PERSON ,/, 34/CD ,/, a/DT teacher/NN from/IN Talas/NNP/B-GPE ,/, said/VBD",
        "teacher from Talas",
    ),
    ("Ali/NNP/B-PERSON Rahal/NNP/I-PERSON ,/, actress/NN Ann/NNP/B-PERSON Low/NNP/I-PERSON and/CC others/NNS", None),
    ("Mr./NNP Ali/NNP/B-PERSON Rahal/NNP/I-PERSON said/VBD", None),
    ("the/DT militant/JJ group/NN Red/NNP/B-ORG Dawn/NNP/I-ORG said/VBD", "militant group"),
]


@pytest.mark.parametrize(("words", "description"), DESCRIBED)
def test_descriptions_stand_beside_the_name(words: str, description: str | None) -> None:
    named = next(each for each in Names.read(sketch(words)).entities if each.type in {"PERSON", "ORG"})
    assert (named.description.text if named.description else None) == description
