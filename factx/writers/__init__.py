"""Writers: reports as text, or as files. The tables here are the registry; no writer names a kind of fact."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.writers import csv, duckdb, html, json, jsonl, markdown, parquet, sqlite, table, xlsx
from factx.writers.layout import Layout
from factx.writers.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TextIO

    from factx.report import Report

    Writer = Callable[[Iterable[Report], TextIO, Layout], None]

__all__ = [
    "ENDINGS", "EXPLAINING", "FILE_WRITERS", "FORMATS", "GOING_ON", "WITH_TEXT", "WRITERS", "FileWriter", "Layout",
    "Written",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileWriter:
    """A format that is no stream of text: it needs a file of its own, or a folder."""

    write: Callable[[Iterable[Report], Path, Layout], None]
    adds: bool = False
    """Whether it adds to a file that is there, all or nothing, and does not start anew."""
    library: Callable[[], object] | None = None
    """What it needs, or says that it needs; nothing where Python brings it."""


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
        "xlsx": FileWriter(xlsx.write, library=xlsx.library),
        "sqlite": FileWriter(sqlite.write, adds=True),
        "duckdb": FileWriter(duckdb.write, adds=True, library=duckdb.library),
        "parquet": FileWriter(parquet.write, library=parquet.library),
    }
)
EXPLAINING = ("table", "json", "jsonl")
"""The formats that show explanations and rejections."""
WITH_TEXT = ("json", "jsonl", *FILE_WRITERS)
"""The formats that keep the article's text on request."""
GOING_ON: Mapping[str, Callable[[Path], Iterator[Written]]] = MappingProxyType(
    {"jsonl": jsonl.written, "sqlite": sqlite.written, "duckdb": duckdb.written, "parquet": parquet.written}
)
"""The formats in which a run can go on where one was stopped, and what tells the articles that are there."""
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
