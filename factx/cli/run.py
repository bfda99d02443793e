"""One run: articles in, facts out, what went wrong on standard error."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from factx.article import Article
from factx.cli import notices, output
from factx.cli.progress import Tally, is_wanted, watched
from factx.errors import ArticleError, FactxError, ModelError
from factx.extract import Extractor
from factx.inputs import STDIN, files, read_articles
from factx.writers import FILE_WRITERS, WRITERS, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factx.cli.options import Options
    from factx.report import Report

log = logging.getLogger(__name__)

SOME_FAILED = 1
WRONG_USAGE = 2
SHORT_HELP = """\
factx finds the facts in English news.

  factx extract story.txt                       what it finds, as tables
  factx quotes story.txt -o quotes.csv          one kind of fact, into a file
  factx extract articles/ --format jsonl        many articles, a record a line
  factx --help                                  all commands and options"""


def run(options: Options) -> int:
    """Find and write the facts of every article; give the exit status.

    Raises:
        FactxError: the output cannot be written, or the model is not there.
    """
    notices.show(options.quiet, options.verbose)
    names = [*(options.files or ()), *options.listed]
    if not names and not options.files_from:
        names = [] if sys.stdin is None or sys.stdin.isatty() else [STDIN]
    if not names:
        print(SHORT_HELP, file=sys.stderr)
        return WRONG_USAGE
    _keep_apart(names, options.output)
    failures: list[Exception] = []
    tally = Tally()
    layout = Layout(options.kinds, options.with_text, single=len(names) == 1 and not os.path.isdir(names[0]))
    is_shown = is_wanted(options.quiet, options.output is None and sys.stdout.isatty())
    _write(watched(_reports(names, options, failures), tally, is_shown), options, layout)
    tally.failures = len(failures)
    if tally.articles + tally.failures > 1:
        log.log(logging.WARNING if is_shown else logging.INFO, "%s", tally)
    return SOME_FAILED if failures else 0


def _write(reports: Iterator[Report], options: Options, layout: Layout) -> None:
    if options.writer in WRITERS:
        with output.opened(options.output) as stream:
            WRITERS[options.writer](reports, stream, layout)
        return
    if options.output is None:
        raise FactxError(f"{options.writer} is no text for the terminal; name a file with --output")
    writer, first = FILE_WRITERS[options.writer], next(reports, None)
    if first is not None:
        with output.drafted(options.output, writer.adds) as draft:
            writer.write(chain([first], reports), draft, layout)


def _reports(names: list[str], options: Options, failures: list[Exception]) -> Iterator[Report]:
    # The model is loaded when there is something to read: a wrong file name is told at once.
    extractor = cache(lambda: _loaded(options))
    for article in read_articles(names, options.intake):
        try:
            if isinstance(article, ArticleError):
                raise article
            yield _report(article, options, extractor)
        except ModelError:
            raise
        except FactxError as error:
            log.error("%s", error)
            failures.append(error)
        except Exception as error:
            failures.append(error)
            where = article.source or article.id if isinstance(article, Article) else ""
            log.error("%s: unexpected %r; please report it", where, error, exc_info=options.verbose)


def _report(article: Article, options: Options, extractor: Callable[[], Extractor]) -> Report:
    if options.published:
        article = replace(article, published=options.published, published_from="option")
    extract = extractor()
    begun = perf_counter()
    report = extract(article)
    log.info("%s: read in %.1f s", article.source or article.id, perf_counter() - begun)
    return report


def _loaded(options: Options) -> Extractor:
    try:
        return Extractor(options.model, options.kinds, options.max_length)
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


def _keep_apart(names: list[str], target: Path | None) -> None:
    if target is None or not target.is_file():
        return
    for name in names:
        if name != STDIN and any(file.exists() and target.samefile(file) for file in _files(name)):
            raise FactxError(f"{target}: is an input too; write to another file")


def _files(name: str) -> list[Path]:
    try:
        return [path for path, _ in files(name)]
    except ArticleError:
        return []
