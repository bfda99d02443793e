"""JSON: one record as an object, several as an array."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factx.schema import to_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write an object where one article was awaited and came, else an array; nothing where none came."""
    records = (to_json(report, layout.with_text, layout.kinds, indent=2) for report in reports)
    first, second = next(records, None), next(records, None)
    if first is None:
        return
    if second is None and layout.single:
        stream.write(first + "\n")
        return
    stream.write("[\n" + first)
    for record in chain(filter(None, [second]), records):
        stream.write(",\n" + record)
    stream.write("\n]\n")
