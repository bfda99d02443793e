"""One vector a token, whatever the text and whatever stands beside it."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest
from spacy.language import Language

from factx.encoder.layer import encoder, onnx_encoder
from factx.encoder.network import inputs, pooled
from factx.encoder.spellings import Spelling

if TYPE_CHECKING:
    from factx.encoder.layer import Layer

TEXTS = [
    "At least five people died in Homs.",
    "",
    " ",
    "\n\n\n",
    "Two lines.\n\nThe second - of two.",
    "😀👨‍👩‍👧 Çağlar Özgür, 北京 and مصر",
    "\x00\x01\ufeff\u200b\u00ad",
    "e\u0301" * 50,
    "a" * 10_000,
    "a-" * 5_000,
    "http://example.org/" + "a/b?c=d&" * 500,
    "word " * 3_000,
    "no full stop \n" * 400,
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_token_of_any_text_has_a_vector(layer: Layer, english: Language, text: str) -> None:
    doc = english.make_doc(text)
    [vectors] = map(np.asarray, layer.predict([doc]))
    assert vectors.shape == (len(doc), 8)
    assert np.isfinite(vectors).all() and np.abs(vectors).sum(axis=1).all()


def test_company_changes_no_bit(layer: Layer, english: Language) -> None:
    docs = [english.make_doc(text) for text in TEXTS]
    alone = [layer.predict([doc])[0].tobytes() for doc in docs]
    assert [vectors.tobytes() for vectors in layer.predict(docs)] == alone
    assert [vectors.tobytes() for vectors in reversed(layer.predict(docs[::-1]))] == alone


def test_threads_change_no_bit(layer: Layer, english: Language, tokenizer: str) -> None:
    double = onnx_encoder(width=8, longest=64, shared=16, threads=2)
    encoder(double).graph, encoder(double).tokenizer = encoder(layer).graph, tokenizer
    docs = [english.make_doc(text) for text in TEXTS]
    expected = [vectors.tobytes() for vectors in layer.predict(docs)]
    assert [vectors.tobytes() for vectors in double.predict(docs)] == expected
    with ThreadPoolExecutor(4) as pool:
        assert [vectors.tobytes() for vectors in pool.map(lambda doc: layer.predict([doc])[0], docs)] == expected


def test_bytes_and_pickles_keep_the_vectors(layer: Layer, english: Language) -> None:
    doc = english.make_doc(TEXTS[0])
    empty = onnx_encoder(width=8, longest=64, shared=16)
    for copy in (empty.from_bytes(layer.to_bytes()), pickle.loads(pickle.dumps(layer)), layer.copy()):
        assert copy.predict([doc])[0].tobytes() == layer.predict([doc])[0].tobytes()


def test_without_weights_it_says_so(english: Language) -> None:
    with pytest.raises(ValueError, match="no weights"):
        onnx_encoder().predict([english.make_doc("Homs")])


def test_neighbours_and_case_are_seen(layer: Layer, english: Language) -> None:
    docs = [english.make_doc(text) for text in ("in homs", "at homs", "in Homs")]
    first, other, upper = map(np.asarray, layer.predict(docs))
    assert not np.array_equal(first[1], other[1])
    assert not np.array_equal(first[1], upper[1])


def test_pooling_is_the_mean_of_a_tokens_pieces() -> None:
    vectors = np.array([[9], [1], [2], [4], [9]], dtype=np.float32)
    assert pooled(vectors, [Spelling((1,), 1, False), Spelling((2, 3), 1, False)]).tolist() == [[1], [3]]


def test_windows_stand_between_start_and_stop(layer: Layer) -> None:
    speller = encoder(layer).speller
    pieces, shapes = inputs([Spelling((6,), 5, False), Spelling((7, 33), 8, False)], speller)
    assert (pieces.tolist(), shapes.tolist()) == ([speller.start, 6, 7, 33, speller.stop], [0, 5, 8, 8, 0])
