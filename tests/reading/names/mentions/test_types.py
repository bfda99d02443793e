"""One name has one type."""

from __future__ import annotations

from factx.reading.names.mentions import find
from tests.reading.names.sketch import sketch


def test_one_name_has_one_type() -> None:
    doc = sketch("Talas/NNP/B-GPE fell/VBD ,/, Talas/NNP/B-GPE burnt/VBD ,/, Talas/NNP/B-PERSON rose/VBD")
    assert {span.label_ for span in find.mentions(doc).spans} == {"GPE"}
