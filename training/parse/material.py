"""Texts as the parser learns from them: the encoder's vectors, worked out once and kept, and the labels of tokens."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import spacy
from finetune.examples import read
from finetune.labels import UNKNOWN, Labels
from numpy.typing import NDArray
from spacy.tokens import Doc

from factx.encoder.layer import encoder_of
from factx.encoder.shim import Encoder

Numbers = NDArray[np.int64]
Halves = NDArray[np.float16]

TASKS = ("tag", "features", "relation", "name")
"""What has a table of labels."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text: a row a token."""

    vectors: Halves
    blank: NDArray[np.bool_]
    """Which tokens are white space."""

    labels: dict[str, Numbers]
    """A number a token for each task, ``UNKNOWN`` where nobody can tell; heads count from the first token."""

    @property
    def has_tree(self) -> bool:
        """Whether somebody drew trees for it."""
        return bool((self.labels["head"] != UNKNOWN).any())


def texts(folder: Path, labels: Labels, vectors: Path) -> Iterator[Text]:
    """The texts of a folder, with the vectors that ``remember`` has kept of them."""
    rows, first = np.load(vectors, mmap_mode="r"), 0
    for doc in read([folder]):
        yield _text(doc, np.array(rows[first : first + len(doc)]), labels)
        first += len(doc)


def remember(encoder: Encoder, docs: Iterable[Doc], target: Path) -> None:
    """Work out the vectors of texts, all in one row, in 16 bits."""
    target.parent.mkdir(parents=True, exist_ok=True)
    np.save(target, np.concatenate([encoder.vectors(doc).astype(np.float16) for doc in docs]))


def _text(doc: Doc, vectors: Halves, labels: Labels) -> Text:
    blank = np.array([token.is_space for token in doc])
    known = {task: np.array(labels.numbers(task, doc)) for task in TASKS}
    return Text(vectors, blank, known | _tree(doc))


def _tree(doc: Doc) -> dict[str, Numbers]:
    if not doc.has_annotation("DEP"):
        return {task: np.full(len(doc), UNKNOWN) for task in ("head", "start")}
    heads, starts = [token.head.i for token in doc], [int(bool(token.is_sent_start)) for token in doc]
    return {"head": np.array(heads), "start": np.array(starts)}


if __name__ == "__main__":
    model, build = Path(sys.argv[1]), Path(sys.argv[2])
    held = encoder_of(spacy.load(model))
    for kind in ("syntax", "names"):
        for part in ("train", "dev"):
            remember(held, read([build / kind / part]), build / "vectors" / f"{kind}-{part}.npy")
            print(kind, part, flush=True)
