"""Convert Re-DocRED: people, organisations and places in Wikipedia, with their other mentions."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from convert.detokenize import blanks
from convert.knowledge import Knowledge, knowledge
from convert.names import UNKNOWN, Name, Passage, passage
from convert.shelf import shelve

LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "PLACE", "MISC": UNKNOWN}


def passages(corpora: Path) -> Iterator[Passage]:
    """Set the sentences as text; miscellaneous names, and capitals without a mention, are unknown."""
    known = knowledge(corpora)
    for page in _pages(corpora):
        for number, tokens in enumerate(page["sents"]):
            if tokens and all(token.strip() for token in tokens):
                yield passage(tokens, _names(page, number, known), _spaces(tokens))


def _pages(corpora: Path) -> Iterator[dict[str, Any]]:
    for part in ("dev", "test"):
        yield from json.loads((corpora / "re-docred" / f"{part}_revised.json").read_text(encoding="utf8"))


def _names(page: dict[str, Any], number: int, known: Knowledge) -> Iterator[Name]:
    tokens: list[str] = page["sents"][number]
    mentions = [each for entity in page["vertexSet"] for each in entity if each["sent_id"] == number]
    taken = {place for each in mentions for place in range(*each["pos"])}
    for mention in mentions:
        if label := LABELS.get(mention["type"]):
            name = known.sorted(tokens, (mention["pos"][0], mention["pos"][1], label))
            yield from [name] if name else []
    for place, token in enumerate(tokens):
        if place and place not in taken and token[:1].isupper():
            yield place, place + 1, UNKNOWN


def _spaces(tokens: list[str]) -> list[bool]:
    spaces = blanks(tokens)
    for number, token in enumerate(tokens[1:-1], 1):
        if token in {"-", "–", "/"} and tokens[number - 1].isalnum() and tokens[number + 1].isalnum():
            spaces[number - 1] = spaces[number] = False
    return spaces


if __name__ == "__main__":
    shelve(Path(sys.argv[1]), Path(sys.argv[2]), "re-docred", list(passages(Path(sys.argv[1]))), copies=1)
