"""The parser as a component: what it writes into a text, and that it travels."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from spacy.tokens import Doc

from factx import Extractor
from factx.errors import FactxError
from factx.parsing.component import Parser
from factx.parsing.network import BLOCK, LONGEST, Seen
from tests.drawing import VOCAB
from tests.parsing.tiny import WIDTH, parser, seen

if TYPE_CHECKING:
    from thinc.types import Ints2d

ATTRIBUTES: list[int | str] = ["TAG", "POS", "MORPH", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE"]


@pytest.fixture(scope="module")
def made() -> Parser:
    return parser()


def _fixed(doc: Doc, **starts: int) -> Doc:
    column = np.zeros(len(doc), dtype=np.int64)
    for place, start in starts.items():
        column[int(place[1:])] = start
    doc.from_array(["SENT_START"], cast("Ints2d", column[:, None].astype(np.uint64)))
    return doc


def _begins(doc: Doc) -> list[int]:
    return [sentence.start for sentence in doc.sents]


@pytest.mark.parametrize("words", [1, 2, 30, 3 * LONGEST, 2 * BLOCK + 5])
def test_every_sentence_is_a_tree(made: Parser, words: int) -> None:
    doc = made(seen(["word"] * words))
    roots = [token.i for token in doc if token.dep_ == "ROOT"]
    assert roots == [sentence.root.i for sentence in doc.sents] == [t.i for t in doc if t.head == t]
    assert all(token.sent == token.head.sent for token in doc)


def test_all_is_told_of_each_word(made: Parser) -> None:
    doc = made(seen(["word"] * 50))
    assert {token.tag_ for token in doc} == set(made.known.tag)
    assert {f"{token.pos_}|{token.morph}" for token in doc} == set(made.known.features)
    assert {token.dep_ for token in doc} == set(made.known.relation)
    assert {entity.label_ for entity in doc.ents} == {"ORG"}
    assert all(doc.has_annotation(layer) for layer in ("TAG", "POS", "MORPH", "DEP", "SENT_START", "ENT_IOB"))


def test_sentences_begin_where_it_is_fixed(made: Parser) -> None:
    words = ["word"] * 20
    free = _begins(made(seen(words)))
    assert free[1:] and 7 not in free
    fixed = _begins(made(_fixed(seen(words), _7=1, **{f"_{free[1]}": -1})))
    assert 7 in fixed and free[1] not in fixed


def test_no_sentence_begins_within_a_name(made: Parser) -> None:
    labels = ["U-ORG", "B-ORG", "I-ORG", "L-ORG", "O", "I-ORG"]
    names = np.eye(len(made.known.name), dtype=np.float32)[[made.known.name.index(label) for label in labels]]
    likely = made.likely(Seen(np.zeros((6, WIDTH), np.float32), np.ones(6, np.float32), names), np.arange(6))
    assert likely.tolist() == [True, True, False, False, True, True]


def test_a_sentence_begins_behind_a_blank_line(made: Parser) -> None:
    words = ["word"] * 20
    words[7] = "\n \n"
    doc = _fixed(seen(words), _8=-1)
    assert 8 in _begins(made(doc))


def test_white_space_hangs_on_the_word_before_it(made: Parser) -> None:
    doc = made(seen(["\n", "word", "\n", " ", "word", "\n"]))
    assert [token.head.i for token in doc if token.is_space] == [1, 1, 2, 4]
    assert {(token.tag_, token.pos_, token.dep_) for token in doc if token.is_space} == {("_SP", "SPACE", "dep")}
    assert not any(entity[0].is_space or entity[-1].is_space for entity in doc.ents)


@pytest.mark.parametrize("words", [["\n"], [" ", "\n\n"]])
def test_a_text_of_white_space_is_one_sentence(made: Parser, words: list[str]) -> None:
    doc = made(seen(words))
    assert [token.dep_ for token in doc] == ["ROOT", "dep"][: len(words)]
    assert (_begins(doc), doc.ents) == ([0], ())


def test_an_empty_text_stays_as_it_is(made: Parser) -> None:
    assert len(made(seen([]))) == 0


def test_a_text_that_no_encoder_has_read_is_refused(made: Parser) -> None:
    with pytest.raises(FactxError, match="reads the vectors of an encoder"):
        made(Doc(VOCAB, words=["word"]))


@pytest.mark.parametrize("words", [BLOCK - 1, BLOCK, 2 * BLOCK + 1])
def test_a_token_hears_its_neighbours_wherever_a_text_is_cut(made: Parser, words: int) -> None:
    vectors = np.asarray(seen(["word"] * words).tensor, dtype=np.float32)
    near = slice(words - 9, words)
    together, alone = made.network.seen(vectors), made.network.seen(vectors[words - 20 :])
    for whole, part in zip(together, alone, strict=True):
        assert whole[near] == pytest.approx(part[-9:], abs=1e-4)


def test_it_travels_as_bytes_and_as_files(made: Parser, tmp_path: object) -> None:
    made.to_disk(f"{tmp_path}/parser")
    made.network.seen(np.zeros((1, WIDTH), dtype=np.float32))
    empty = [Parser(made.vocab, 0.0) for _ in range(2)]
    copies = [empty[0].from_bytes(made.to_bytes()), empty[1].from_disk(f"{tmp_path}/parser")]
    copies.append(pickle.loads(pickle.dumps(made)))
    read = [each(seen(["word"] * 40)).to_array(ATTRIBUTES).tobytes() for each in (made, *copies)]
    assert read == [read[0]] * 4


def test_what_stands_in_a_batch_changes_nothing(extractor: Extractor) -> None:
    texts = ["At least five people died in Homs.", "", "Fire!\n\nTwo of the crew were hurt, the owner said. " * 9]
    alone = [extractor.nlp(text).to_array(ATTRIBUTES).tobytes() for text in texts]
    assert [doc.to_array(ATTRIBUTES).tobytes() for doc in extractor.nlp.pipe(texts, batch_size=3)] == alone
