"""Features: what is seen of a candidate: vectors of its words and of its governor, and their grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc

    from factx.claims.candidates import Candidate

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

TAGS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
)  # fmt: skip
"""The parts of speech of Universal Dependencies."""

VECTORS = 5
LONGEST = 30
"""Longer candidates count as so long, in tokens."""


def width(vector: int, relations: Sequence[str]) -> int:
    """Tell how many numbers describe a candidate, given the width of the encoder's vectors and the parser's labels."""
    return VECTORS * vector + 2 * (len(TAGS) + len(relations)) + 2


def features(doc: Doc, found: Sequence[Candidate], relations: Sequence[str]) -> Floats:
    """Describe candidates, a row each.

    The vectors are those of the head and of its governor, the mean of all words, and those of the first word and of
    the one before it.
    """
    head, governor, start, end = np.array(found, dtype=np.int64).T
    vectors = np.asarray(doc.tensor, dtype=np.float32)
    marks = [_marked(doc, place, relations) for place in (head, governor)]
    order = np.stack([head > governor, np.minimum(end - start, LONGEST) / LONGEST], axis=1)
    rows = [vectors[head], vectors[governor], _means(vectors, start, end), vectors[start], vectors[start - (start > 0)]]
    return np.concatenate([*rows, *marks, order], axis=1, dtype=np.float32)


def _means(vectors: Floats, start: Numbers, end: Numbers) -> Floats:
    """Average each stretch, by running sums over no more of the text than these stretches take up."""
    first = start.min()
    sums = np.cumsum(vectors[first : end.max()], axis=0, dtype=np.float64)
    before = np.concatenate([np.zeros_like(sums[:1]), sums])
    return np.asarray((before[end - first] - before[start - first]) / (end - start)[:, None], dtype=np.float32)


def _marked(doc: Doc, places: Numbers, relations: Sequence[str]) -> Floats:
    tokens = [doc[int(place)] for place in places]
    parts_of_speech = _chosen([token.pos_ for token in tokens], TAGS)
    return np.concatenate([parts_of_speech, _chosen([token.dep_ for token in tokens], relations)], axis=1)


def _chosen(names: Sequence[str], known: Sequence[str]) -> Floats:
    """Give a row a name: one in its place among those known, else none."""
    places = {name: place for place, name in enumerate(known)}
    rows = np.zeros((len(names), len(known) + 1), dtype=np.float32)
    rows[np.arange(len(names)), [places.get(name, len(known)) for name in names]] = 1
    return rows[:, :-1]
