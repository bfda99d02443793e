"""Changes: what differs between two versions, as rows and as a page with both sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from factx.across.account import Account
from factx.across.diff.change import Change
from factx.across.diff.spoken import in_short
from factx.across.writing.book import Book, Sheet
from factx.facts.base import Record, column
from factx.schema import plain
from factx.writers.html.markup import element, escaped

DIFF_SCHEMA = "factx-diff/1"


@dataclass(frozen=True, slots=True)
class ChangeRow(Record):
    """One fact that differs, as readers and programs see it."""

    change: str = column("change", default="")
    kind: str = column("kind", default="")
    old: str = column("old", default="")
    new: str = column("new", default="")
    fields: str = column("what differs", default="")
    old_sentence: str = column("old sentence", default="")
    new_sentence: str = column("new sentence", default="")


def book(old: Account, new: Account, changes: Sequence[Change]) -> Book:
    """What differs, for every format."""
    rows = list(map(_row, changes))
    return Book(
        title=f"{old.headline} → {new.headline}" if old.headline != new.headline else old.headline,
        sheets=(Sheet("changes", ChangeRow, rows),),
        objects=[{"schema": DIFF_SCHEMA, **plain(change)} for change in changes],
        shown=(Sheet("facts that differ", ChangeRow, rows),),
        drawn="\n".join(_sections(changes)),
        notes=() if changes else ("The facts are the same.",),
    )


def _row(change: Change) -> ChangeRow:
    return ChangeRow(
        change.change, change.kind, in_short(change.old), in_short(change.new), "; ".join(map(str, change.fields)),
        change.old_sentence or "", change.new_sentence or "",
    )  # fmt: skip


def _sections(changes: Sequence[Change]) -> Iterator[str]:
    for kind, group in groupby(changes, key=lambda change: change.kind):
        heading = element("h2", escaped(kind.replace("_", " ").capitalize()))
        yield element("section", heading + "".join(map(_card, group)), class_="incident")


def _card(change: Change) -> str:
    fields = "".join(element("li", escaped(str(field))) for field in change.fields)
    sides = _side("Old", change.old, change.old_sentence) + _side("New", change.new, change.new_sentence)
    listed = element("ul", fields) if fields else ""
    return element("h3", change.change) + element("div", sides, class_="sides") + listed


def _side(title: str, fact: Any, sentence: str | None) -> str:
    words = element("strong", escaped(in_short(fact))) if fact is not None else "—"
    quoted = element("blockquote", escaped(sentence)) if sentence else ""
    return element("div", element("span", title, class_="about") + words + quoted)
