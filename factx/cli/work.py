"""Work: reading one article with the pipeline that was asked for, here or in several processes."""

from __future__ import annotations

import logging
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

from factx.cli import notices
from factx.cli.choices import sought
from factx.errors import ArticleError, ModelError
from factx.extract import Extractor

if TYPE_CHECKING:
    from concurrent.futures import Future

    from factx.article import Article
    from factx.cli.options import Options
    from factx.report import Report

    Outcome = Report | Exception

log = logging.getLogger(__name__)

AHEAD = 4
"""Articles that wait for each process."""


@dataclass(slots=True)
class Work:
    """Finds the facts of articles; the model is loaded with the first one: a wrong file name is told at once."""

    options: Options
    extractor: Extractor | None = None

    def __call__(self, article: Article) -> Report:
        """Find the facts of one article."""
        if self.options.published:
            article = replace(article, published=self.options.published, published_from="option")
        self.extractor = self.extractor or _loaded(self.options)
        begun = perf_counter()
        report = self.extractor(article)
        log.info("%s: read in %.1f s", article.source or article.id, perf_counter() - begun)
        return report


def outcomes(
    articles: Iterable[Article | ArticleError], options: Options
) -> Iterator[tuple[Article | ArticleError, Outcome]]:
    """Give each article with its report, or with what went wrong, in order."""
    work = Work(options)
    if options.jobs == 1:
        yield from ((article, _tried(article, work)) for article in articles)
    else:
        yield from _shared(articles, options)


def _shared(
    articles: Iterable[Article | ArticleError], options: Options
) -> Iterator[tuple[Article | ArticleError, Outcome]]:
    """Let several processes read, each with a pipeline of its own; the order of the articles is kept."""
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(options.jobs, initializer=_begin, initargs=(options,))
    waiting: deque[tuple[Article | ArticleError, Future[Outcome]]] = deque()
    try:
        for article in articles:
            waiting.append((article, pool.submit(_tried_here, article)))
            if len(waiting) > AHEAD * options.jobs:
                yield _done(*waiting.popleft())
        while waiting:
            yield _done(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _done(article: Article | ArticleError, future: Future[Outcome]) -> tuple[Article | ArticleError, Outcome]:
    try:
        return article, future.result()
    except Exception as error:
        return article, error


_work: list[Work] = []
"""What a process of its own works with."""


def _begin(options: Options) -> None:
    # Whoever started this process stops it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    notices.show(options.quiet, options.verbose)
    _work[:] = [Work(options)]


def _tried_here(article: Article | ArticleError) -> Outcome:
    return _tried(article, _work[0])


def _tried(article: Article | ArticleError, work: Callable[[Article], Report]) -> Outcome:
    try:
        return article if isinstance(article, ArticleError) else work(article)
    except Exception as error:
        return error


def _loaded(options: Options) -> Extractor:
    try:
        return Extractor(options.model, sought(options), options.max_length, options.explain, options.rejected)
    except ModelError as error:
        raise ModelError(f"{error}{_others(options.model or '')}") from error


def _others(model: str) -> str:
    from difflib import get_close_matches
    from importlib.metadata import entry_points

    installed = sorted({point.name for point in entry_points(group="spacy_models")})
    near = get_close_matches(model, installed, 1)
    if near:
        return f'; did you mean "{near[0]}"?'
    return f"; installed: {', '.join(installed)}" if installed and model else ""
