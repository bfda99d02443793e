"""A text read by factx: which promises are broken, and the smallest text that breaks one."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date

from factx import Article, ArticleError, Extractor, Report
from factx.schema import to_json
from factx.writers import WRITERS, Layout
from tests.promises import broken

DAY = date(2016, 7, 25)
ONE_KIND = ("csv", "tsv")
"""Formats that hold one kind of fact."""
EVERY = 10
"""Of so many texts, one is read and written twice."""


def failures(extractor: Extractor, text: str, number: int = 0) -> list[str]:
    """What goes wrong with a text; its number chooses whether it is read again, and the writer that is tried."""
    article = Article("fuzz", text, published=DAY, published_from="option")
    try:
        report = extractor(article)
        return list(_found(report, extractor, number))
    except ArticleError:
        return []
    except Exception as error:
        return [f"raises {type(error).__name__}: {error}"]


def _found(report: Report, extractor: Extractor, number: int) -> Iterator[str]:
    yield from broken(report)
    if number % EVERY:
        return
    again = extractor(report.article)
    if to_json(again) != to_json(report):
        yield "other bytes the second time"
    writer = list(WRITERS)[number // EVERY % len(WRITERS)]
    layouts = [Layout((kind,)) for kind in Layout().kinds] if writer in ONE_KIND else [Layout()]
    for layout in layouts:
        if _written(writer, report, layout) != _written(writer, again, layout):
            yield f"other bytes in {writer}"


def _written(writer: str, report: Report, layout: Layout) -> str:
    stream = io.StringIO()
    WRITERS[writer]([report], stream, layout)
    return stream.getvalue()


def smallest(text: str, breaks: Callable[[str], bool]) -> str:
    """Leave out pieces, ever shorter ones, while what is left still breaks."""
    size = len(text) // 2
    while size:
        start = 0
        while start < len(text):
            shorter = text[:start] + text[start + size :]
            if breaks(shorter):
                text = shorter
            else:
                start += size
        size //= 2
    return text
