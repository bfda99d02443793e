"""From article to report: load a spaCy pipeline once, read articles, find facts.

spaCy and the reading are imported when an article comes, so that help and versions do not wait for them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from factx.article import Article
from factx.errors import ArticleError, FactxError
from factx.facts import check_kinds, explain_all, find_all, reject_all
from factx.pipelines import BUNDLED, load
from factx.report import MadeBy, Report
from factx.version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from spacy.tokens import Doc

Text = Article | str
Context = TypeVar("Context")


class Extractor:
    """Extract facts from articles with one spaCy pipeline (the bundled one, unless another is named)."""

    def __init__(
        self,
        model: str | Path | None = None,
        only: Collection[str] | None = None,
        longest: int | None = None,
        explains: bool = False,
        rejects: bool = False,
    ) -> None:
        """Load the pipeline.

        Args:
            model: name of an installed spaCy pipeline or path of one; the bundled one if left out.
            only: kinds of facts to find; all if left out.
            longest: characters of an article at most; what the pipeline takes (a million) if left out.
            explains: whether reports tell why each fact was found.
            rejects: whether reports list what looks like a fact and is none.

        Raises:
            ModelError: the pipeline is not there, does not load, or has no tagger, parser or recogniser of names.
            FactxError: there is no such kind of fact.
        """
        check_kinds(only)
        self.nlp = load(str(model or BUNDLED))
        self.nlp.max_length = longest or self.nlp.max_length
        self.only, self.explains, self.rejects = only, explains, rejects
        self.made_by = MadeBy(__version__, f"{self.nlp.meta['name']} {self.nlp.meta['version']}")

    def __call__(self, article: Article | str, published: date | str | None = None) -> Report:
        """Find the facts of one article.

        Args:
            article: the article, or its text.
            published: its day of publication, as a date or as "2016-07-25"; comes before what the article says of it.

        Raises:
            ArticleError: the article is longer than the pipeline can take at once.
            FactxError: it is neither text nor an article, or the day is none.
        """
        article = Article.of(article, published)
        return self.read(article, self.parsed(article))

    @overload
    def pipe(
        self, texts: Iterable[Text], as_tuples: Literal[False] = False, batch_size: int = 1
    ) -> Iterator[Report]: ...

    @overload
    def pipe(
        self, texts: Iterable[tuple[Text, Context]], as_tuples: Literal[True], batch_size: int = 1
    ) -> Iterator[tuple[Report, Context]]: ...

    def pipe(self, texts: Iterable[Any], as_tuples: bool = False, batch_size: int = 1) -> Iterator[Any]:
        """Find the facts of many articles, one report each, in order.

        Args:
            texts: articles or texts.
            as_tuples: whether each comes with something that is given back beside its report.
            batch_size: how many are taken at a time and parsed together; the facts are the same.

        Raises:
            ArticleError: an article is longer than the pipeline can take at once.
            FactxError: something is neither text nor an article.
        """
        waiting = iter(texts)
        while batch := list(islice(waiting, batch_size)):
            articles = (each[0] for each in batch) if as_tuples else batch
            for report, each in zip(self._reports(articles), batch, strict=False):
                yield (report, each[1]) if as_tuples else report

    def _reports(self, texts: Iterable[Text]) -> Iterator[Report]:
        """Read some articles together; what is wrong with one is told when those before it are done."""
        articles, docs, trouble = [], [], None
        try:
            for text in texts:
                articles.append(Article.of(text))
                docs.append(self._tokens(articles[-1]))
        except FactxError as error:
            trouble = error
        yield from map(self.read, articles, self.nlp.pipe(docs, batch_size=max(1, len(docs))))
        if trouble:
            raise trouble

    def parsed(self, article: Article) -> Doc:
        """Parse an article with the pipeline, which is told first where sentences can begin.

        Raises:
            ArticleError: the article is longer than the pipeline can take at once.
        """
        return self.nlp(self._tokens(article))

    def _tokens(self, article: Article) -> Doc:
        if len(article.text) > self.nlp.max_length:
            limit = f"{self.nlp.max_length:,} characters"
            raise ArticleError(f"{article.source or article.id}: longer than {limit}; split it into articles")
        from factx.reading.text import blanks, sentence_starts

        return sentence_starts.mark_boundaries(self.nlp.make_doc(blanks.plain(article.text)))

    def read(self, article: Article, doc: Doc) -> Report:
        """Find the facts of an article that is parsed already (`parsed`)."""
        from factx.reading import read
        from factx.reading.text import blanks

        article = _dated(article)
        reading = read(article, doc)
        facts = find_all(reading, self.only)
        explanations = explain_all(reading, facts, self.only) if self.explains else None
        rejections = reject_all(reading, self.only) if self.rejects else None
        report = Report(article, facts, self.made_by, explanations, rejections)
        return report if doc.text == article.text else blanks.as_written(report, article.text)


def _dated(article: Article) -> Article:
    from factx.reading.text import dateline

    day = None if article.published else dateline.published(article.text)
    return replace(article, published=day, published_from="dateline") if day else article
