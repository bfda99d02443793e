"""Convert CrossNER politics: politicians, parties, countries in Wikipedia."""

import sys
from collections.abc import Iterator
from pathlib import Path

from convert.knowledge import knowledge
from convert.names import UNKNOWN, Passage, chunks, passage
from convert.shelf import shelve

LABELS = {
    "politician": "PERSON",
    "person": "PERSON",
    "politicalparty": "ORG",
    "organisation": "ORG",
    "country": "PLACE",
    "location": "PLACE",
    "event": "EVENT",
    "election": UNKNOWN,
    "misc": UNKNOWN,
}


def passages(corpora: Path) -> Iterator[Passage]:
    """Set the sentences as text; elections and miscellaneous names are unknown."""
    known = knowledge(corpora)
    for part in ("train", "dev", "test"):
        for block in (corpora / "crossner-politics" / f"{part}.txt").read_text(encoding="utf8").strip().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if line.strip()]
            tokens = [row[0] for row in rows]
            spans = [(first, end, LABELS[label]) for first, end, label in chunks([row[1] for row in rows])]
            yield passage(tokens, filter(None, (known.sorted(tokens, span) for span in spans)))


if __name__ == "__main__":
    shelve(Path(sys.argv[1]), Path(sys.argv[2]), "crossner", list(passages(Path(sys.argv[1]))), copies=1)
