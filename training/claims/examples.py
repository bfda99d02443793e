"""Examples: the candidates of annotated sentences, each told to be something said or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from convert import news_facts
from numpy.typing import NDArray
from spacy.tokens import Doc

from factx import Article, Extractor
from factx.claims.candidates import Candidate, candidates
from factx.claims.features import features

SURE, UNSURE = 0.6, 0.4
"""A candidate is something said from this overlap with it on (intersection / union); below the other it is not."""


class Examples(NamedTuple):
    """Candidates, a row each, and whether they are said (1 or 0)."""

    rows: NDArray[np.float32]
    said: NDArray[np.float32]


def read(extractor: Extractor, corpora: Path, part: str, relations: tuple[str, ...]) -> Examples:
    """Describe the candidates of one part of news-facts, less those of which one cannot tell."""
    rows, said = zip(*_examples(extractor, corpora, part, relations), strict=True)
    return Examples(np.concatenate(rows), np.concatenate(said))


def _examples(
    extractor: Extractor, corpora: Path, part: str, relations: tuple[str, ...]
) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    for sentence in news_facts.read(corpora, part):
        doc = extractor.parsed(Article(sentence["id"], sentence["text"]))
        told = [_places(doc, quote) for quote in sentence["quotes"]]
        found = [(each, _overlap(doc, each, told)) for each in candidates(doc)]
        clear = [(each, share >= SURE) for each, share in found if not UNSURE <= share < SURE]
        if clear:
            yield (
                features(doc, [each for each, _ in clear], relations),
                np.array([said for _, said in clear], "float32"),
            )


def _places(doc: Doc, quote: dict[str, Any]) -> set[int]:
    parts = [(excerpt["start"], excerpt["end"]) for excerpt in quote["content"]]
    words = (word for word in doc if not word.is_punct)
    return {word.i for word in words if any(start <= word.idx < end for start, end in parts)}


def _overlap(doc: Doc, candidate: Candidate, told: list[set[int]]) -> float:
    places = {word.i for word in doc[candidate.start : candidate.end] if not word.is_punct}
    return max((len(places & each) / len(places | each) for each in told if places | each), default=0.0)
