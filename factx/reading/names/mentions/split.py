"""Where one recognised span holds several names: "Talas, Marun", or one on each side of a line break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.names.known import countries
from factx.reading.names.known.name_heads import is_head
from factx.reading.names.labels import OTHER, PERSON, PLACE, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

BREAKS = frozenset({"(", ")", "[", "]", "/", ";", "|", "•", "“", "”", '"'})


def pieces(entity: Span, limits: set[int]) -> Iterator[Span]:
    """The parts of a recognised span that may be names, cut at breaks and at the tokens of `limits`."""
    start = entity.start
    for token in entity:
        if token.i > start and (token.i in limits or _begins_anew(token, entity)):
            yield labelled(entity.doc, start, token.i, entity.label_)
            start = token.i
        if _breaks(token, entity):
            if token.i > start:
                yield labelled(entity.doc, start, token.i, entity.label_)
            start = token.i + 1
    if start < entity.end:
        yield labelled(entity.doc, start, entity.end, entity.label_)


def _begins_anew(token: Token, entity: Span) -> bool:
    """Whether it is the second Ana of "Yours, Ana Ana, thank you": nobody is called the same twice."""
    return entity.label_ == PERSON and token.is_alpha and token.text == token.nbor(-1).text


def _breaks(token: Token, entity: Span) -> bool:
    if token.is_space:
        return "\n" in token.text
    if token.text in {"and", ","} and token.i > entity.start and is_head(token.nbor(-1).lower_):
        return entity.label_ not in OTHER
    listed = token.text == "," and entity.label_ in PLACE | {PERSON} and not countries.place(entity.text)
    return listed or token.text in BREAKS
