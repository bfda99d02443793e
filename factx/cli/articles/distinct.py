"""Distinct: two articles of one id are told apart, so that neither is lost."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import PurePath

from factx.article import Article
from factx.errors import ArticleError

log = logging.getLogger(__name__)


def distinct(articles: Iterable[Article | ArticleError]) -> Iterator[Article | ArticleError]:
    """The articles, each with an id of its own, from its path or with a number; the first such case is told, once."""
    taken: set[str] = set()
    is_told = False
    for article in articles:
        if isinstance(article, Article) and article.id in taken:
            own = next(name for name in _names(article) if name not in taken)
            if not is_told:
                where = article.source or "standard input"
                log.warning('%s: the id "%s" is taken; called "%s", and others alike', where, article.id, own)
            is_told, article = True, replace(article, id=own)
        if isinstance(article, Article):
            taken.add(article.id)
        yield article


def _names(article: Article) -> Iterator[str]:
    """More and more of the path where the id is the end of it; then numbers."""
    place = PurePath(article.source or "")
    bare = place.with_name(place.name.partition(".")[0]) if place.name else place
    parts, depth = bare.parts, len(PurePath(article.id).parts)
    if "/".join(parts[-depth:]) == article.id:
        yield from ("/".join(parts[-more:]).replace("//", "/") for more in range(depth + 1, len(parts) + 1))
    yield from (f"{article.id}#{number}" for number in count(2))
