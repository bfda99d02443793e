"""Spreadsheets as text: CSV and TSV, one article a row, the first row naming the columns."""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.decoding import decoded
from factx.inputs.first_bytes import AHEAD
from factx.inputs.formats import fields
from factx.inputs.intake import FIELDS
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".csv", ".tsv", ".tab"})
DELIMITERS = (",", "\t", ";", "|")
LONGEST_CELL = 2**31 - 1
RULE = frozenset("-: ")
"""What Markdown draws below the names of columns."""


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's first row names columns, one of them that of the text, and rows of such length follow."""
    seen = head.removeprefix(BOM_UTF8).decode("utf-8", "replace").rstrip("\r\n")
    names, *rows = [*_rows(seen)] or [[]]
    known = _known(names, intake)
    if "text" not in known or not _are_names(names) or not rows or set("".join(rows[0])) <= RULE:
        return False
    whole_rows = rows[:-1] if len(head) >= AHEAD else rows
    return None not in known or all(len(row) == len(names) for row in whole_rows)


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    """Read an article from each row; a broken one comes as the error that says why.

    Raises:
        ArticleError: no column holds the text.
    """
    text = decoded(whole(stream, origin, intake), origin.name)
    csv.field_size_limit(LONGEST_CELL)
    rows = _whole_rows(text)
    first = next(rows, None)
    if first is None:
        raise ArticleError(f"{origin.name}: broken table (its first row does not end; close its quotes)")
    columns = _columns([name.strip() for name in first], origin, intake)
    for number, row in enumerate(rows, 2):
        where = f"{origin.name}:{number}"
        if row is None:
            yield ArticleError(f"{where}: a quote in this row is not closed, or goes on; close it, or double it")
        elif any(cell.strip() for cell in row):
            yield _read(columns, row, replace(origin, id=f"{origin.id}:{number}"), where, intake)


def _are_names(cells: Sequence[str]) -> bool:
    # Prose has a blank behind its commas.
    return len(cells) > 1 and all(cell and cell == cell.strip() for cell in cells)


def _rows(text: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))


def _delimiter(text: str) -> str:
    return max(DELIMITERS, key=text.partition("\n")[0].count)


def _whole_rows(text: str) -> Iterator[list[str] | None]:
    """Walk the rows; one whose quotes do not end where a cell does is none, and the next line begins the next one."""
    lines, delimiter, begun = list(io.StringIO(text, newline="")), _delimiter(text), 0
    while begun < len(lines):
        reader = csv.reader(map(lines.__getitem__, range(begun, len(lines))), delimiter=delimiter, strict=True)
        read = 0
        try:
            for row in reader:
                yield row
                read = reader.line_num
        except csv.Error:
            yield None
            read += 1
        begun += read


def _columns(names: Sequence[str], origin: Origin, intake: Intake) -> list[str | None]:
    """Tell what each column is of an article.

    Raises:
        ArticleError: none is the text.
    """
    columns = _known(names, intake)
    if "text" not in columns:
        wanted, there = intake.fields.get("text", "text"), ", ".join(names) or "none"
        raise ArticleError(f'{origin.name}: no column "{wanted}" (there are: {there:.200}); say --field text=NAME')
    return columns


def _known(names: Sequence[str], intake: Intake) -> list[str | None]:
    """Tell what columns are: what the user says, or else what their names say ("Text" is the text)."""
    said = {column.casefold(): field for field, column in intake.fields.items()}
    known = {field: field for field in FIELDS if field not in intake.fields} | said
    return [known.get(name.casefold()) for name in names]


def _read(
    columns: Sequence[str | None], row: Sequence[str], origin: Origin, where: str, intake: Intake
) -> Article | ArticleError:
    try:
        if any(cell.strip() for cell in row[len(columns) :]):
            raise ArticleError(f"{where}: has more cells than columns; put cells with a delimiter in quotes")
        told = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell}
        return fields.article({"text": "", **told}, origin, where, replace(intake, fields={}))
    except ArticleError as error:
        return error
