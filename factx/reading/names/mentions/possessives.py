"""Possessed: bodies that carry somebody's name: "the Children's Hospital", "St. Mary's Church", "King's College"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading.names.labels import ORGANIZATION, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

KINDS = ("health", "education", "religious")
"""Kinds of bodies that are named so."""


def possessed(doc: Doc) -> Iterator[Span]:
    """List capitalised possessors with the capitalised head word of a body right behind them."""
    heads = {word for kind in KINDS for word in values("organization_words")["anywhere"][kind]}
    for mark in doc[1:-1]:
        if mark.tag_ == "POS" and mark.nbor().is_title and mark.nbor().lower_ in heads and mark.nbor(-1).is_title:
            yield labelled(doc, _start(mark.nbor(-1)), mark.i + 2, ORGANIZATION)


def _start(possessor: Token) -> int:
    """Give the first of the capitalised words that end with a possessor."""
    first = possessor
    while first.i > possessor.sent.start + 1 and first.nbor(-1).tag_ in {"NNP", "NNPS"} and first.nbor(-1).is_title:
        first = first.nbor(-1)
    return int(first.i)
