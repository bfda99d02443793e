"""Examples: articles with the figures that factx finds in them, and the gold event of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factx import Extractor
from factx.article import Article
from factx.facts.casualties.draft import Draft
from factx.facts.casualties.pipeline import drafts
from factx.inputs import read_articles
from factx.reading import Reading, read


@dataclass(frozen=True, slots=True)
class Example:
    """One article: its reading, its figures, and the gold figure that each found one is, if any."""

    reading: Reading
    drafts: list[Draft]
    gold: dict[str, Any]
    matches: dict[int, int]
    """Index of a found figure: index of the gold figure."""


def examples(folder: Path, extractor: Extractor | None = None) -> Iterator[Example]:
    """Read the articles of a folder (`articles.jsonl`, `gold.jsonl`)."""
    extractor = extractor or Extractor()
    lines = (folder / "gold.jsonl").read_text("utf-8").splitlines()
    gold = {record["id"]: record for record in map(json.loads, lines)}
    for article in read_articles([folder / "articles.jsonl"]):
        if isinstance(article, Article):
            reading = read(article, extractor.parsed(article))
            found = drafts(reading)
            yield Example(reading, found, gold[article.id], _matches(found, gold[article.id]["casualties"]))


def _matches(found: list[Draft], gold: list[dict[str, Any]]) -> dict[int, int]:
    """Pair figures whose outcome is the same and whose count lies over the other's; each once, in order."""
    free = list(range(len(gold)))
    pairs: dict[int, int] = {}
    for number, draft in enumerate(found):
        same = (other for other in free if _is_same(draft, gold[other]))
        if (match := next(same, None)) is not None:
            pairs[number] = match
            free.remove(match)
    return pairs


def _is_same(draft: Draft, gold: dict[str, Any]) -> bool:
    count, span = draft.casualty.count, gold["count"]["span"]
    overlaps = count.start < span["end"] and span["start"] < count.end
    return bool(overlaps and draft.casualty.outcome == gold["outcome"])
