"""What the frozen part of the encoder makes of a text: computed once, by the very graph that factx ships."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import onnx
import torch
from onnxruntime import InferenceSession, SessionOptions
from spacy.tokens import Doc
from torch import Tensor

from factx.encoder.network import inputs
from factx.encoder.shim import Encoder
from factx.encoder.windows import windows
from harm.examples import Example

LOWER, FINAL = "layers.{}.norm.normed", "outlet_norm.normed"
"""What the graph calls the states behind a layer, and its vectors."""


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces that are read at once."""

    lower: Tensor
    """States behind the last shared layer, in 16 bits."""

    final: Tensor
    """The vectors that all other components read, in 16 bits."""

    owners: Tensor
    """The token of each piece; -1 for those whose token another window keeps."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """An example and its windows."""

    example: Example
    windows: list[Window]


class Frozen:
    """The encoder up to one layer."""

    def __init__(self, encoder: Encoder, shared: int) -> None:
        self.encoder, self.names = encoder, [LOWER.format(shared - 1), FINAL]
        graph = onnx.load_from_string(encoder.graph)
        known = {output.name for output in graph.graph.output}
        graph.graph.output.extend(
            onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None)
            for name in self.names
            if name not in known
        )
        options = SessionOptions()
        options.intra_op_num_threads = 2
        self.session = InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])

    def lessons(self, examples: Iterable[Example]) -> Iterator[Lesson]:
        """Read examples."""
        for example in examples:
            yield Lesson(example, list(self.windows(example.doc)))

    def windows(self, doc: Doc) -> Iterator[Window]:
        """Read a text, window by window, as at run time."""
        speller = self.encoder.speller
        spellings = speller.spell(doc)
        for window in windows(spellings, self.encoder.settings.reach):
            spelled = spellings[window.first : window.end]
            pieces, shapes = inputs(spelled, speller)
            lower, final = self.session.run(self.names, {"pieces": pieces[None], "shapes": shapes[None]})
            tokens = np.repeat(np.arange(window.first, window.end), [len(spelling.pieces) for spelling in spelled])
            kept = (window.kept_first <= tokens) & (tokens < window.kept_end)
            owners = np.concatenate([[-1], np.where(kept, tokens, -1), [-1]])
            yield Window(_halved(lower), _halved(final), torch.from_numpy(owners))


def _halved(states: np.ndarray) -> Tensor:
    return torch.from_numpy(states.reshape(-1, states.shape[-1]).astype(np.float16))
