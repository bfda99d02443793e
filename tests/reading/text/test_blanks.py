"""Other blanks than the plain space: read like it, quoted as they stand."""

from __future__ import annotations

from factx import Extractor
from factx.reading.text import blanks

TEXT = "The storm drove 310\u00a0pupils\u202ffrom Vel\u00a0Norda, Ida\u2009Brandt said on May\u00a03,\u00a02021."


def test_plain_keeps_every_offset() -> None:
    assert blanks.plain(TEXT) == "The storm drove 310 pupils from Vel Norda, Ida Brandt said on May 3, 2021."
    assert blanks.plain("a\tb\nc\u200bd") == "a\tb\nc\u200bd"


def test_facts_are_quoted_as_written(extractor: Extractor) -> None:
    plain, written = extractor(blanks.plain(TEXT)).facts, extractor(TEXT).facts
    assert [mention.text for entity in written.entities for mention in entity.mentions] == [
        "Vel\u00a0Norda",
        "Ida\u2009Brandt",
    ]
    assert [entity.name for entity in written.entities] == ["Vel Norda", "Ida Brandt"]
    assert [(each.start, each.end) for each in written.quotes] == [(each.start, each.end) for each in plain.quotes]
    assert [date.text for date in written.dates] == ["May\u00a03,\u00a02021"]


def test_explanations_too() -> None:
    report = Extractor(explains=True, rejects=True)(TEXT)
    assert report.explanations is not None
    quoted = [word for told in report.explanations.values() for each in told for word in each.words]
    assert quoted
    assert all(word.text == TEXT[word.start : word.end] for word in quoted)
