"""Stored: records that factx wrote, read back as accounts from JSON Lines, SQLite, DuckDB and Parquet."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from factx.across.account import Account
from factx.across.tables import database_records, duckdb_records, parquet_records
from factx.errors import ArticleError, FactxError
from factx.inputs import STDIN, compressed
from factx.inputs.first_bytes import AHEAD, with_head
from factx.inputs.intake import Origin

if TYPE_CHECKING:
    from collections.abc import Callable

SQLITE = b"SQLite format 3\x00"
DUCKDB = slice(8, 12), b"DUCK"
"""Where a DuckDB file says what it is."""
RECORD = b'"schema"'
PARQUET = "articles.parquet"


def reader(name: str) -> Callable[[], Iterator[Account | ArticleError]] | None:
    """What reads the records of a file, folder or standard input, if it holds any; articles are read elsewhere."""
    if name == STDIN:
        return _of_standard_input()
    path = Path(name)
    if path.is_dir():
        return (lambda: _tables(name, parquet_records(path))) if (path / PARQUET).is_file() else None
    try:
        with path.open("rb") as file:
            _, head = _unpacked(file, name)
    except (OSError, FactxError):
        return None
    if head.startswith(SQLITE):
        return lambda: _tables(name, database_records(path))
    if head[DUCKDB[0]] == DUCKDB[1]:
        return lambda: _tables(name, duckdb_records(path))
    return (lambda: _file(path, name)) if _is_record(head) else None


def _of_standard_input() -> Callable[[], Iterator[Account | ArticleError]] | None:
    stream = getattr(sys.stdin, "buffer", None)
    if not isinstance(stream, io.BufferedReader) or not _is_record(stream.peek(AHEAD)):
        return None
    return lambda: _lines(stream, "standard input")


def _file(path: Path, name: str) -> Iterator[Account | ArticleError]:
    with path.open("rb") as file:
        yield from _lines(_unpacked(file, name)[0], name)


def _unpacked(file: BinaryIO, name: str) -> tuple[BinaryIO, bytes]:
    """A file, unpacked where it is compressed, and its first bytes."""
    source, head = with_head(file)
    unpack = compressed.opener(head)
    return with_head(compressed.unpacked(source, unpack, Origin(name, name))) if unpack else (source, head)


def _is_record(head: bytes) -> bool:
    """Whether the first line begins like a record: of a long one, only the beginning is seen."""
    line = head.lstrip(b"\xef\xbb\xbf \t\r\n[")
    return line.startswith(b"{") and line[1:].lstrip().startswith(RECORD)


def _lines(stream: BinaryIO, name: str) -> Iterator[Account | ArticleError]:
    """The record of each line, or the one record or array of a JSON file."""
    for number, line in enumerate(stream, 1):
        if line.strip() in (b"[", b"{"):
            yield from _parsed(name, line + stream.read())
        elif line.strip():
            yield from _parsed(f"{name}:{number}", line)


def _parsed(where: str, data: bytes) -> Iterator[Account | ArticleError]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        yield ArticleError(f"{where}: broken JSON ({error}); one record a line")
        return
    for record in found if isinstance(found, list) else [found]:
        yield _account(where, record)


def _tables(name: str, records: Iterator[dict[str, Any]]) -> Iterator[Account | ArticleError]:
    try:
        for record in records:
            yield _account(name, record)
    except FactxError as error:
        yield ArticleError(f"{name}: {error}")


def _account(where: str, record: Any) -> Account | ArticleError:
    try:
        return Account.of_record(record)
    except FactxError as error:
        return ArticleError(f"{where}: {error}")
