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


def test_one_name_has_one_type() -> None:
    doc = sketch("Talas/NNP/B-GPE fell/VBD ,/, Talas/NNP/B-GPE burnt/VBD ,/, Talas/NNP/B-PERSON rose/VBD")
    assert {span.label_ for span in find.mentions(doc).spans} == {"GPE"}
