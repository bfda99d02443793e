"""Writing: what the commands across articles found, in any format; the tables here are the registry."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.across.writing import databases, texts, webpage
from factx.across.writing.book import Book, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import TextIO

__all__ = ["BOOK_FILES", "BOOK_TEXTS", "Book", "Sheet"]

BOOK_TEXTS: Mapping[str, Callable[[Book, TextIO], None]] = MappingProxyType(
    {
        "table": texts.table,
        "json": texts.json_array,
        "jsonl": texts.json_lines,
        "csv": texts.commas,
        "tsv": texts.tabs,
        "markdown": texts.markdown_tables,
        "html": webpage.write,
    }
)
"""Formats that are a stream of text."""
BOOK_FILES: Mapping[str, Callable[[Book, Path], None]] = MappingProxyType(
    {
        "xlsx": databases.workbook,
        "sqlite": databases.sqlite_file,
        "duckdb": databases.duckdb_file,
        "parquet": databases.parquet_folder,
    }
)
"""Formats that need a file of their own, or a folder."""
