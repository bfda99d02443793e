"""JSON Lines: one article a line, `{"id", "text", "title"?, "published"?, "url"?}`."""

from __future__ import annotations

import json
import logging
from itertools import chain
from typing import TYPE_CHECKING, Any

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs.days import day
from factx.inputs.decoding import decoded, without_surrogates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

log = logging.getLogger(__name__)

ENDINGS = frozenset({".jsonl", ".ndjson"})
OPTIONAL = ("title", "published", "url")


def opens(line: bytes) -> bool:
    """Tell whether a first line is an article in JSON."""
    if not line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and "text" in record


def articles(
    first: Iterable[bytes], lines: Iterable[bytes], source: str | None, stem: str
) -> Iterator[Article | ArticleError]:
    """Read an article from each line as it comes; a broken one comes as the error that says why.

    Texts are kept to the letter, so that offsets fit whoever wrote them; only halves of characters are replaced.
    """
    found = 0
    for number, line in enumerate(chain(first, lines), 1):
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            found += 1
            yield _read(line, f"{source or 'standard input'}:{number}", source, f"{stem}:{number}")
    if not found:
        yield ArticleError(f"{source or 'standard input'}: is empty")


def _read(line: bytes, where: str, source: str | None, id: str) -> Article | ArticleError:
    try:
        record = _record(decoded(line, where), where)
        return _article(record, where, source, id)
    except ArticleError as error:
        return error


def _record(line: str, where: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"{where}: broken JSON ({error}); one article a line") from error
    if not isinstance(record, dict) or "text" not in record:
        raise ArticleError(f'{where}: has no "text"; write {{"id": "…", "text": "…"}}')
    for name in ("text", *OPTIONAL):
        if not isinstance(record[name] if name == "text" else record.get(name) or "", str):
            raise ArticleError(f'{where}: "{name}" must be text, not {record[name]!r:.40}')
    return record


def _article(record: dict[str, Any], where: str, source: str | None, id: str) -> Article:
    text, title, published, url = (without_surrogates(record.get(name) or "") for name in ("text", *OPTIONAL))
    if not text.strip():
        raise ArticleError(f"{where}: its text is empty")
    when = _day(published, where)
    return Article(
        id=_id(record.get("id"), where) or id,
        text=text,
        source=url or (where if source else None),
        title=" ".join(title.split()) or None,
        published=when,
        published_from="metadata" if when else None,
    )


def _id(id: Any, where: str) -> str | None:
    if id is None or (isinstance(id, (str, int)) and not isinstance(id, bool)):
        return None if id is None else without_surrogates(str(id))
    raise ArticleError(f'{where}: "id" must be text or a number, not {id!r:.40}')


def _day(published: str, where: str) -> date | None:
    when = day(published) if published else None
    if published and not when:
        log.warning('%s: "published" is no day (%.40s); write 2016-07-25; read without it', where, published)
    return when
