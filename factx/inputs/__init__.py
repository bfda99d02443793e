"""Inputs: files of many kinds, folders, addresses and standard input, as articles."""

from __future__ import annotations

import io
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, BinaryIO

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import addresses, compressed
from factx.inputs.decoding import decoded, is_wide
from factx.inputs.first_bytes import AHEAD, with_head
from factx.inputs.folders import files, files_there, reason
from factx.inputs.intake import Intake, Origin
from factx.inputs.kinds import kind_of
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["STDIN", "Intake", "files_there", "read_articles"]

STDIN = "-"


def read_articles(names: Iterable[str | Path], intake: Intake | None = None) -> Iterator[Article | ArticleError]:
    """Read the articles of files, folders, addresses and standard input ("-"), in order.

    What cannot be read comes as the error that says why, in its place: one bad article does not cost the others.
    """
    intake = intake or Intake()
    for name in names:
        for stream, origin in _streams(name, intake):
            yield from _articles(stream, origin, intake)


def _streams(name: str | Path, intake: Intake) -> Iterator[tuple[BinaryIO | ArticleError, Origin]]:
    """Open what a name stands for."""
    try:
        if str(name) == STDIN:
            yield _standard(), Origin(None, "stdin")
        elif addresses.is_address(str(name)):
            yield _fetched(str(name), intake), addresses.origin(str(name))
        else:
            for path, origin in files(name, intake.glob):
                yield _opened(path, origin), origin
    except ArticleError as error:
        yield error, Origin(str(name), "")


def _fetched(address: str, intake: Intake) -> BinaryIO:
    # What speaks to a network is loaded when there is an address.
    from factx.inputs.fetching import fetched

    return fetched(address, intake)


def _standard() -> BinaryIO | ArticleError:
    return ArticleError("standard input: is closed; name a file") if sys.stdin is None else sys.stdin.buffer


def _opened(path: Path, origin: Origin) -> BinaryIO | ArticleError:
    try:
        return path.open("rb")
    except OSError as error:
        return ArticleError(f"{origin.name}: {reason(error)}")
    except ValueError:
        return ArticleError(f"{origin.name}: no file can have such a name; check it")


def _articles(stream: BinaryIO | ArticleError, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    if isinstance(stream, ArticleError):
        yield stream
        return
    try:
        with nullcontext() if origin.source is None else stream:
            for article in _read(stream, origin, intake):
                yield _fitting(article, intake)
    except ArticleError as error:
        yield error
    except OSError as error:
        yield ArticleError(f"{origin.name}: {reason(error)}")
    except Exception as error:
        yield ArticleError(f"{origin.name}: cannot be read ({error!r:.200}); save its words as plain text")


def _read(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    source, head = with_head(stream)
    if (unpack := compressed.opener(head)) is not None:
        source, head = with_head(compressed.unpacked(source, unpack, origin))
    if is_wide(head):
        data = decoded(whole(source, origin, intake), origin.name).encode()
        source, head = io.BytesIO(data), data[:AHEAD]
    yield from kind_of(head, origin, intake).articles(source, origin, intake)


def _fitting(article: Article | ArticleError, intake: Intake) -> Article | ArticleError:
    if isinstance(article, ArticleError) or len(article.text) <= intake.longest:
        return article
    size = f"{len(article.text):,} characters, over {intake.longest:,}"
    return ArticleError(f"{article.source or article.id}: {size}; split it, or raise --max-length")
