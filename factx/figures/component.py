"""The component that spaCy runs: it sets the figures of a text, and lends the text what answers about others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import srsly
from spacy.language import Language
from spacy.tokens import Span, SpanGroup

from factx.figures import tag_decoding
from factx.figures.asking import HOOK, answer
from factx.figures.heads import Heads
from factx.figures.key import KEY
from factx.figures.labels import SLOTS
from factx.figures.states import has_states, states

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.tokens import Doc

    from factx.figures.asking import Told
    from factx.figures.heads import Floats
    from factx.figures.labels import Place


FILE = "heads"


@Language.factory(
    "factx_figures", default_config={"threshold": 0.5}, requires=["doc.tensor"], assigns=["doc.spans", "doc.user_data"]
)
def make(nlp: Language, name: str, threshold: float) -> Figures:
    """Make the component, without weights: these come with the pipeline.

    Args:
        nlp: the pipeline; an encoder with a branch for figures stands before it.
        name: the component's name in the pipeline.
        threshold: how sure it must be of a figure, from 0 to 1.
    """
    return Figures(threshold)


class Figures:
    """Finds figures of people harmed by all that stands around them, rather than by grammar and lists of words."""

    def __init__(self, threshold: float, weights: Mapping[str, Floats] | None = None) -> None:
        self.threshold, self.heads = threshold, Heads(weights or {})

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc.spans["figures"]``: a span's label is its outcome; ``scores`` are among the group's attributes."""
        found = tag_decoding.figures(self.heads.tags(states(doc))) if has_states(doc) else []
        kept = [(place, score) for place, score in found if score >= self.threshold]
        spans = [Span(doc, place.start, place.end, label=place.outcome) for place, _ in kept]
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=spans, attrs={"scores": [score for _, score in kept]})
        doc.user_hooks[HOOK] = self.tell
        return doc

    def tell(self, doc: Doc, places: Sequence[Place], slots: int = len(SLOTS)) -> Told | None:
        """All about figures, found by whom ever, with the links of the first slots."""
        return answer(self.heads, doc, places, slots)

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Pack the weights, in 16 bits."""
        packed = {name: values.astype(np.float16) for name, values in self.heads.weights.items()}
        return bytes(srsly.msgpack_dumps(packed))

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Figures:
        """Unpack the weights."""
        self.heads = Heads(srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights into a folder."""
        Path(path).mkdir(exist_ok=True)
        (Path(path) / FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Figures:
        """Read the weights from a folder."""
        return self.from_bytes((Path(path) / FILE).read_bytes())
