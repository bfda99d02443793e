"""A tiny encoder: the alphabet as word pieces, a graph with random weights."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase
from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.language import Language
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from factx.encoder.layer import encoder, onnx_encoder
from factx.encoder.spellings import BLANK, LINE, START, STOP, UNKNOWN

if TYPE_CHECKING:
    from factx.encoder.layer import Layer

GRAPH = Path(__file__).with_name("tiny.onnx")
MARKS = ("[PAD]", UNKNOWN, START, STOP, LINE, BLANK, ".", ",", "-", "/", ":")
PIECES = [*MARKS, *ascii_lowercase, *(f"##{letter}" for letter in ascii_lowercase)]


@pytest.fixture(scope="session")
def tokenizer() -> str:
    """Give a tokenizer that spells by letters."""
    pieces = {piece: number for number, piece in enumerate(PIECES)}
    made = Tokenizer(WordPiece(pieces, unk_token=UNKNOWN))
    made.normalizer, made.pre_tokenizer = BertNormalizer(), BertPreTokenizer()
    return str(made.to_str())


@pytest.fixture(scope="session")
def layer(tokenizer: str) -> Layer:
    """Give the layer with its weights."""
    made = onnx_encoder(width=8, longest=64, shared=16)
    encoder(made).graph, encoder(made).tokenizer = GRAPH.read_bytes(), tokenizer
    return made


@pytest.fixture(scope="session")
def english() -> Language:
    """Give a pipeline that only cuts text into tokens."""
    return spacy.blank("en")
