"""Inputs: text files, JSON Lines, folders and standard input, as articles."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs import jsonlines, plaintext
from factx.inputs.decoding import decoded, is_wide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from factx.article import Article

__all__ = ["STDIN", "files", "read_articles"]

STDIN = "-"
READ_FROM_FOLDERS = frozenset({".txt", *jsonlines.ENDINGS})
REFUSED = {
    ".json": "write one article a line and name it .jsonl",
    ".html": "save the article's words as plain text",
    ".htm": "save the article's words as plain text",
}


def read_articles(names: Iterable[str | Path]) -> Iterator[Article | ArticleError]:
    """Read the articles of files, folders and standard input ("-"), in order.

    What cannot be read comes as the error that says why, in its place: one bad article does not cost the others.
    """
    for name in names:
        try:
            for file in files(name):
                yield from _from_file(file)
        except ArticleError as error:
            yield error


def files(name: str | Path) -> list[str]:
    """List the files that a name stands for: a folder's text and JSON Lines files by name, else the name itself.

    Raises:
        ArticleError: the folder cannot be read or holds no such file.
    """
    if name == STDIN or not Path(name).is_dir():
        return [str(name)]
    try:
        inside = sorted(path for path in Path(name).iterdir() if path.suffix.lower() in READ_FROM_FOLDERS)
    except OSError as error:
        raise ArticleError(f"{name}: {_reason(error)}") from error
    if found := [str(path) for path in inside if path.is_file()]:
        return found
    raise ArticleError(f"{name}: no .txt or .jsonl file in this folder")


def _from_file(name: str) -> Iterator[Article | ArticleError]:
    try:
        if name == STDIN:
            yield from _from_stream(sys.stdin.buffer, None, "stdin")
        else:
            with Path(name).open("rb") as stream:
                yield from _from_stream(stream, _printable(name), _printable(Path(name).stem))
    except ArticleError as error:
        yield error
    except OSError as error:
        yield ArticleError(f"{_printable(name)}: {_reason(error)}")


def _from_stream(stream: BinaryIO, source: str | None, stem: str) -> Iterator[Article | ArticleError]:
    ending = Path(source or "").suffix.lower()
    lines: Iterable[bytes] = stream
    opening = _opening(stream)
    if is_wide(opening[0]):
        whole = decoded(b"".join([*opening, *stream]), source or stem)
        opening, lines = whole.encode().splitlines(keepends=True), ()
    if ending in jsonlines.ENDINGS or jsonlines.opens(next(filter(bytes.strip, opening), b"")):
        yield from jsonlines.articles(opening, lines, source, stem)
    elif ending in REFUSED:
        raise ArticleError(f"{source}: factx reads text and JSON Lines; {REFUSED[ending]}")
    else:
        yield plaintext.article(decoded(b"".join([*opening, *lines]), source or stem), source, stem)


def _opening(stream: BinaryIO) -> list[bytes]:
    """Read the first line with words, and the blank ones before it."""
    opening = [stream.readline()]
    while opening[-1] and not opening[-1].strip():
        opening.append(stream.readline())
    return opening


def _printable(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file; check the name"
    return f"cannot be read: {error.strerror or error}"
