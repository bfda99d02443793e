"""The spaCy component: facts on the Doc of any pipeline that parses."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from factx import Extractor, FactxError
from factx.pipelines import BUNDLED

TEXT = "At least 12 people were killed in Homs on Sunday, the governor said."


def test_facts_stand_on_the_doc(extractor: Extractor) -> None:
    nlp = spacy.load(BUNDLED)
    nlp.add_pipe("factx", config={"published": "2016-07-25", "only": ["casualties"]})
    facts = nlp(TEXT)._.facts
    assert [(casualty.count.value, casualty.date.value) for casualty in facts.casualties] == [(12, "2016-07-24")]
    assert facts.quotes == ()
    assert facts.casualties[0].count == extractor(TEXT).facts.casualties[0].count


def test_docs_with_facts_can_be_stored_and_sent() -> None:
    nlp = spacy.load(BUNDLED)
    nlp.add_pipe("factx")
    [doc] = nlp.pipe([TEXT], n_process=2)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.facts == doc._.facts == nlp(TEXT)._.facts
    assert len(doc._.facts.casualties) == 1


def test_an_empty_text_has_no_facts() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factx")
    assert nlp("")._.facts.casualties == ()


def test_a_pipeline_without_a_parser_is_told() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factx")
    with pytest.raises(FactxError, match="missing: TAG, DEP, SENT_START, ENT_IOB"):
        nlp(TEXT)


@pytest.mark.parametrize("config", [{"only": ["facts"]}, {"published": "Sunday"}])
def test_a_wrong_setting_is_told(config: dict[str, object]) -> None:
    with pytest.raises(FactxError):
        spacy.blank("en").add_pipe("factx", config=config)
