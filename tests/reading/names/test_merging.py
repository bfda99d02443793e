"""One record per real-world thing."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.reading.names.sketch import sketch

MERGED = [
    (
        "Ann/NNP/B-PERSON Rahal/NNP/I-PERSON saw/VBD Mr./NNP Rahal/NNP/B-PERSON ,/, A./NNP/B-PERSON Rahal/NNP/I-PERSON",
        [("Ann Rahal", ["Rahal", "A. Rahal"])],
    ),
    (
        "Ann/NNP/B-PERSON Rahal/NNP/I-PERSON met/VBD Omar/NNP/B-PERSON Rahal/NNP/I-PERSON ;/: Ann/NNP/B-PERSON ran/VBD",
        [("Ann Rahal", ["Ann"]), ("Omar Rahal", [])],
    ),
    (
        "Omar/NNP/B-PERSON al/NNP/I-PERSON -/HYPH/I-PERSON Sadi/NNP/I-PERSON and/CC Al/NNP/B-PERSON Sadi/NNP/I-PERSON",
        [("Omar al-Sadi", ["Al Sadi"])],
    ),
    (
        "the/DT U.S./NNP/B-GPE and/CC the/DT United/NNP/B-GPE States/NNPS/I-GPE and/CC America/NNP/B-GPE",
        [("United States", ["U.S.", "America"])],
    ),
    (
        "the/DT U.N./NNP/B-ORG and/CC the/DT United/NNP/B-ORG Nations/NNPS/I-ORG",
        [("United Nations", [])],
    ),
    (
        "New/NNP/B-GPE York/NNP/I-GPE and/CC the/DT New/NNP/B-ORG York/NNP/I-ORG Times/NNP/I-ORG",
        [("New York", []), ("New York Times", [])],
    ),
    (
        "the/DT Talas/NNP/B-ORG Airlines/NNPS/I-ORG jet/NN ,/, said/VBD Talas/NNP/B-ORG ,/, is/VBZ new/JJ",
        [("Talas Airlines", ["Talas"])],
    ),
    ("Talas/NNP/B-GPE and/CC Talas/NNP/B-GPE province/NN", [("Talas", []), ("Talas province", [])]),
]


@pytest.mark.parametrize(("words", "things"), MERGED)
def test_names_of_one_thing_are_merged(words: str, things: list[tuple[str, list[str]]]) -> None:
    entities = Names.read(sketch(words)).entities
    assert [(each.name, list(each.aliases)) for each in entities] == things


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
