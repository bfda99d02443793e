"""Claims that the pipeline has learnt to see: which of them become statements."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc, SpanGroup

from factx.reading.attribution.pipeline import statements
from factx.reading.attribution.quotations.quoted_page import QuotedPage
from factx.reading.names import Names
from tests.claims.drawings import GUSHED
from tests.drawing import draw


def _claiming(rows: str, *claims: tuple[int, int, int, float]) -> Doc:
    doc = draw(rows)
    spans = [doc[start:end] for _, start, end, _ in claims]
    attrs = {"heads": [head for head, *_ in claims], "scores": [score for *_, score in claims]}
    doc.spans["claims"] = SpanGroup(doc, name="claims", spans=spans, attrs=attrs)
    return doc


def _said(doc: Doc) -> list[tuple[str | None, list[str]]]:
    found = statements(doc, Names.read(doc)).own
    return [(each.speaker.text if each.speaker else None, [part.text for part in each.content]) for each in found]


CLAIM = (4, 2, 5, 0.9)


def test_a_claim_with_a_speaker_is_a_statement() -> None:
    assert _said(_claiming(GUSHED, CLAIM)) == [("Anna", ["it rains"])]


def test_without_claims_rules_speak_alone() -> None:
    assert _said(draw(GUSHED)) == []


def test_of_two_claims_on_the_same_words_the_surer_counts() -> None:
    assert _said(_claiming(GUSHED, (0, 0, 1, 0.8), CLAIM)) == [("Anna", ["it rains"])]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("gushed  gush ", "thought think"), "it is thought, not said"),
        (("Anna    anna    NNP", "It      it      PRP"), "nobody says it"),
        (("gushed  gush ", "said    say  "), "the rules have it"),
        (("VBD   0  root", "VB    0  root\n    to      to      TO    2  mark"), "it is only meant to be said"),
    ],
)
def test_other_claims_are_none(change: tuple[str, str], why: str) -> None:
    rows = GUSHED.replace(*change)
    said = _said(_claiming(rows, CLAIM))
    assert len(said) == (1 if why == "the rules have it" else 0), why


def test_words_that_a_rule_has_found_are_not_claimed_again() -> None:
    doc = _claiming(GUSHED.replace("gushed  gush ", "said    say  "), CLAIM)
    assert _said(doc) == [("Anna", ["it rains"])]


def test_a_page_without_claims_is_read_as_before() -> None:
    assert QuotedPage.of(draw(GUSHED)).quotations == ()


def test_spans_of_the_same_name_from_elsewhere_are_left_alone() -> None:
    doc = draw(GUSHED)
    doc.spans["claims"] = [doc[2:5]]
    assert _said(doc) == []
