"""Finished: articles that the output holds already are passed over, and how many there are in all."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factx.article import Article
from factx.inputs import STDIN, files_there, read_articles
from factx.inputs.addresses import is_address
from factx.inputs.formats import delimited, jsonfiles, jsonlines
from factx.version import __version__
from factx.writers import GOING_ON, Written

if TYPE_CHECKING:
    from pathlib import Path

    from factx.errors import ArticleError
    from factx.inputs import Intake

log = logging.getLogger(__name__)

MANY = jsonlines.ENDINGS | jsonfiles.ENDINGS | delimited.ENDINGS
"""Endings of files that hold many articles."""


def unfinished(
    articles: Iterable[Article | ArticleError], written: frozenset[Written], options: str | None
) -> Iterator[Article | ArticleError]:
    """Pass over the articles that were written with the same options by the same factx, and say how many they are."""
    passed = 0
    for article in articles:
        if isinstance(article, Article) and written and Written.by(article, __version__, options) in written:
            passed += 1
        else:
            yield article
    if passed:
        log.info("%d articles were there already", passed)


def written_in(path: Path, format: str) -> frozenset[Written]:
    """The articles that an output holds.

    Raises:
        FactxError: it is none of factx.
    """
    return frozenset(GOING_ON[format](path)) if path.exists() else frozenset()


def counted(names: Iterable[str], intake: Intake) -> int | None:
    """How many articles the inputs hold; None where only reading them could tell: of a pipe, or an address."""
    names = list(names)
    if any(name == STDIN or is_address(name) for name in names):
        return None
    files = [(path, origin) for name in names for path, origin in files_there(name, intake.glob)]
    # What there is to say of the articles is said where they are read.
    logging.disable()
    try:
        return sum(
            sum(1 for _ in read_articles([path], intake)) if origin.ending in MANY else 1 for path, origin in files
        )
    finally:
        logging.disable(logging.NOTSET)
