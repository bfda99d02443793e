"""Where sentences certainly begin, before any parse."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy

from factx.reading.text import sentence_starts

NLP = spacy.blank("en")


def marked(text: str) -> list[str]:
    """Cut a text where the layout says that sentences begin."""
    doc = sentence_starts.mark_boundaries(NLP.make_doc(text))
    starts = [0, *(token.idx for token in doc if token.i and token.is_sent_start), len(text)]
    return [text[start:end].strip() for start, end in pairwise(starts)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Flood hits town\n\nTwo people died.", ["Flood hits town", "Two people died."]),
        ("It rained. [Photo by Ana Ruiz]The river rose.", ["It rained.", "[Photo by Ana Ruiz]", "The river rose."]),
        ("He fell (Photo: AP) hard.", ["He fell", "(Photo: AP)", "hard."]),
        ("The group [the union] met (twice).", ["The group [the union] met (twice)."]),
        ("One line\ngoes on.", ["One line\ngoes on."]),
        ("Needed:\n- food\n- water", ["Needed:", "- food", "- water"]),
        ("", [""]),
    ],
)
def test_boundaries(text: str, pieces: list[str]) -> None:
    assert marked(text) == pieces


def test_credits() -> None:
    doc = sentence_starts.mark_boundaries(NLP.make_doc("A fire. [Image via Ana Ruiz]The town [pop. 300] burned."))
    assert [span.text for span in sentence_starts.credits(doc)] == ["[Image via Ana Ruiz]"]


def test_paragraphs() -> None:
    text = "  One.\n\n\nTwo\nlines. \n\nThree"
    assert [text[start:end] for start, end in sentence_starts.paragraphs(text)] == ["One.", "Two\nlines.", "Three"]


@pytest.mark.parametrize(
    ("text", "word", "may_begin"),
    [
        ("He died in Talas Sunday .", "Sunday", False),
        ("He said Sunday was cold .", "Sunday", False),
        ("He fell , The end", "The", False),
        ("the road was shut The army came", "The", True),
        ("He fell . then he rose", "then", True),
        ("He fell: then he rose", "then", True),
    ],
)
def test_a_sentence_does_not_begin_within_a_phrase(text: str, word: str, may_begin: bool) -> None:
    doc = sentence_starts.mark_boundaries(NLP.make_doc(text))
    [token] = [token for token in doc if token.text == word]
    assert (token.is_sent_start is not False) is may_begin
