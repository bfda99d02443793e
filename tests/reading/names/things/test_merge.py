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
