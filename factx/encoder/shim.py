"""The encoder as thinc keeps it: bytes to save and to load, a session on demand."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import srsly
from thinc.shims import Shim

from factx.encoder.network import Network, inputs, pooled
from factx.encoder.spellings import Speller
from factx.encoder.windows import Reach, windows

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.encoder.network import Floats

MAIN, KEPT = "vectors", "encoder."
"""The output that spaCy's components read, and what the keys of the others begin with in ``doc.user_data``."""

THREADS = "FACTX_THREADS"
"""Environment variable with the number of threads that one network uses."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the encoder runs."""

    width: int
    reach: Reach
    threads: int


class Encoder(Shim):
    """Holds graph and tokenizer; what it makes of them for the first text does not travel to another process."""

    def __init__(self, settings: Settings, graph: bytes = b"", tokenizer: str = "") -> None:
        super().__init__(None)
        self.settings, self.graph, self.tokenizer = settings, graph, tokenizer

    @cached_property
    def network(self) -> Network:
        """Start ONNX Runtime."""
        return Network(self.graph, int(os.environ.get(THREADS, self.settings.threads)))

    @cached_property
    def speller(self) -> Speller:
        """Load the tokenizer."""
        if not self.tokenizer:
            raise ValueError("The encoder has no weights yet: load it from a trained pipeline.")
        return Speller(self.tokenizer)

    def vectors(self, doc: Doc) -> Floats:
        """Give one vector a token; those of branches are left on the text, in ``doc.user_data`` and in 16 bits."""
        spellings = self.speller.spell(doc)
        read = {name: np.zeros((len(doc), width), dtype=np.float32) for name, width in self.network.outputs.items()}
        for window in windows(spellings, self.settings.reach):
            spelled = spellings[window.first : window.end]
            kept = slice(window.kept_first - window.first, window.kept_end - window.first)
            for name, vectors in self.network(*inputs(spelled, self.speller)).items():
                read[name][window.kept_first : window.kept_end] = pooled(vectors, spelled)[kept]
        branches = {name: vectors.astype(np.float16) for name, vectors in read.items() if name != MAIN}
        doc.user_data.update({f"{KEPT}{name}": vectors for name, vectors in branches.items()})
        return read[MAIN]

    def replace_graph(self, graph: bytes) -> None:
        """Run another graph from now on."""
        self.graph = graph
        self._forget()

    def finish_update(self, optimizer: Any) -> None:
        """Learn nothing: the weights are fixed."""

    def to_device(self, device_type: str, device_id: int) -> None:
        """Stay on the processor."""

    def to_bytes(self) -> bytes:
        """Pack graph and tokenizer."""
        return bytes(srsly.msgpack_dumps({"graph": self.graph, "tokenizer": self.tokenizer}))

    def from_bytes(self, data: bytes) -> Encoder:
        """Unpack graph and tokenizer."""
        packed = srsly.msgpack_loads(data)
        self.tokenizer = packed["tokenizer"]
        self.replace_graph(packed["graph"])
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in {"network", "speller"}}

    def _forget(self) -> None:
        for name in ("network", "speller"):
            self.__dict__.pop(name, None)
