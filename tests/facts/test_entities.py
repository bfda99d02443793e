"""Everything named, once each."""

from __future__ import annotations

from factx.article import Article
from factx.facts import entities
from factx.reading import read
from tests.reading.names.sketch import sketch

WORDS = """
The/DT mayor/NN of/IN Talas/NNP/B-GPE ,/, Syria/NNP/B-GPE ,/, Ann/NNP/B-PERSON Rahal/NNP/I-PERSON ,/, left/VBD
Rahal/NNP/B-PERSON met/VBD the/DT Arab/NNP/B-ORG League/NNP/I-ORG ./.
"""


def test_entities_carry_description_country_and_mentions() -> None:
    doc = sketch(WORDS)
    found = list(entities.find(read(Article("a", doc.text), doc)))
    assert [(each.type, each.name, each.aliases, each.country, len(each.mentions)) for each in found] == [
        ("GPE", "Talas", (), "SY", 1),
        ("GPE", "Syria", (), "SY", 1),
        ("PERSON", "Ann Rahal", ("Rahal",), None, 2),
        ("ORG", "Arab League", (), None, 1),
    ]
    assert all(doc.text[each.start : each.end] == each.text for entity in found for each in entity.mentions)
