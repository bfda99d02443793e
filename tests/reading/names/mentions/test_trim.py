"""What the recogniser marks is cut and trimmed to the name."""

from __future__ import annotations

import pytest

from factx.reading.names.mentions import find
from tests.reading.names.sketch import sketch

TRIMMED = [
    ("They/PRP met/VBD the/DT/B-ORG Arab/NNP/I-ORG League/NNP/I-ORG 's/POS/I-ORG chief/NN", [("Arab League", "ORG")]),
    ("They/PRP met/VBD Mr./NNP/B-PERSON Ali/NNP/I-PERSON Rahal/NNP/I-PERSON", [("Ali Rahal", "PERSON")]),
    (
        "said/VBD Secretary/NNP/B-PERSON of/IN/I-PERSON State/NNP/I-PERSON Jane/NNP/I-PERSON Low/NNP/I-PERSON",
        [("Jane Low", "PERSON")],
    ),
    ("They/PRP met/VBD Pope/NNP/B-PERSON Leo/NNP/I-PERSON", [("Pope Leo", "PERSON")]),
    ("They/PRP read/VBD The/DT/B-ORG Harbour/NNP/I-ORG Herald/NNP/I-ORG", [("The Harbour Herald", "ORG")]),
    ("in/IN the/DT Talas/NNP/B-GPE province/NN of/IN it/PRP", [("Talas province", "GPE")]),
    ("in/IN Talas/NNP/B-GPE ,/,/I-GPE Marun/NNP/I-GPE ./.", [("Talas", "GPE"), ("Marun", "GPE")]),
    ("the/DT Horn/NNP of/IN Africa/NNP/B-LOC ./.", [("Horn of Africa", "LOC")]),
    ("the/DT Department/NNP/B-ORG of/IN Public/NNP Works/NNP said/VBD", [("Department of Public Works", "ORG")]),
    ("the/DT Elm/NNP/B-GPE Valley/NNP/I-GPE Police/NNP said/VBD", [("Elm Valley Police", "ORG")]),
    ("in/IN Carlo/NNP/B-PERSON Mars/NNP/I-PERSON Avenue/NNP/I-PERSON ./.", [("Carlo Mars Avenue", "FAC")]),
    ("say/VBP Ziad/NNP/B-PERSON al/NNP/I-PERSON -/HYPH Omari/NNP and/CC", [("Ziad al-Omari", "PERSON")]),
    ("the/DT activist/NN al/NNP/B-ORG -/HYPH/I-ORG Omari/NNP/I-ORG said/VBD", [("al-Omari", "PERSON")]),
    ("a/DT bare/JJ police/NN/B-ORG ./.", []),
    ("Reportedly/RB/B-PERSON they/PRP left/VBD ./.", []),
    ("the/DT Syrian/JJ/B-ORG government/NN/I-ORG said/VBD", [("Syrian", "NORP")]),
    ("East/NNP/B-ORG Clinic/NNP/I-ORG ,/, they/PRP said/VBD", [("East Clinic", "FAC")]),
]


@pytest.mark.parametrize(("words", "names"), TRIMMED)
def test_names_are_trimmed(words: str, names: list[tuple[str, str]]) -> None:
    found = find.mentions(sketch(words)).spans
    assert [(span.text, span.label_) for span in found] == names
