"""Spreadsheets as text: CSV and TSV, one article a row, the first row naming the columns."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs import records
from factx.inputs.decoding import decoded
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


def opens(head: bytes, intake: Intake) -> bool:
    """Tell that its first bytes do not tell."""
    return False


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    """Read an article from each row; a broken one comes as the error that says why.

    Raises:
        ArticleError: no column holds the text.
    """
    text = decoded(whole(stream, origin, intake), origin.name)
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        names = [name.strip() for name in next(rows, [])]
        columns = _columns(names, origin, intake)
        for number, row in enumerate(rows, 2):
            if any(cell.strip() for cell in row):
                yield _read(columns, row, _place(origin, number), intake)
    except csv.Error as error:
        raise ArticleError(f"{origin.name}: broken table ({error})") from error


def _place(origin: Origin, number: int) -> Origin:
    source = f"{origin.source}:{number}" if origin.source else None
    return replace(origin, source=source, id=f"{origin.id}:{number}")


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(DELIMITERS, key=first.count)


def _columns(names: Sequence[str], origin: Origin, intake: Intake) -> list[str | None]:
    """Tell what each column is of an article: what the user says, or else what its name says ("Text" is the text)."""
    said = {column.casefold(): field for field, column in intake.fields.items()}
    known = {field: field for field in FIELDS if field not in intake.fields} | said
    columns = [known.get(name.casefold()) for name in names]
    if "text" not in columns:
        wanted, there = intake.fields.get("text", "text"), ", ".join(names) or "none"
        raise ArticleError(f'{origin.name}: no column "{wanted}" (there are: {there:.200}); say --field text=NAME')
    return columns


def _read(columns: Sequence[str | None], row: Sequence[str], origin: Origin, intake: Intake) -> Article | ArticleError:
    try:
        if any(cell.strip() for cell in row[len(columns) :]):
            raise ArticleError(f"{origin.name}: has more cells than columns; put cells with a delimiter in quotes")
        told = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell}
        return records.article({"text": "", **told}, origin, origin.name, replace(intake, fields={}))
    except ArticleError as error:
        return error
