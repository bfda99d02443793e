"""Texts: books as tables for readers, Markdown, JSON, CSV and TSV."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from rich.console import RenderableType

    from factx.across.writing.book import Book, Cell, Sheet


def table(book: Book, stream: TextIO) -> None:
    """Write what readers want to see, as wide as the terminal."""
    from rich.console import Console, Group
    from rich.text import Text

    from factx.writers.table.grid import grid

    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    parts: list[RenderableType] = [Text(book.title, "bold")]
    for sheet in book.shown:
        parts += [Text(), Text.assemble((sheet.name.capitalize(), "bold magenta"), (f"  {len(sheet.rows)}", "dim"))]
        parts += [grid(sheet.rows, console.width) if sheet.rows else Text("None found.", "dim")]
    parts += [part for note in book.notes for part in (Text(), Text(note, "dim"))]
    with console.capture() as captured:
        console.print(Group(*parts))
    stream.write("\n".join(line.rstrip() for line in captured.get().split("\n")))


def markdown_tables(book: Book, stream: TextIO) -> None:
    """Write what readers want to see, a table a sheet."""
    from factx.writers.markdown import escaped
    from factx.writers.table.columns import columns

    stream.write(f"# {escaped(book.title)}\n")
    for sheet in book.shown:
        stream.write(f"\n## {sheet.name.capitalize()} ({len(sheet.rows)})\n\n")
        shown = columns(sheet.rows) if sheet.rows else []
        rows = [[column.title for column in shown], ["---"] * len(shown)]
        rows += [[escaped(column.cells[row].plain) for column in shown] for row in range(len(sheet.rows))]
        stream.writelines(f"| {' | '.join(row)} |\n" for row in rows) if shown else stream.write("None found.\n")


def json_array(book: Book, stream: TextIO) -> None:
    """Write an array of objects."""
    stream.write(json.dumps(book.objects, ensure_ascii=False, indent=2) + "\n")


def json_lines(book: Book, stream: TextIO) -> None:
    """Write an object a line."""
    stream.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in book.objects)


def commas(book: Book, stream: TextIO) -> None:
    """Write one sheet as CSV."""
    csv.writer(stream, lineterminator="\n").writerows(_lines(book.sheet))


def tabs(book: Book, stream: TextIO) -> None:
    """Write one sheet with tabs between the cells; tabs and line ends in words become spaces."""
    rows = ([" ".join(cell.split()) for cell in row] for row in _lines(book.sheet))
    csv.writer(stream, delimiter="\t", lineterminator="\n").writerows(rows)


def _lines(sheet: Sheet) -> Iterator[list[str]]:
    yield list(sheet.columns)
    yield from ([_text(cell) for cell in row] for row in sheet.cells())


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
