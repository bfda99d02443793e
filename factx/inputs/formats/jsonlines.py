"""JSON Lines: one article a line, `{"id", "text", "title"?, "published"?, "url"?}`."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.decoding import decoded
from factx.inputs.formats import fields

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".jsonl", ".ndjson"})
BLANK = b"\xef\xbb\xbf \t\r\n"
LONG = 2000
"""A line that goes on beyond this many bytes may well be a record."""


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether the first line of a file is an article in JSON; of a long one, only the beginning is seen."""
    line = next(filter(None, (line.strip(BLANK) for line in head.splitlines())), b"")
    if not line.startswith(b"{"):
        return False
    name = intake.fields.get("text", "text")
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return len(line) > LONG and line.startswith(b'{"')
    return isinstance(record, dict) and name in record


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    """Read an article from each line as it comes; a broken one comes as the error that says why."""
    found = 0
    for number, line in enumerate(_lines(stream, intake.most), 1):
        if line is None or line.strip(BLANK):
            found += 1
            yield _read(line, replace(origin, id=f"{origin.id}:{number}"), f"{origin.name}:{number}", intake)
    if not found:
        yield ArticleError(f"{origin.name}: is empty")


def _lines(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Walk the lines; one that never ends comes as None, and is passed over without being kept."""
    while line := stream.readline(most):
        is_whole = line.endswith(b"\n") or len(line) < most
        yield line if is_whole else None
        while not is_whole and (rest := stream.readline(most)):
            is_whole = rest.endswith(b"\n")


def _read(line: bytes | None, origin: Origin, where: str, intake: Intake) -> Article | ArticleError:
    if line is None:
        return ArticleError(f"{where}: over {intake.most:,} bytes; split it, or raise --max-length")
    try:
        record = json.loads(decoded(line, where))
    except (ValueError, RecursionError) as error:
        return ArticleError(f"{where}: broken JSON ({error}); one article a line")
    except ArticleError as error:
        return error
    try:
        return fields.article(record, origin, where, intake)
    except ArticleError as error:
        return error
