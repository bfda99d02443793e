"""CSV and TSV: one row a fact of one kind, all fields flattened, with its article and its number in front.

Cells hold the exact words of the article, also where these begin with ``=``, ``+``, ``-`` or ``@``; a spreadsheet that
takes such cells for formulas must be told to import the column as text (or be given an ``.xlsx`` file).
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from factx.errors import FactxError
from factx.writers import tabular

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout

KEYS = ("article", "number")


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write a row for each fact; the first cells are the article's id and the fact's number in it.

    Raises:
        FactxError: not exactly one kind of fact was asked for.
    """
    _write(reports, stream, layout, "CSV", delimiter=",")


def write_tabs(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write the same with tabs between the cells; tabs and line ends in the words of the article become spaces.

    Raises:
        FactxError: not exactly one kind of fact was asked for.
    """
    _write(reports, stream, layout, "TSV", delimiter="\t")


def _only(layout: Layout, format: str) -> str:
    if len(layout.kinds) != 1:
        raise FactxError(f"{format} holds one kind of fact, not {len(layout.kinds)}; name it with --only")
    return layout.kinds[0]


def _write(reports: Iterable[Report], stream: TextIO, layout: Layout, format: str, delimiter: str) -> None:
    kind = _only(layout, format)
    columns, rows = layout.columns(kind), csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    for number, report in enumerate(reports):
        if not number:
            rows.writerow((*KEYS, *(column.name for column in tabular.joined_columns(columns))))
        for index, fact in enumerate(getattr(report.facts, kind)):
            told = tabular.joined(columns, layout.picked(kind, tabular.values(fact)))
            cells = [report.article.id, str(index), *map(tabular.as_text, told)]
            rows.writerow(map(_on_one_line, cells) if delimiter == "\t" else cells)
        stream.flush()


def _on_one_line(cell: str) -> str:
    return " ".join(cell.split())
