"""The learnt finder of figures: what it finds, what it tells of others' figures, and that it travels."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.tokens import Doc

from factx import Extractor
from factx.figures import SLOTS, Place, links, tell
from factx.figures.component import Figures
from factx.figures.heads import BATCH
from tests.drawing import VOCAB
from tests.figures.tiny import heads, seen

FERRY = """The ferry turned over off Port Selim on Monday, and the harbour took nineteen bodies out of the water.

Twelve more people were killed when a bus ran into a crowd in Karvan, police said."""


@pytest.fixture
def figures() -> Figures:
    return Figures(0.0, heads().weights)


@pytest.fixture(scope="module")
def doc(extractor: Extractor) -> Doc:
    return extractor.nlp(FERRY)


def test_of_each_figure_something_is_told(figures: Figures) -> None:
    doc = figures(seen("Two died in Homs on Monday and three were hurt".split()))
    told = tell(doc, [Place(0, 1, "killed"), Place(7, 8, "injured")])
    assert told is not None
    assert [list(row) for row in told.links] == [list(SLOTS)] * 2
    assert all(None in [link.token for link in row[slot]] for row in told.links for slot in SLOTS)
    assert told.parts.sum(axis=1) == pytest.approx([1, 1])
    assert told.same == pytest.approx(told.same.T)


def test_no_figure_is_part_of_itself(figures: Figures) -> None:
    told = tell(figures(seen(["Two", "died"])), [Place(0, 1, "killed")])
    assert told is not None and told.part_of == [(None, 1.0)]


def test_what_is_told_does_not_depend_on_what_else_is_asked(figures: Figures) -> None:
    doc = figures(seen(["dead"] * 3 * BATCH))
    places = [Place(place, place + 1, "killed") for place in range(len(doc))]
    told = tell(doc, places)
    assert told is not None
    alone = links(doc, *places[-1])
    assert [link.token for link in alone["place"]] == [link.token for link in told.links[-1]["place"]]
    assert len(told.mains) == len(told.same) == len(places)


@pytest.mark.parametrize("words", [[], ["dead"], ["dead"] * 3000])
def test_texts_of_all_lengths_are_read(figures: Figures, words: list[str]) -> None:
    spans = figures(seen(words)).spans["figures"]
    assert len(spans) == len(spans.attrs["scores"]) <= len(words)


def test_without_the_branch_nothing_is_found_or_told(figures: Figures) -> None:
    doc = figures(Doc(VOCAB, words=["Two", "died"]))
    assert not doc.spans["figures"]
    assert tell(doc, [Place(0, 1, "killed")]) is None


def test_without_the_component_nothing_is_told() -> None:
    doc = seen(["Two", "died"])
    assert tell(doc, [Place(0, 1, "killed")]) is None
    assert links(doc, 0, 1, "killed") == {}


def test_weights_travel_as_bytes_and_as_files(figures: Figures, tmp_path: object) -> None:
    figures.to_disk(f"{tmp_path}/figures")
    copies = [Figures(0.0).from_bytes(figures.to_bytes()), Figures(0.0).from_disk(f"{tmp_path}/figures")]
    found = [list(each(seen(["dead"] * 9)).spans["figures"].attrs["scores"]) for each in (figures, *copies)]
    assert found[0] == found[1] == found[2] != []


def test_the_bundled_pipeline_finds_figures_that_no_word_of_harm_governs(doc: Doc) -> None:
    assert next((span.text, span.label_) for span in doc.spans["figures"]) == ("nineteen", "killed")


def test_the_bundled_pipeline_links_figures_with_words(doc: Doc) -> None:
    best = {slot: found[0].token for slot, found in links(doc, *_place(doc)).items()}
    words = {slot: None if token is None else doc[token].text for slot, token in best.items()}
    assert (words["place"], words["victims"], words["perpetrator"]) == ("Karvan", "people", None)


def test_the_same_text_gives_the_same_scores(extractor: Extractor, doc: Doc) -> None:
    again = extractor.nlp(FERRY)
    assert again.spans["figures"].attrs == doc.spans["figures"].attrs
    assert links(again, *_place(again)) == links(doc, *_place(doc))


def test_a_text_is_written_and_read_back_with_its_figures(extractor: Extractor, doc: Doc) -> None:
    copy = Doc(extractor.nlp.vocab).from_bytes(doc.to_bytes())
    assert [(span.text, span.label_) for span in copy.spans["figures"]] == [
        (span.text, span.label_) for span in doc.spans["figures"]
    ]
    assert all(np.array_equal(copy.user_data[key], value) for key, value in doc.user_data.items() if "encoder" in key)


def _place(doc: Doc) -> Place:
    span = doc.spans["figures"][1]
    return Place(span.start, span.end, span.label_)
