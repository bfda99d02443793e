"""Training texts whose vectors are worked out once: the encoder no longer changes while the heads learn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.pipeline import Tok2Vec
from spacy.tokens import Doc, DocBin
from spacy.training import Example

KNOWN: dict[Path, list[Example]] = {}
"""The texts of each folder: spaCy makes one reader to initialize the heads, and another to train them."""


def remembered(path: Path, encoder: str = "tok2vec") -> Callable[[Language], Iterator[Example]]:
    """Read texts as often as they are asked for, with the same vectors each time."""

    def read(nlp: Language) -> Iterator[Example]:
        if path not in KNOWN:
            KNOWN[path] = [_example(nlp, encoder, doc) for doc in _docs(Path(path), nlp)]
        yield from KNOWN[path]

    return read


def _docs(path: Path, nlp: Language) -> Iterator[Doc]:
    for file in sorted(path.glob("*.spacy")):
        yield from DocBin().from_disk(file).get_docs(nlp.vocab)


def _example(nlp: Language, encoder: str, doc: Doc) -> Example:
    component = nlp.get_pipe(encoder)
    assert isinstance(component, Tok2Vec)
    predicted = Doc(nlp.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc])
    component.set_annotations([predicted], component.predict([predicted]))
    return Example(predicted, doc)
