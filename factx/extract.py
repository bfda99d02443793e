"""From article to report: load a spaCy pipeline once, read articles, find facts.

spaCy and the reading are imported when an article comes, so that help and versions do not wait for them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factx.article import Article
from factx.errors import ArticleError, ModelError
from factx.facts import check_kinds, explain_all, find_all, reject_all
from factx.report import MadeBy, Report
from factx.version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

BUNDLED = Path(__file__).parent / "model"
NEEDED = {"token.tag": "tagger", "token.dep": "parser", "doc.ents": "ner"}
"""What a pipeline must set, and what spaCy calls the component that does; one may do more than its own."""


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
        self.nlp = _load(str(model or BUNDLED))
        self.nlp.max_length = longest or self.nlp.max_length
        self.only, self.explains, self.rejects = only, explains, rejects
        self.made_by = MadeBy(__version__, f"{self.nlp.meta['name']} {self.nlp.meta['version']}")

    def __call__(self, article: Article | str) -> Report:
        """Find the facts of one article.

        Raises:
            ArticleError: the article is longer than the pipeline can take at once.
        """
        article = Article("text", article) if isinstance(article, str) else article
        return self.read(article, self.parsed(article))

    def pipe(self, articles: Iterable[Article | str]) -> Iterator[Report]:
        """Find the facts of many articles, one report each, in order."""
        return map(self, articles)

    def parsed(self, article: Article) -> Doc:
        """Parse an article with the pipeline, which is told first where sentences can begin.

        Raises:
            ArticleError: the article is longer than the pipeline can take at once.
        """
        if len(article.text) > self.nlp.max_length:
            limit = f"{self.nlp.max_length:,} characters"
            raise ArticleError(f"{article.source or article.id}: longer than {limit}; split it into articles")
        from factx.reading.text import blanks, sentence_starts

        return self.nlp(sentence_starts.mark_boundaries(self.nlp.make_doc(blanks.plain(article.text))))

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


def _load(model: str) -> Language:
    import spacy

    try:
        nlp = spacy.load(model)
    except OSError as error:
        raise ModelError(_missing(model)) from error
    except Exception as error:
        raise ModelError(f"The pipeline {model} does not load: {' '.join(str(error).split())[:200]}") from error
    if absent := [name for attribute, name in NEEDED.items() if not _setting(nlp, attribute)]:
        raise ModelError(
            f"The pipeline {model} has no {', no '.join(absent)}; factx needs {', '.join(NEEDED.values())}"
        )
    return _with_mending(nlp)


def _with_mending(nlp: Language) -> Language:
    """Let trees be mended right behind the parser, before anything rests on them."""
    from factx.reading.text import tree_repairs

    if not nlp.has_factory(tree_repairs.NAME):
        type(nlp).component(tree_repairs.NAME, func=tree_repairs.mend)
    if tree_repairs.NAME not in nlp.pipe_names:
        nlp.add_pipe(tree_repairs.NAME, after=_setting(nlp, "token.dep")[-1])
    return nlp


def _setting(nlp: Language, attribute: str) -> list[str]:
    """The components that set an attribute of texts or tokens."""
    return [name for name in nlp.pipe_names if attribute in nlp.get_pipe_meta(name).assigns]


def _missing(model: str) -> str:
    if model == str(BUNDLED):
        return "The bundled pipeline is not there; install factx again, or name another with --model"
    if Path(model).exists() or "/" in model:
        return f"{model} holds no spaCy pipeline (no meta.json and config.cfg); name another with --model"
    return f'No pipeline named "{model}" is installed; try: python -m spacy download {model}'
