"""The encoder inside a spaCy pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import Tok2Vec

if TYPE_CHECKING:
    from factx.encoder.layer import Layer

TEXTS = ["At least five people died in Homs.", "", "Two lines.\n\nThe second - of two.", "word " * 300]


@pytest.fixture(scope="module")
def pipeline(layer: Layer) -> Language:
    """Give a pipeline with the tiny encoder."""
    settings = {"@architectures": "factx.OnnxEncoder.v1", "width": 8, "longest": 64, "shared": 16}
    nlp = spacy.blank("en")
    component = nlp.add_pipe("tok2vec", config={"model": settings})
    assert isinstance(component, Tok2Vec)
    component.model.from_bytes(layer.to_bytes())
    return nlp


def test_spacy_saves_and_loads_it(pipeline: Language, tmp_path: Path) -> None:
    pipeline.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert [loaded(text).tensor.tobytes() for text in TEXTS] == [pipeline(text).tensor.tobytes() for text in TEXTS]


@pytest.mark.parametrize("settings", [{"batch_size": 1}, {"batch_size": 4}, {"n_process": 2, "batch_size": 2}])
def test_piping_changes_no_bit(pipeline: Language, settings: dict[str, Any]) -> None:
    alone = [pipeline(text).tensor.tobytes() for text in TEXTS]
    assert [doc.tensor.tobytes() for doc in pipeline.pipe(TEXTS, **settings)] == alone
