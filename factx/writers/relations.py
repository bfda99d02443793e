"""Relations: articles and their facts as tables that belong together, for databases and spreadsheets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.schema import to_dict
from factx.writers import tabular

if TYPE_CHECKING:
    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.tabular import Value

ARTICLES = "articles"
ABOUT = {
    "id": str, "source": str, "title": str, "published": str, "published_from": str, "sha256": str, "length": int,
    "factx": str, "model": str,
}  # fmt: skip
"""Columns of `articles`; `text` follows where the texts are kept."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One table: its name, its columns and what their cells hold."""

    name: str
    columns: tuple[str, ...]
    types: tuple[type, ...]
    key: tuple[str, ...]
    """The columns that tell its rows apart; facts are numbered within their article."""


def relations(layout: Layout) -> list[Relation]:
    """Give the table of articles and that of each kind of fact."""
    about = ABOUT | ({"text": str} if layout.with_text else {})
    articles = Relation(ARTICLES, tuple(about), tuple(about.values()), ("id",))
    return [articles, *(_facts(kind) for kind in layout.kinds)]


def rows(report: Report, layout: Layout) -> dict[str, list[tuple[Value, ...]]]:
    """Give the rows of one article for each table."""
    record = to_dict(report, layout.with_text, layout.kinds)
    about = record["article"] | record["made_by"]
    articles = [tuple(_storable(about[name]) for name in relations(layout)[0].columns)]
    return {ARTICLES: articles} | {kind: _numbered(report, kind) for kind in layout.kinds}


def _facts(kind: str) -> Relation:
    columns, types = tabular.columns(kind), tabular.types(kind)
    return Relation(kind, ("article", "number", *columns), (str, int, *types), ("article", "number"))


def _numbered(report: Report, kind: str) -> list[tuple[Value, ...]]:
    facts = getattr(report.facts, kind)
    cells = ((report.article.id, number, *tabular.values(fact)) for number, fact in enumerate(facts))
    return [tuple(map(_storable, row)) for row in cells]


def _storable(value: Value) -> Value:
    """Replace halves of characters, which no database takes."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
