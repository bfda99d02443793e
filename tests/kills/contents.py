"""Contents: the ids of the articles in a file that factx wrote, each format read by a reader of its own."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from importlib import import_module
from io import BytesIO
from pathlib import Path

ID = re.compile(r"\b(?:old|new)-\d+\b")


def articles(format: str, path: Path) -> set[str]:
    """The ids of the articles in a file, or why it cannot be read; none where there is no file."""
    try:
        return READERS[format](path) if path.exists() else set()
    except Exception as error:
        return {f"{error!r}"}


def _in_text(path: Path) -> set[str]:
    text = path.read_text("utf-8")
    assert text.endswith("\n"), "its last line does not end"
    return set(ID.findall(text))


def _in_page(path: Path) -> set[str]:
    text = path.read_text("utf-8")
    assert text.endswith("</html>\n"), "the page does not end"
    return set(ID.findall(text))


def _in_json(path: Path) -> set[str]:
    return {record["article"]["id"] for record in json.loads(path.read_text("utf-8"))}


def _in_lines(path: Path) -> set[str]:
    return {json.loads(line)["article"]["id"] for line in path.read_text("utf-8").splitlines()}


def _in_rows(path: Path) -> set[str]:
    delimiter = "\t" if "\t" in path.read_text("utf-8") else ","
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter, strict=True))
    assert all(None not in row.values() for row in rows), "a row is cut"
    return {row["article"] for row in rows}


def _in_sqlite(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {row[0] for row in database.execute("SELECT id FROM articles")}


def _in_duckdb(path: Path) -> set[str]:
    import duckdb

    with duckdb.connect(path) as database:
        return {row[0] for row in database.execute("SELECT id FROM articles").fetchall()}


def _in_parquet(path: Path) -> set[str]:
    from pyarrow import parquet

    tables = {file.stem: parquet.read_table(file) for file in path.iterdir()}
    return set(tables["articles"].column("id").to_pylist())


def _in_xlsx(path: Path) -> set[str]:
    openpyxl = import_module("openpyxl")
    book = openpyxl.load_workbook(BytesIO(path.read_bytes()))
    return {str(row[0]) for row in book["articles"].iter_rows(min_row=2, values_only=True)}


READERS: Mapping[str, Callable[[Path], set[str]]] = {
    "table": _in_text, "json": _in_json, "jsonl": _in_lines, "csv": _in_rows, "tsv": _in_rows, "markdown": _in_text,
    "html": _in_page, "xlsx": _in_xlsx, "sqlite": _in_sqlite, "duckdb": _in_duckdb, "parquet": _in_parquet,
}  # fmt: skip
