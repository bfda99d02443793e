"""Help for tests of inputs: files made, read, and what was said of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import Intake, read_articles

NEWS = "A café burned down in “Old Nuuk” – nobody was hurt, it’s said.\n"


def read(path: Path, content: bytes | str, **intake: Any) -> list[Article | ArticleError]:
    """Write a file and read its articles."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_articles([path], Intake(**intake)))


def said(found: list[Article | ArticleError]) -> list[str]:
    """Give the texts of articles and the messages of errors, without the folder that a test writes to."""
    return [item.text if isinstance(item, Article) else str(item).rpartition("/")[2] for item in found]


def ids(found: list[Article | ArticleError]) -> list[str]:
    """Give the ids of articles."""
    return [item.id for item in found if isinstance(item, Article)]
