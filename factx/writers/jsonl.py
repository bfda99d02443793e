"""JSON Lines: one record a line, written as soon as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.schema import to_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write one record a line."""
    for report in reports:
        stream.write(to_json(report, layout.with_text, layout.kinds) + "\n")
        stream.flush()
