"""The component that spaCy runs: it keeps the candidates of which it is sure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.language import Language
from spacy.tokens import SpanGroup

from factx.claims.candidates import candidates
from factx.claims.features import features, width
from factx.claims.key import KEY
from factx.claims.network import network

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc
    from thinc.types import Floats2d

    from factx.claims.candidates import Candidate
    from factx.claims.features import Floats

BATCH = 512
"""Candidates that are described at once: memory does not grow with the text."""


@Language.factory(
    "factx_claims",
    default_config={"relations": [], "vector": 192, "threshold": 0.7},
    requires=["token.dep", "token.pos", "doc.tensor"],
    assigns=["doc.spans"],
)
def make(nlp: Language, name: str, relations: list[str], vector: int, threshold: float) -> Claims:
    """Make the component, without weights: these come with the pipeline.

    Args:
        nlp: the pipeline; encoder, tagger and parser stand before it.
        name: the component's name in the pipeline.
        relations: the parser's labels.
        vector: numbers in a vector of the encoder.
        threshold: how sure it must be, from 0 to 1.
    """
    return Claims(relations, vector, threshold)


class Claims:
    """Finds the clauses that somebody says, by grammar and meaning rather than by a list of verbs."""

    def __init__(self, relations: Sequence[str], vector: int, threshold: float) -> None:
        self.relations, self.threshold = tuple(relations), threshold
        self.model = network(width(vector, relations))

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc.spans["claims"]``, with ``scores`` and the places of the spans' ``heads`` among its attributes."""
        found = list(candidates(doc))
        scores = self.scores(doc, found)
        kept = [(each, float(score)) for each, score in zip(found, scores, strict=True) if score >= self.threshold]
        spans = [doc[each.start : each.end] for each, _ in kept]
        attrs = {"scores": [score for _, score in kept], "heads": [each.head for each, _ in kept]}
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=spans, attrs=attrs)
        return doc

    def scores(self, doc: Doc, found: Sequence[Candidate]) -> Floats:
        """Tell of each candidate how surely somebody says it."""
        parts = [found[first : first + BATCH] for first in range(0, len(found), BATCH)]
        scored = [self.model.predict(cast("Floats2d", features(doc, part, self.relations))) for part in parts]
        return np.concatenate([np.zeros(0, dtype=np.float32), *(np.asarray(score)[:, 0] for score in scored)])

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Pack the weights."""
        return bytes(self.model.to_bytes())

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Claims:
        """Unpack the weights."""
        self.model.from_bytes(data)
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights into a folder."""
        Path(path).mkdir(exist_ok=True)
        self.model.to_disk(Path(path) / "model")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Claims:
        """Read the weights from a folder."""
        self.model.from_disk(Path(path) / "model")
        return self
