"""Columns: what of the facts of one kind a table shows, read from the fields that declare a title."""

from __future__ import annotations

from dataclasses import Field, dataclass, fields
from typing import TYPE_CHECKING, Any

from rich.text import Text

from factx.article import Excerpt
from factx.writers.table.cells import at_path, cell, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factx.facts import Explanation

WORDS = "words"
DETAILS = "details"
BECAUSE = "because"


@dataclass(frozen=True, slots=True)
class Column:
    """One field of every fact, as shown, and whether it says no more than what is usual."""

    title: str
    cells: tuple[Text, ...]
    usual: tuple[bool, ...]

    @property
    def longest(self) -> int:
        """The width at which nothing in it wraps."""
        return max(len(self.title), *(text.cell_len for text in self.cells))

    @property
    def narrowest(self) -> int:
        """The width at which no word in it is broken."""
        return max(len(self.title), *(len(word) for text in self.cells for word in text.plain.split(" ")))


def columns(facts: Sequence[Any], paths: Sequence[str] = ()) -> list[Column]:
    """Choose the columns: those at some paths, or else the fields with a title that say something of one fact or more.

    The words of the facts themselves come first, unless one of these fields quotes them.
    """
    if paths:
        return [
            Column(path, tuple(at_path(fact, path) for fact in facts), tuple(False for _ in facts)) for path in paths
        ]
    declared = [field for field in fields(facts[0]) if "column" in field.metadata]
    made = [_column(facts, field) for field in declared]
    if isinstance(facts[0], Excerpt) and not any(_quotes(fact, field.name) for fact in facts for field in declared):
        made.insert(0, _words(facts))
    return [column for column in made if not all(column.usual)]


def reasons(because: Sequence[Explanation]) -> list[Column]:
    """Make the column that tells why each fact was found, if it was asked for."""
    return [Column(BECAUSE, tuple(map(_reason, because)), tuple(False for _ in because))] if because else []


def folded(columns: Sequence[Column]) -> Column:
    """Put several columns into one; in each row, what is usual goes without saying."""
    rows = range(len(columns[0].cells))
    told = [[column for column in columns if not column.usual[row]] for row in rows]
    cells = tuple(_details((column.title, column.cells[row]) for column in told[row]) for row in rows)
    return Column(DETAILS, cells, tuple(not text for text in cells))


def _column(facts: Sequence[Any], field: Field[Any]) -> Column:
    usual = tuple(_is_usual(fact, field) for fact in facts)
    told = _told(facts, field)
    cells = (
        Text() if told[number] or _is_once(fact, field) else cell(fact, field.name) for number, fact in enumerate(facts)
    )
    return Column(field.metadata["column"], tuple(cells), usual)


def _reason(explanation: Explanation) -> Text:
    words = dict.fromkeys(tidy(word.text) for word in explanation.words)
    return Text.assemble((f"{explanation.rule}: ", "dim"), " … ".join(words))


def _words(facts: Sequence[Any]) -> Column:
    return Column(WORDS, tuple(cell(fact, "text") for fact in facts), tuple(False for _ in facts))


def _is_usual(fact: Any, field: Field[Any]) -> bool:
    """Whether a field says nothing, or no more than another one."""
    [told] = _told([fact], field)
    return told or getattr(fact, field.name) in (None, (), field.default) or _is_once(fact, field)


def _is_once(fact: Any, field: Field[Any]) -> bool:
    """Whether a field lists the one place of a thing, which goes without saying."""
    value = getattr(fact, field.name)
    return not isinstance(fact, Excerpt) and isinstance(value, tuple) and [type(item) for item in value] == [Excerpt]


def _told(facts: Sequence[Any], field: Field[Any]) -> list[bool]:
    others = field.metadata.get("unless", ())
    return [bool(others) and all(getattr(fact, name) == getattr(fact, field.name) for name in others) for fact in facts]


def _quotes(fact: Any, name: str) -> bool:
    value = getattr(fact, name)
    return any(isinstance(item, Excerpt) for item in (value if isinstance(value, tuple) else (value,)))


def _details(told: Iterable[tuple[str, Text]]) -> Text:
    return Text().join(
        Text.assemble((" · " if number else "", "dim"), (f"{title}: ", "dim"), words)
        for number, (title, words) in enumerate(told)
    )
