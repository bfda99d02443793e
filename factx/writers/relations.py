"""Relations: articles and their facts as tables that belong together, for databases and spreadsheets.

An article is known by its id and its text's fingerprint, so that two texts of one id are both kept; a fact by its
article and its number within it, which is what indices such as ``event`` mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.facts.views import VIEWS, View
from factx.schema import to_dict
from factx.writers import tabular
from factx.writers.tabular import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.report import Report
    from factx.writers.layout import Layout
    from factx.writers.tabular import Value

ARTICLES = "articles"
ABOUT = {
    "id": str, "source": str, "title": str, "published": date, "published_from": str, "sha256": str, "length": int,
    "factx": str, "model": str, "options": str,
}  # fmt: skip
"""Columns of `articles`; `text` follows where the texts are kept."""
OLD_KEYS = "was made by an older factx, whose tables have other keys; write to another file"


@dataclass(frozen=True, slots=True)
class Relation:
    """One table: its name, its columns, and the names of those that tell its rows apart."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


def relations(layout: Layout) -> list[Relation]:
    """The table of articles and that of each kind of fact."""
    about = ABOUT | ({"text": str} if layout.with_text else {})
    articles = Relation(ARTICLES, tuple(Column(name, kind) for name, kind in about.items()), ("id", "sha256"))
    return [articles, *(_facts(kind, layout) for kind in layout.kinds)]


def rows(report: Report, layout: Layout) -> dict[str, list[tuple[Value, ...]]]:
    """The rows of one article for each table."""
    record = to_dict(report, layout.with_text, ())
    about = record["article"] | record["made_by"] | {"published": report.article.published}
    articles = [tuple(_storable(about[column.name]) for column in relations(layout)[0].columns)]
    return {ARTICLES: articles} | {kind: _numbered(report, kind, layout) for kind in layout.kinds}


def views(layout: Layout) -> list[View]:
    """The views of what is written: those whose columns are all there."""
    there = {kind: {column.name for column in layout.columns(kind)} for kind in layout.kinds}
    wanted = {view: {name for names in view.columns.values() for name in names} for view in VIEWS}
    return [view for view, names in wanted.items() if names <= there.get(view.kind, set())]


def query(view: View) -> str:
    """What a view shows, in SQL."""
    own = [_first_known(names, name) for name, names in view.columns.items()]
    taken = ", ".join(["fact.article", *(f"about.{name}" for name in view.of_article), *own])
    join = f"{ARTICLES} AS about ON about.id = fact.article AND about.sha256 = fact.sha256"
    return f'SELECT {taken} FROM "{view.kind}" AS fact JOIN {join}'


def viewed(view: View) -> Relation:
    """A view as a table of its own, for files that have no views."""
    types = {column.name: column.type for column in tabular.columns(view.kind)}
    of_article = [Column(name, ABOUT[name]) for name in view.of_article]
    own = [Column(name, types[names[0]]) for name, names in view.columns.items()]
    return Relation(view.name, (Column("article"), *of_article, *own), ())


def viewed_rows(view: View, rows: dict[str, list[tuple[Value, ...]]], layout: Layout) -> list[tuple[Value, ...]]:
    """The rows of a view, out of those of one article."""
    tables = {table.name: table for table in relations(layout)}
    about = dict(zip(tables[ARTICLES].names, rows[ARTICLES][0], strict=True))
    first = (about["id"], *(about[name] for name in view.of_article))
    facts = (dict(zip(tables[view.kind].names, row, strict=True)) for row in rows[view.kind])
    return [(*first, *(_known(fact, names) for names in view.columns.values())) for fact in facts]


def _known(fact: dict[str, Value], names: tuple[str, ...]) -> Value:
    return next((fact[name] for name in names if fact[name] is not None), None)


def typed(columns: Sequence[Column], row: Sequence[Value]) -> list[Any]:
    """The cells of a row as databases with lists and dates take them."""
    return [as_plain(column, cell) if column.is_list else cell for column, cell in zip(columns, row, strict=True)]


def as_plain(column: Column, value: Any) -> list[Any]:
    """A list as Python has it, its records as dictionaries."""
    if not column.inner:
        return list(value or ())
    names = [inner.name for inner in column.inner]
    return [dict(zip(names, item, strict=True)) for item in value or ()]


def _first_known(names: tuple[str, ...], name: str) -> str:
    told = ", ".join(f'fact."{each}"' for each in names)
    return f"coalesce({told}) AS {name}" if len(names) > 1 else f"{told} AS {name}"


def _facts(kind: str, layout: Layout) -> Relation:
    keys = (Column("article"), Column("sha256"), Column("number", int))
    return Relation(kind, (*keys, *layout.columns(kind)), ("article", "sha256", "number"))


def _numbered(report: Report, kind: str, layout: Layout) -> list[tuple[Value, ...]]:
    known = (report.article.id, report.article.sha256)
    facts = enumerate(getattr(report.facts, kind))
    cells = ((*known, number, *layout.picked(kind, tabular.values(fact))) for number, fact in facts)
    return [tuple(map(_storable, row)) for row in cells]


def _storable(value: Value) -> Value:
    """Replace halves of characters, which no database takes."""
    if isinstance(value, tuple):
        return tuple(map(_storable, value))
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
