"""The learnt finder of claims: what it looks at, what it keeps, and that it travels with the pipeline."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from spacy.tokens import Doc

from factx import Extractor
from factx.claims.candidates import Candidate, candidates
from factx.claims.component import BATCH, Claims
from factx.claims.features import features, width
from tests.claims.drawings import GUSHED, SPLIT
from tests.drawing import draw

RELATIONS = ("ccomp", "nsubj")
VECTOR = 4


@pytest.fixture
def claims() -> Claims:
    component = Claims(RELATIONS, VECTOR, threshold=0.5)
    component.model.initialize()
    return component


def _seen(rows: str) -> Doc:
    doc = draw(rows)
    vectors: Any = np.arange(len(doc) * VECTOR, dtype=np.float32).reshape(len(doc), VECTOR)
    doc.tensor = vectors
    return doc


def test_candidates_hang_on_what_may_report_them() -> None:
    assert list(candidates(draw(GUSHED))) == [Candidate(0, 1, 0, 1), Candidate(3, 4, 3, 4), Candidate(4, 1, 2, 5)]


def test_a_candidate_around_its_governor_is_cut_to_the_side_of_its_head() -> None:
    found = {each.head: each for each in candidates(draw(SPLIT))}
    assert found[1] == Candidate(1, 4, 0, 2)


def test_a_candidate_is_described_by_words_and_grammar() -> None:
    doc = _seen(GUSHED)
    (row,) = features(doc, [Candidate(4, 1, 2, 5)], RELATIONS)
    parts = np.split(row[: 5 * VECTOR], 5)
    assert [part[0] for part in parts] == [16, 4, 12, 8, 4]
    assert len(row) == width(VECTOR, RELATIONS)
    assert row[-2:] == pytest.approx([1, 0.1])


def test_scores_do_not_depend_on_what_else_is_asked(claims: Claims) -> None:
    doc = _seen(GUSHED)
    found = list(candidates(doc)) * BATCH
    assert np.allclose(claims.scores(doc, found)[:3], claims.scores(doc, found[:3]))


def test_nothing_is_found_where_nothing_hangs(claims: Claims) -> None:
    assert len(claims(_seen("Rain rain NN 0 root")).spans["claims"]) == 0


def test_weights_travel_as_bytes_and_as_files(claims: Claims, tmp_path: object) -> None:
    doc = _seen(GUSHED)
    found, others = list(candidates(doc)), [Claims(RELATIONS, VECTOR, 0.5) for _ in range(2)]
    claims.to_disk(f"{tmp_path}/claims")
    copies = [others[0].from_bytes(claims.to_bytes()), others[1].from_disk(f"{tmp_path}/claims")]
    assert all((copy.scores(doc, found) == claims.scores(doc, found)).all() for copy in copies)


def test_the_bundled_pipeline_knows_verbs_that_no_list_has(extractor: Extractor) -> None:
    nlp = extractor.nlp
    doc = nlp("The ferryman gushed that the river had never been so wide.")
    assert "that the river had never been so wide" in [span.text for span in doc.spans["claims"]]
    assert not nlp("The ferryman crossed the river that runs past the mill.").spans["claims"]
