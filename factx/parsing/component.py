"""The component that spaCy runs: it sets tags, features, sentences, trees and names of a text at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import srsly
from spacy.language import Language

from factx.errors import FactxError
from factx.parsing.annotation import Annotation
from factx.parsing.answers import answers
from factx.parsing.boundaries import blanks, sentences, starts
from factx.parsing.labels import Labels
from factx.parsing.name_decoding import Order
from factx.parsing.network import Network, Packed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from factx.parsing.boundaries import Flags
    from factx.parsing.network import Numbers, Seen

FILE = "network"


@Language.factory(
    "factx_parser",
    default_config={"threshold": 0.0},
    requires=["doc.tensor"],
    assigns=[
        "token.tag", "token.pos", "token.morph", "token.dep", "token.head", "token.is_sent_start", "doc.sents",
        "doc.ents", "token.ent_iob", "token.ent_type",
    ],
)  # fmt: skip
def make(nlp: Language, name: str, threshold: float) -> Parser:
    """Make the component, without weights: these come with the pipeline.

    Args:
        nlp: the pipeline; an encoder stands before it.
        name: the component's name in the pipeline.
        threshold: how much likelier than not a sentence must begin, as a difference of scores.
    """
    return Parser(nlp.vocab, threshold)


class Parser:
    """Reads the encoder's vectors, and writes what they tell of each token."""

    def __init__(self, vocab: Vocab, threshold: float) -> None:
        self.vocab, self.threshold = vocab, threshold
        self.learn(Labels(), Packed({}, {}, 0))

    def learn(self, labels: Labels, network: Packed) -> None:
        """Take over what has been learnt."""
        self.known, self.network = labels, Network(network)
        self.order, self.annotation = Order(labels.name), Annotation(labels, self.vocab)

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels that it sets, those of names without their places."""
        kinds = {label.partition("-")[2] for label in self.known.name} - {""}
        return (*self.known.tag, *self.known.features, *self.known.relation, *sorted(kinds))

    def __call__(self, doc: Doc) -> Doc:
        """Set tags, features, heads, relations and names; sentences begin where it is fixed already, or likely.

        Raises:
            FactxError: no encoder has read the text.
        """
        if len(doc.tensor) != len(doc):
            raise FactxError("The parser reads the vectors of an encoder; put one before it")
        if len(doc):
            words = np.flatnonzero(~blanks(doc))
            seen = self.network.seen(np.asarray(doc.tensor, dtype=np.float32))
            begins = starts(doc, words, self.likely(seen, words))
            told = answers(self.network, self.order, seen, sentences(words, begins))
            self.annotation.write(doc, words, told)
        return doc

    def likely(self, seen: Seen, words: Numbers) -> Flags:
        """Tell which words are likely to begin a sentence; none does within a name."""
        likely: Flags = seen.start[words] > self.threshold
        likely[1:] &= ~self.order.goes_on(seen.name[words].argmax(axis=1))
        return likely

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Pack labels and graphs."""
        return bytes(srsly.msgpack_dumps({"labels": self.known._asdict(), "network": self.network.packed._asdict()}))

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Parser:
        """Unpack labels and graphs."""
        packed = srsly.msgpack_loads(data)
        labels = {task: tuple(known) for task, known in packed["labels"].items()}
        self.learn(Labels(**labels), Packed(**packed["network"]))
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write labels and graphs into a folder."""
        Path(path).mkdir(exist_ok=True)
        (Path(path) / FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Parser:
        """Read labels and graphs from a folder."""
        return self.from_bytes((Path(path) / FILE).read_bytes())
