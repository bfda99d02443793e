"""Read the annotated news, and what they teach of places and peoples for the corpora with fewer labels."""

from __future__ import annotations

import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from convert import factbook
from convert.names import UNKNOWN, Name
from convert.people import undressed
from convert.places import Atlas


@dataclass(frozen=True, slots=True)
class Item:
    """One annotated sentence of news."""

    id: str
    tokens: list[str]
    names: list[Name]

    @property
    def part(self) -> str:
        """Which part the sentence belongs to: one in twenty is for development, one in twenty for the test."""
        return {0: "dev", 1: "test"}.get(zlib.crc32(self.id.encode()) % 20, "train")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Sorts the names of other corpora into our labels."""

    atlas: Atlas
    peoples: frozenset[str]

    def sorted(self, tokens: list[str], name: Name) -> Name | None:
        """Give a span of class PERSON, ORG, EVENT, PLACE or unknown its final label and extent."""
        first, end, label = name
        surface = " ".join(tokens[first:end])
        if surface in self.peoples:
            language = label == UNKNOWN and first > 0 and tokens[first - 1].lower() in {"in", "into"}
            return first, end, UNKNOWN if language else "NORP"
        if label == "PLACE":
            bare = undressed(tokens, name) or name
            return bare[0], bare[1], self.atlas.label(" ".join(tokens[bare[0] : bare[1]]))
        return undressed(tokens, name) if label != UNKNOWN else name


@cache
def news(corpora: Path) -> tuple[Item, ...]:
    """Read the annotated news; training sentences that repeat a held-out one are left out."""
    items = [
        Item(row["id"], row["tokens"], [(first, end, label) for first, end, label in row["ents"]])
        for path in sorted((corpora / "news-names").glob("*.jsonl"))
        for row in map(json.loads, path.read_text(encoding="utf8").strip().split("\n"))
    ]
    held = {tuple(item.tokens) for item in items if item.part != "train"}
    return tuple(item for item in items if item.part != "train" or tuple(item.tokens) not in held)


@cache
def knowledge(corpora: Path) -> Knowledge:
    """Learn from the training sentences of the news and from the factbook."""
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for surface, label in _surfaces(corpora):
        labels[surface][label] += 1
    seen = {surface: counts.most_common(1)[0][0] for surface, counts in labels.items()}
    norp = {surface for surface, label in seen.items() if label == "NORP"}
    peoples = norp | {name for name in factbook.peoples(corpora) if seen.get(name, "NORP") == "NORP"}
    states = factbook.states(corpora)
    return Knowledge(Atlas(seen, states), frozenset(peoples - states))


def _surfaces(corpora: Path) -> Iterator[tuple[str, str]]:
    for item in news(corpora):
        if item.part == "train":
            yield from ((" ".join(item.tokens[first:end]), label) for first, end, label in item.names)
