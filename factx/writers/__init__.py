"""Writers: reports as text, or as files. The tables here are the registry; no writer names a kind of fact."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.writers import csv, duckdb, html, json, jsonl, markdown, parquet, sqlite, table, xlsx
from factx.writers.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from typing import TextIO

    from factx.report import Report

    Writer = Callable[[Iterable[Report], TextIO, Layout], None]

__all__ = ["ENDINGS", "EXPLAINING", "FILE_WRITERS", "FORMATS", "STYLED", "WRITERS", "FileWriter", "Layout"]


@dataclass(frozen=True, slots=True)
class FileWriter:
    """A format that is no stream of text: it needs a file of its own, or a folder."""

    write: Callable[[Iterable[Report], Path, Layout], None]
    adds: bool = False
    """Whether it adds to a file that is there, all or nothing, and does not start anew."""


WRITERS: Mapping[str, Writer] = MappingProxyType(
    {
        "table": table.write,
        "json": json.write,
        "jsonl": jsonl.write,
        "csv": csv.write,
        "tsv": csv.write_tabs,
        "markdown": markdown.write,
        "html": html.write,
    }
)
FILE_WRITERS: Mapping[str, FileWriter] = MappingProxyType(
    {
        "xlsx": FileWriter(xlsx.write),
        "sqlite": FileWriter(sqlite.write, adds=True),
        "duckdb": FileWriter(duckdb.write, adds=True),
        "parquet": FileWriter(parquet.write),
    }
)
EXPLAINING = ("table", "json", "jsonl")
"""The formats that show explanations and rejections."""
STYLED = ("table",)
"""The formats that a terminal shows in colour; of the words in them it obeys nothing."""
FORMATS: tuple[str, ...] = (*WRITERS, *FILE_WRITERS)
ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        ".txt": "table",
        ".json": "json",
        ".jsonl": "jsonl",
        ".ndjson": "jsonl",
        ".csv": "csv",
        ".tsv": "tsv",
        ".md": "markdown",
        ".html": "html",
        ".htm": "html",
        ".xlsx": "xlsx",
        ".db": "sqlite",
        ".sqlite": "sqlite",
        ".duckdb": "duckdb",
        ".parquet": "parquet",
    }
)
