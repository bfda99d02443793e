"""Where sentences certainly begin, before any parse."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy

from factx.reading import layout

NLP = spacy.blank("en")


def marked(text: str) -> list[str]:
    """Cut a text where the layout says that sentences begin."""
    doc = layout.mark_boundaries(NLP.make_doc(text))
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
    doc = layout.mark_boundaries(NLP.make_doc("A fire. [Image via Ana Ruiz]The town [pop. 300] burned."))
    assert [span.text for span in layout.credits(doc)] == ["[Image via Ana Ruiz]"]


def test_paragraphs() -> None:
    text = "  One.\n\n\nTwo\nlines. \n\nThree"
    assert [text[start:end] for start, end in layout.paragraphs(text)] == ["One.", "Two\nlines.", "Three"]
