"""Texts as numbers: the same windows as at run time, with their labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.tokens import Doc, DocBin

from factx.encoder.network import inputs
from factx.encoder.spellings import Speller, Spelling
from factx.encoder.windows import Reach, Window, windows
from finetune.labels import TASKS, UNKNOWN, Labels

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Example:
    """One window."""

    pieces: Numbers
    shapes: Numbers
    counts: Numbers
    """How many pieces each token has."""

    labels: dict[str, Numbers]
    """One number a token for each task, ``UNKNOWN`` where nobody can tell; heads count from the first token."""


def read(folders: Iterable[Path]) -> Iterator[Doc]:
    """Read the texts of all files."""
    vocab = spacy.blank("en").vocab
    for folder in folders:
        for path in sorted(folder.glob("*.spacy")):
            yield from DocBin().from_disk(path).get_docs(vocab)


def examples(docs: Iterable[Doc], speller: Speller, labels: Labels, reach: Reach) -> Iterator[Example]:
    """Cut texts into windows."""
    for doc in docs:
        spellings = speller.spell(doc)
        answers = {task: np.array(labels.numbers(task, doc)) for task in TASKS} | _syntax(doc)
        for window in windows(spellings, reach):
            yield _example(spellings[window.first : window.end], speller, answers, window)


def has_tree(example: Example) -> bool:
    """Tell whether somebody drew trees for a window."""
    return bool((example.labels["head"] != UNKNOWN).any())


def _syntax(doc: Doc) -> dict[str, Numbers]:
    if not doc.has_annotation("DEP"):
        return {task: np.full(len(doc), UNKNOWN) for task in ("head", "start")}
    return {
        "head": np.array([token.head.i for token in doc]),
        "start": np.array([int(bool(token.is_sent_start)) for token in doc]),
    }


def _example(spelled: list[Spelling], speller: Speller, answers: dict[str, Numbers], window: Window) -> Example:
    pieces, shapes = inputs(spelled, speller)
    counts = np.array([len(spelling.pieces) for spelling in spelled])
    return Example(pieces, shapes, counts, {task: _part(numbers, task, window) for task, numbers in answers.items()})


def _part(numbers: Numbers, task: str, window: Window) -> Numbers:
    part = numbers[window.first : window.end].copy()
    part[: window.kept_first - window.first] = UNKNOWN
    part[window.kept_end - window.first :] = UNKNOWN
    if task == "head":
        part = np.where(part == UNKNOWN, UNKNOWN, part - window.first)
        part[(part < 0) | (part >= len(part))] = UNKNOWN
    return part
