"""Persons whose name is broken by a nickname."""

from __future__ import annotations

import pytest

from factx.reading.names.labels import PERSON
from factx.reading.names.mentions import nicknames
from tests.reading.names.sketch import sketch

NAMES = [
    ("Robert/NNP/B-PERSON (/-LRB- Bob/NNP )/-RRB- Miller/NNP/B-PERSON left/VBD", ["Robert (Bob) Miller"]),
    ("Robert/NNP/B-PERSON (/-LRB- Bob/NNP/B-PERSON )/-RRB- Miller/NNP/B-PERSON left/VBD", ["Robert (Bob) Miller"]),
    ("Robert/NNP/B-PERSON met/VBD Bob/NNP/B-PERSON Miller/NNP/I-PERSON", ["Robert", "Bob Miller"]),
    ("Robert/NNP/B-PERSON (/-LRB- 34/CD )/-RRB- Talas/NNP/B-GPE", ["Robert", "Talas"]),
]


@pytest.mark.parametrize(("words", "names"), NAMES)
def test_a_nickname_goes_into_the_name(words: str, names: list[str]) -> None:
    doc = sketch(words)
    assert [span.text for span in nicknames.joined(doc, doc.ents)] == names
    assert {span.label_ for span in nicknames.joined(doc, doc.ents)} <= {PERSON, "GPE"}
