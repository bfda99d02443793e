"""Writers: reports as text. The table `WRITERS` is the registry; no writer names a kind of fact."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.writers import csv, json, jsonl, table
from factx.writers.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TextIO

    from factx.report import Report

    Writer = Callable[[Iterable[Report], TextIO, Layout], None]

__all__ = ["ENDINGS", "WRITERS", "Layout"]

WRITERS: Mapping[str, Writer] = MappingProxyType(
    {"table": table.write, "json": json.write, "jsonl": jsonl.write, "csv": csv.write}
)
ENDINGS: Mapping[str, str] = MappingProxyType(
    {".txt": "table", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
)
