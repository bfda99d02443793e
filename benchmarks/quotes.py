"""Quotes: factx beside textacy's ``direct_quotations``, on the same articles, parsed by the same pipeline.

pip install textacy                       # for this comparison only
python -m benchmarks.quotes               # quotes-polnear in ../shared/eval, into benchmarks/quotes.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.quality import SETS, scored
from benchmarks.tables import QUOTES, quotes_table
from factx import Article, Extractor
from factx.inputs import read_articles
from factx.schema import to_dict

SET = "quotes-polnear"

Finder = Callable[[Article], list[dict[str, Any]] | None]


def main() -> None:
    """Score both tools, factx also without what it has learnt, and print the table."""
    extractor, by_rules = Extractor(), Extractor()
    by_rules.nlp.remove_pipe("claims")
    tools = {"factx": _by_factx(extractor), "its rules alone": _by_factx(by_rules), "textacy": _by_textacy(extractor)}
    results = {name: _result(find) for name, find in tools.items()}
    QUOTES.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(quotes_table())


def _result(find: Finder) -> dict[str, Any]:
    failed: list[str] = []
    result = scored(_records(find, failed), SETS / SET)
    print(f"{SET}: {len(failed)} articles given up", file=sys.stderr)
    return {"scores": _scores(result["rows"]), "failed": len(failed)}


def _scores(rows: list[list[Any]]) -> dict[str, str]:
    head, *body = rows
    return {
        f"{row[0]} {name}": f"{cell:.3f}"
        for row in body
        for name, cell in zip(head, row, strict=True)
        if isinstance(cell, float) and name not in {"P", "R", "exact F"}
    }


def _records(find: Finder, failed: list[str]) -> Iterator[str]:
    for article in read_articles([SETS / SET / "articles.jsonl"]):
        assert isinstance(article, Article), article
        quotes = find(article)
        failed += [article.id] if quotes is None else []
        yield json.dumps({"article": {"id": article.id}, "facts": {"quotes": quotes or []}})


def _by_factx(extractor: Extractor) -> Finder:
    return lambda article: list(to_dict(extractor(article))["facts"]["quotes"])


def _by_textacy(extractor: Extractor) -> Finder:
    from textacy.extract import direct_quotations

    def find(article: Article) -> list[dict[str, Any]] | None:
        try:
            return [_quote(found) for found in direct_quotations(extractor.nlp(article.text))]
        except ValueError:
            return None

    return find


def _quote(found: Any) -> dict[str, Any]:
    content = _excerpt(found.content)
    speaker = _excerpt(found.speaker[0].doc[found.speaker[0].i : found.speaker[-1].i + 1])
    return {"kind": "direct", "content": [content], "cue": None, "speaker": speaker | {"name": None}} | content


def _excerpt(words: Any) -> dict[str, Any]:
    return {"text": words.text, "start": words.start_char, "end": words.end_char}


if __name__ == "__main__":
    main()
