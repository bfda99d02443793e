"""Convert Universal NER: people, organisations and places in the web texts of EWT."""

import sys
from collections.abc import Iterator
from pathlib import Path

from convert import conllu
from convert.knowledge import Knowledge, knowledge
from convert.names import UNKNOWN, Name, Passage, chunks, passage
from convert.shelf import shelve, write

LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "PLACE", "OTH": UNKNOWN}
PROPER = frozenset({"NNP", "NNPS"})


def passages(corpora: Path, part: str) -> Iterator[Passage]:
    """Set the sentences as text; proper nouns without a label are unknown."""
    known, tags = knowledge(corpora), labelled(corpora / "uner-ewt" / f"{part}.iob2")
    for sentence in conllu.read(corpora / "ud-ewt" / f"{part}.conllu"):
        labels = tags.get(sentence.id, [])
        if len(labels) == len(sentence.words):
            tokens, spaces = [word.form for word in sentence.words], [word.space for word in sentence.words]
            yield passage(tokens, _names(sentence, labels, known), spaces)


def labelled(path: Path) -> dict[str, list[str]]:
    """Read the tags of each sentence by its id; the stray ``B-O`` are outside."""
    found: dict[str, list[str]] = {}
    for block in path.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        name = next(line.split(" = ")[1] for line in lines if line.startswith("# sent_id"))
        found[name] = [
            line.split("\t")[2].replace("B-O", "O", 1) if line.split("\t")[2] == "B-O" else line.split("\t")[2]
            for line in lines
            if not line.startswith("#")
        ]
    return found


def _names(sentence: conllu.Sentence, tags: list[str], known: Knowledge) -> Iterator[Name]:
    tokens = [word.form for word in sentence.words]
    for first, end, label in chunks(tags):
        name = known.sorted(tokens, (first, end, LABELS[label]))
        yield from [name] if name else []
    for number, word in enumerate(sentence.words):
        if tags[number] == "O" and (word.tag in PROPER or word.form in known.peoples):
            yield number, number + 1, UNKNOWN


if __name__ == "__main__":
    corpora, target = Path(sys.argv[1]), Path(sys.argv[2])
    shelve(corpora, target, "uner", list(passages(corpora, "train")), copies=2)
    write(passages(corpora, "test"), target / "test" / "uner.spacy")
