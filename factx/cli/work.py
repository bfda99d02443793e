"""Work: reading one article with the pipeline that was asked for, here or in several processes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from factx import interrupts
from factx.cli import notices
from factx.cli.choices import sought
from factx.errors import ArticleError, ModelError
from factx.extract import Extractor

if TYPE_CHECKING:
    from factx.article import Article
    from factx.cli.options import Options
    from factx.report import Report

    Outcome = Report | Exception

log = logging.getLogger(__name__)


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
    found = _here(articles, options) if options.jobs == 1 else _shared(articles, options)
    for article, outcome in found:
        interrupts.check()
        yield article, outcome


def _here(
    articles: Iterable[Article | ArticleError], options: Options
) -> Iterator[tuple[Article | ArticleError, Outcome]]:
    work = Work(options)
    return ((article, tried(article, work)) for article in articles)


def _shared(
    articles: Iterable[Article | ArticleError], options: Options
) -> Iterator[tuple[Article | ArticleError, Outcome]]:
    # What starts processes is loaded where there are several.
    from factx.cli.crew import Crew

    with Crew(options.jobs, partial(begun, options)) as crew:
        yield from crew.outcomes(articles)


def begun(options: Options) -> Callable[[Article | ArticleError], Outcome]:
    """Begin to read in a process of its own: what gives the outcome of each article."""
    notices.show(options.quiet, options.verbose)
    return partial(tried, work=Work(options))


def tried(article: Article | ArticleError, work: Callable[[Article], Report]) -> Outcome:
    """The report of an article, or what went wrong with it."""
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
