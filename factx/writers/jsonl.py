"""JSON Lines: one record a line, written as soon as it is made."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factx.errors import FactxError
from factx.writers.json import record
from factx.writers.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write one record a line, behind those of before."""
    if layout.previous is not None:
        stream.writelines(f"{line}\n" for line in _lines(layout.previous))
    for report in reports:
        stream.write(record(report, layout) + "\n")
        stream.flush()


def written(path: Path) -> Iterator[Written]:
    """The articles that a file holds.

    Raises:
        FactxError: a line is no record.
    """
    for number, line in enumerate(_lines(path), 1):
        try:
            told = json.loads(line)
            yield Written.of(told["article"] | told["made_by"])
        except (ValueError, KeyError, TypeError) as error:
            raise FactxError(f"{path}:{number}: no record of factx; go on with another file") from error


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", errors="surrogateescape", newline="\n") as stream:
        yield from (line.rstrip("\n") for line in stream if line.strip())
