"""Annotation: what has been told of each token, written into a text in one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np

from factx.parsing.labels import BLANK_FEATURES, BLANK_RELATION, BLANK_TAG, OUTSIDE, ROOT
from factx.parsing.name_decoding import ALONE, FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from spacy.tokens import Doc
    from spacy.vocab import Vocab
    from thinc.types import Ints2d

    from factx.parsing.answers import Answers
    from factx.parsing.labels import Labels
    from factx.parsing.network import Numbers

    Codes = NDArray[np.uint64]

IN_NAME, OUT_OF_NAME, NAME_STARTS = 1, 2, 3
"""What spaCy's ``ENT_IOB`` says of a token."""

ATTRIBUTES: list[int | str] = ["TAG", "POS", "MORPH", "DEP", "HEAD", "ENT_IOB", "ENT_TYPE"]


class Annotation:
    """The labels as spaCy numbers them; the last of each kind is that of white space."""

    def __init__(self, labels: Labels, vocab: Vocab) -> None:
        add = vocab.strings.add
        features = [label.partition("|") for label in (*labels.features, BLANK_FEATURES)]
        self.tag = _codes(map(add, (*labels.tag, BLANK_TAG)))
        self.pos = _codes(add(part) for part, _, _ in features)
        self.morph = _codes(vocab.morphology.add(rest) for _, _, rest in features)
        self.relation = _codes(map(add, (*labels.relation, BLANK_RELATION)))
        self.root = np.uint64(add(ROOT))
        self.kind = _codes(add(label[2:]) if label != OUTSIDE else 0 for label in labels.name)
        self.place = _codes(map(_place, labels.name))

    def write(self, doc: Doc, words: Numbers, told: Answers) -> None:
        """Write all columns: those of words, and of white space, which hangs on the token before it."""
        places = np.arange(len(doc))
        heads = np.maximum(places - 1, words[:1].max(initial=0))
        heads[words] = told.head
        table = np.zeros((len(doc), len(ATTRIBUTES)), dtype=np.uint64)
        table[:] = [self.tag[-1], self.pos[-1], self.morph[-1], self.relation[-1], 0, OUT_OF_NAME, 0]
        columns = (self.tag[told.tag], self.pos[told.features], self.morph[told.features], self.relation[told.relation])
        table[words, :4] = np.stack(columns, axis=1)
        table[heads == places, 3] = self.root
        table[:, 4] = (heads - places).view(np.uint64)
        table[words, 5], table[words, 6] = self.place[told.name], self.kind[told.name]
        self._fill(table, words)
        doc.from_array(ATTRIBUTES, cast("Ints2d", table))

    def _fill(self, table: Codes, words: Numbers) -> None:
        """White space between words of one name belongs to it."""
        gaps = np.flatnonzero(np.diff(words) > 1)
        for gap in gaps[table[words[gaps + 1], 5] == IN_NAME]:
            table[words[gap] + 1 : words[gap + 1], 5:] = IN_NAME, table[words[gap + 1], 6]


def _codes(numbers: Iterable[int]) -> Codes:
    return np.fromiter(numbers, dtype=np.uint64)


def _place(label: str) -> int:
    if label == OUTSIDE:
        return OUT_OF_NAME
    return NAME_STARTS if label[0] in {FIRST, ALONE} else IN_NAME
