"""Convert WikiGold: people, organisations and places in Wikipedia."""

import sys
from collections.abc import Iterator
from pathlib import Path

from convert.knowledge import knowledge
from convert.names import UNKNOWN, Passage, chunks, passage
from convert.shelf import shelve

LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "PLACE", "MISC": UNKNOWN}


def passages(corpora: Path) -> Iterator[Passage]:
    """Set the sentences as text; miscellaneous names are unknown."""
    known = knowledge(corpora)
    for block in (corpora / "wikigold" / "wikigold.conll.txt").read_text(encoding="utf8").split("\n\n"):
        rows = [line.rsplit(" ", 1) for line in block.split("\n") if line and not line.startswith("-DOCSTART-")]
        tokens = [row[0] for row in rows]
        spans = [(first, end, LABELS[label]) for first, end, label in chunks([row[1] for row in rows])]
        if tokens:
            yield passage(tokens, filter(None, (known.sorted(tokens, span) for span in spans)))


if __name__ == "__main__":
    shelve(Path(sys.argv[1]), Path(sys.argv[2]), "wikigold", list(passages(Path(sys.argv[1]))), copies=2)
