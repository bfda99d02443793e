"""Store: a ledger as a SQLite file that more articles can be added to: its sheets, and what is kept of each article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from factx.across.ledger.kept.digest import Digest
from factx.across.writing.databases import sqlite_file
from factx.errors import FactxError

if TYPE_CHECKING:
    from factx.across.writing.book import Book

DIGESTS = "digests"


def digests_in(path: Path) -> list[Digest]:
    """What is kept of the articles of a ledger; nothing where there is no such file yet.

    Raises:
        FactxError: the file is no ledger that factx wrote.
    """
    from pydantic import ValidationError

    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            return [Digest.from_json(line) for (line,) in database.execute(f"SELECT digest FROM {DIGESTS}")]
    except (sqlite3.Error, ValidationError) as error:
        raise FactxError(f"{path}: no ledger that factx can add to ({error}); name another file") from error


def save(book: Book, digests: Iterable[Digest], path: Path) -> None:
    """Write a ledger anew, so that more can be added to it.

    Raises:
        FactxError: the file is no database.
        OSError: it cannot be written.
    """
    sqlite_file(book, path)
    lines = sorted({(digest.id, digest.sha256): digest.to_json() for digest in digests}.items())
    try:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(f"CREATE TABLE {DIGESTS} (id TEXT, sha256 TEXT, digest TEXT, PRIMARY KEY (id, sha256))")
            database.executemany(f"INSERT INTO {DIGESTS} VALUES (?, ?, ?)", ((*key, line) for key, line in lines))
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
