"""Read news-facts: single sentences of news with their quotes and their figures of people harmed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .detokenize import blanks, spelled

SENTENCES = Path("news-facts") / "sentences.jsonl"
SPANS = ("victims", "place", "date", "cause", "perpetrator", "source")


def read(corpora: Path, part: str) -> Iterator[dict[str, Any]]:
    """Give the sentences of one part, each with its ``id``, its ``text``, its ``casualties`` and its ``quotes``."""
    for item in map(json.loads, (corpora / SENTENCES).read_text("utf-8").splitlines()):
        if part_of(item["id"]) == part:
            text, told = annotated(item)
            yield {"id": item["id"], "text": text, **told}


def part_of(name: str) -> str:
    """Tell the fifth that nobody reads from the rest, by a hash of the sentence's id."""
    return "held out" if zlib.crc32(name.encode()) % 5 == 0 else "open"


def annotated(item: dict[str, Any]) -> tuple[str, dict[str, list[dict[str, Any]]]]:
    """Set a sentence as running text, with the places of its figures and quotes counted in its characters."""
    words = spelled(item["tokens"])
    spaced = [word + " " * blank for word, blank in zip(words, blanks(words), strict=True)]
    starts = [sum(map(len, spaced[:i])) for i in range(len(words))]

    def excerpt(span: list[int] | None) -> dict[str, int] | None:
        return {"start": starts[span[0]], "end": starts[span[1] - 1] + len(words[span[1] - 1])} if span else None

    def figure(told: dict[str, Any]) -> dict[str, Any]:
        count = told["count"] | {"span": excerpt(told["count"]["span"])}
        sentence = excerpt([0, len(words)])
        return told | {name: excerpt(told[name]) for name in SPANS} | {"count": count, "evidence": sentence}

    def quote(said: dict[str, Any]) -> dict[str, Any]:
        content = [excerpt(part) for part in said["content"]]
        return said | {"content": content, "speaker": excerpt(said["speaker"]), "speaker_name": None}

    return "".join(spaced), {
        "casualties": list(map(figure, item["casualties"])),
        "quotes": list(map(quote, item["quotes"])),
    }
