"""Markdown: a heading an article, a table a kind, with the columns that tables for readers show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.telling import is_background, is_told, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, TextIO

    from factx.article import Article
    from factx.report import Report
    from factx.writers.layout import Layout

MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~])")


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write each article with a table for each kind of fact found in it."""
    for number, report in enumerate(reports):
        stream.write("\n" if number else "")
        stream.writelines(f"{line}\n" for line in _lines(report, layout))
        stream.flush()


def _lines(report: Report, layout: Layout) -> Iterator[str]:
    yield from _heading(report.article)
    found = {kind: getattr(report.facts, kind) for kind in layout.kinds}
    for kind, facts in sorted(found.items(), key=lambda item: not any(map(is_told, item[1]))):
        paths = layout.fields.get(kind, ())
        yield from ("", f"## {kind.replace('_', ' ').capitalize()} ({len(facts)})", "")
        if facts and is_told(facts[0]) and not paths:
            yield from (f"- {_sentence(report, fact)}" for fact in facts)
        else:
            yield from _table(facts, paths) if facts else ["None found."]


def _sentence(report: Report, fact: Any) -> str:
    said = escaped(str(sentence(report.facts, fact)))
    return f"{said} · background" if is_background(report.facts, fact) else said


def _heading(article: Article) -> Iterator[str]:
    day = article.published.isoformat() if article.published else "day of publication unknown"
    yield f"# {escaped(article.title or article.id)}"
    yield ""
    yield f"{escaped(article.source or article.id)} · {day}"


def _table(facts: Sequence[Any], paths: Sequence[str]) -> Iterator[str]:
    from factx.writers.table.columns import columns

    shown = columns(facts, paths)
    yield _row(column.title for column in shown)
    yield _row("---" for _ in shown)
    for number in range(len(facts)):
        yield _row(escaped(column.cells[number].plain) for column in shown)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(words: str) -> str:
    """Let words of an article be no markup, and stay on one line."""
    return MARKUP.sub(r"\\\1", " ".join(words.split()))
