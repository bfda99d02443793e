"""Boundaries: which words begin a sentence, and which words are looked at together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from factx.parsing.network import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

    from factx.parsing.network import Numbers

    Flags = NDArray[np.bool_]

BEGINS, GOES_ON = 1, -1
"""What a token's ``SENT_START`` is where somebody has fixed it before."""

SIZE = 1024
"""So many words, and the sentence that they end in, are decoded at once."""


def blanks(doc: Doc) -> Flags:
    """Which tokens are white space."""
    return np.asarray(doc.to_array("IS_SPACE") != 0)


def starts(doc: Doc, words: Numbers, likely: Flags) -> Flags:
    """Which of the words begin a sentence: those that must, and the likely ones that may."""
    fixed = doc.to_array("SENT_START").astype(np.int64)
    begins: Flags = likely & (fixed[words] != GOES_ON)
    begins |= fixed[words] == BEGINS
    behind = np.flatnonzero(np.diff(words, prepend=-1) > 1)
    begins[behind] |= np.array([_is_blank_line(doc[int(word) - 1]) for word in words[behind]], dtype=bool)
    begins[:1] = True
    return begins


def sentences(words: Numbers, begins: Flags) -> list[Numbers]:
    """The words of each sentence."""
    return np.split(words, np.flatnonzero(begins)[1:]) if len(words) else []


def shortened(sentence: Numbers) -> list[Numbers]:
    """A sentence in parts that can be looked at together."""
    return np.array_split(sentence, -(-len(sentence) // LONGEST))


def groups(items: Sequence[Numbers]) -> Iterator[list[Numbers]]:
    """Sentences in a row, about as many words at a time."""
    group, size = list["Numbers"](), 0
    for item in items:
        group.append(item)
        size += len(item)
        if size >= SIZE:
            yield group
            group, size = [], 0
    if group:
        yield group


def _is_blank_line(token: Token) -> bool:
    """Whether white space holds a blank line, behind which a sentence begins."""
    return token.text.count("\n") > 1
