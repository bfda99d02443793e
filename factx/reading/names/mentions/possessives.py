"""Bodies that carry somebody's name: "the Children's Hospital", "St. Mary's Church", "King's College"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import tokens
from factx.reading.names.labels import ORGANIZATION, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

KINDS = ("health", "education", "religious")
"""Kinds of bodies that are named so."""


def possessed(doc: Doc) -> Iterator[Span]:
    """Every capitalised possessor with the capitalised head word of a body right behind it."""
    heads = {word for kind in KINDS for word in values("kind_by_word_in_name")["anywhere"][kind]}
    for mark in doc[1:-1]:
        if mark.tag_ == "POS" and mark.nbor().is_title and mark.nbor().lower_ in heads and mark.nbor(-1).is_title:
            yield labelled(doc, _first_of_possessor(mark.nbor(-1)), mark.i + 2, ORGANIZATION)


def _first_of_possessor(possessor: Token) -> int:
    """The first of the capitalised words that end with a possessor, the first word of the sentence aside."""
    first, start = possessor, possessor.sent.start
    while first.i > start + 1 and tokens.is_proper(first.nbor(-1)) and first.nbor(-1).is_title:
        first = first.nbor(-1)
    return int(first.i)
