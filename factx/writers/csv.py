"""CSV: one row a fact of one kind, all fields flattened.

Cells hold the exact words of the article, also where these begin with ``=``, ``+``, ``-`` or ``@``; a spreadsheet that
takes such cells for formulas must be told to import the column as text.
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


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write a row for each fact; the first cell is the article's id.

    Raises:
        FactxError: not exactly one kind of fact was asked for.
    """
    if len(layout.kinds) != 1:
        raise FactxError(f"CSV holds one kind of fact, not {len(layout.kinds)}; name it with --only")
    [kind] = layout.kinds
    rows = csv.writer(stream, lineterminator="\n")
    for number, report in enumerate(reports):
        if not number:
            rows.writerow(("article", *tabular.columns(kind)))
        for fact in getattr(report.facts, kind):
            rows.writerow((report.article.id, *tabular.row(fact)))
        stream.flush()
