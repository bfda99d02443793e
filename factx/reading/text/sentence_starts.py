"""Sentence starts: where paragraphs, captions and credits begin, fixed before the parser runs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import numpy as np

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token
    from thinc.types import Ints2d

CREDIT = re.compile(
    r"\[(?:photo|image|picture|video|file|screenshot|featured|credit|ap|getty|reuters)\b[^\[\]\n]{0,200}\]"
    r"|\((?:photo|image|picture|ap photo|reuters/|getty)\b[^()\n]{0,200}\)",
    re.IGNORECASE,
)
PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*|\n(?=[^\S\n]*[-•*–]\s)")


BEHIND_ABBREVIATION = re.compile(
    r"\b[DRI]-[A-Z][A-Za-z]{0,4}\.(?:[A-Z]\.)?\s+(?=(?:Sen|Rep|Gov|Lt|Mr|Mrs|Ms|Dr)\.\s+[A-Z])"
    r"|\b(?:for|to|in|from|of) the U\.[SKN]\.\s+(?=(?:Police|Officials|Authorities|Prosecutors|Witnesses|Rescuers"
    r"|Rebels|Troops|Soldiers|He|She|They|It|We|His|Her|Their|In|On|At|The|But|And)\s+[a-z])"
)
"""Where a sentence begins behind a period that belongs to an abbreviation: "left for the U.S. Police said"."""
GLUED_QUOTE = re.compile(r"(?<=[a-z][.!?])(?=[\"“][A-Z])")
"""Where a quotation begins without a blank: "was put out."We were lucky"."""
GLUED_CUE = re.compile(r"(?<=[,.!?][\"”])(?=[a-z])")
"""Where words go on behind a quotation without a blank: "We were lucky,"she said."""


def mark_boundaries(doc: Doc) -> Doc:
    """The unparsed Doc with the places where sentences certainly begin: after a blank line, around a bracketed credit.

    A token that runs over such a place ("video]The") is split there.
    """
    starts = sorted(set(certain_starts(doc.text)))
    _split_at(doc, sorted({*starts, *(match.start() for match in GLUED_CUE.finditer(doc.text))}))
    if len(doc):
        doc.from_array(["SENT_START"], _boundaries(doc, starts))
    return doc


def _boundaries(doc: Doc, starts: list[int]) -> Ints2d:
    """What is sure of each token, a column: 1 where a sentence begins, -1 where none can, 0 where the parser decides.

    Written into the Doc as a whole: set token by token, each would make spaCy look through all tokens.
    """
    column = np.zeros((len(doc), 1), dtype=np.int64)
    places = [token.idx for token in doc]
    begins = {bisect_left(places, start) for start in starts}
    for before, token in pairwise(doc):
        if token.i in begins:
            column[token.i] = 1
        elif _goes_on(before, token):
            column[token.i] = -1
    return cast("Ints2d", column.astype(np.uint64))


def _goes_on(before: Token, token: Token) -> bool:
    """Whether a token begins no sentence: it follows a word or comma, and no small one before a capital."""
    if before.text != "," and not before.text[-1:].isalnum():
        return False
    begins = token.text[:1].isupper() and not before.text[:1].isupper() and before.text != ","
    return not begins or token.text in values("times")["weekday"]


def certain_starts(text: str) -> Iterator[int]:
    """The offsets at which a sentence must begin, whatever the words say."""
    for end in PARAGRAPH_END.finditer(text):
        yield end.end()
    for start in (BEHIND_ABBREVIATION, GLUED_QUOTE):
        yield from (match.end() for match in start.finditer(text))
    for credit in CREDIT.finditer(text):
        yield credit.start()
        yield credit.end()


def credits(doc: Doc) -> list[Span]:
    """The bracketed credits of pictures: "[Photo by …]"."""
    spans = (doc.char_span(*match.span(), alignment_mode="contract") for match in CREDIT.finditer(doc.text))
    return [span for span in spans if span is not None]


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each paragraph, blank space aside."""
    start = 0
    for end in [*PARAGRAPH_END.finditer(text), None]:
        stop = end.start() if end else len(text)
        block = text[start:stop]
        if block.strip():
            yield start + len(block) - len(block.lstrip()), start + len(block.rstrip())
        start = end.end() if end else stop


def _split_at(doc: Doc, offsets: list[int]) -> None:
    """Tokens that run over an offset become two there."""
    places = [token.idx for token in doc]
    cuts: dict[int, list[int]] = {}
    for offset in offsets:
        at = bisect_right(places, offset) - 1
        if at >= 0 and places[at] < offset < places[at] + len(doc[at]):
            cuts.setdefault(at, []).append(offset - places[at])
    with doc.retokenize() as retokenizer:
        for at, inner in cuts.items():
            edges = [0, *inner, len(doc[at])]
            parts = [doc[at].text[first:last] for first, last in pairwise(edges)]
            retokenizer.split(doc[at], parts, heads=[(doc[at], i) for i in range(len(parts))])
