"""Organizations with kind, country and acronym; a hospital is one though it is a place, a bridge is none."""

from __future__ import annotations

from factx.article import Article
from factx.facts import organizations
from factx.reading import read
from tests.reading.names.sketch import sketch

WORDS = """
The/DT Talas/NNP/B-ORG Miners/NNPS/I-ORG Association/NNP/I-ORG (/-LRB- TMA/NNP/B-ORG )/-RRB- is/VBZ in/IN Peru/NNP/B-GPE
The/DT TMA/NNP runs/VBZ Elm/NNP/B-FAC Hospital/NNP/I-FAC by/IN Long/NNP/B-FAC Bridge/NNP/I-FAC
"""


def test_organizations_carry_kind_country_and_acronym() -> None:
    doc = sketch(WORDS)
    found = list(organizations.find(read(Article("a", doc.text), doc)))
    assert [(each.name, each.acronym, each.kind, each.country, len(each.mentions)) for each in found] == [
        ("Talas Miners Association", "TMA", "ngo", "PE", 3),
        ("Elm Hospital", None, "health", "PE", 1),
    ]
