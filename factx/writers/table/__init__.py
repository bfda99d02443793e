"""Tables for readers, as wide as the terminal; in pipes and files in full, without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write a page for each article: its heading, then a table for each kind of fact."""
    from factx.writers.table.page import printed

    for number, report in enumerate(reports):
        stream.write("\n" * (number > 0) + printed(report, layout, stream))
        stream.flush()
