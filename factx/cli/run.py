"""One run: articles in, facts out, what went wrong on standard error."""

from __future__ import annotations

import logging
import os
import sys
from itertools import chain
from typing import TYPE_CHECKING

from factx.article import Article
from factx.cli import notices, output
from factx.cli.progress import Tally, is_wanted, watched
from factx.cli.progress.remaining import Remaining
from factx.cli.work import outcomes
from factx.errors import ArticleError, FactxError, ModelError
from factx.inputs import STDIN, files_there, read_articles
from factx.report import Report
from factx.writers import FILE_WRITERS, WRITERS, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.cli.options import Options

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
    keep_apart(names, options)
    failures: list[Exception] = []
    tally = Tally()
    layout = Layout(options.kinds, options.with_text, single=len(names) == 1 and not os.path.isdir(names[0]))
    is_shown = is_wanted(options.quiet, options.output is None and sys.stdout.isatty())
    remaining = Remaining.of(names, options.glob) if is_shown else None
    _write(watched(_reports(names, options, failures), tally, remaining), options, layout)
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
    for article, outcome in outcomes(read_articles(names, options.intake), options):
        if isinstance(outcome, Report):
            yield outcome
        elif isinstance(outcome, ModelError):
            raise outcome
        else:
            failures.append(outcome)
            _tell(article, outcome, options.verbose)


def _tell(article: Article | ArticleError, error: Exception, with_traceback: bool) -> None:
    if isinstance(error, FactxError):
        log.error("%s", error)
        return
    where = article.source or article.id if isinstance(article, Article) else ""
    log.error("%s: unexpected %r; please report it", where, error, exc_info=error if with_traceback else None)


def keep_apart(names: list[str], options: Options) -> None:
    """Refuse to write over what is read.

    Raises:
        FactxError: the output is an input too.
    """
    target = options.output
    if target is None or not target.is_file():
        return
    for name in names:
        files = files_there(name, options.glob) if name != STDIN else []
        if any(path.exists() and target.samefile(path) for path, _ in files):
            raise FactxError(f"{target}: is an input too; write to another file")
