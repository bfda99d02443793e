"""One run: articles in, facts out, what went wrong on standard error."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from factx.article import Article
from factx.cli import beforehand, choices, notices, output
from factx.cli.articles.distinct import distinct
from factx.cli.articles.doubts import doubts
from factx.cli.articles.finished import counted, unfinished, written_in
from factx.cli.progress import Tally, is_wanted, watched
from factx.cli.progress.remaining import Remaining
from factx.cli.stopping import stoppable
from factx.cli.work import outcomes
from factx.errors import ArticleError, FactxError, ModelError
from factx.inputs import STDIN, read_articles
from factx.report import Report
from factx.writers import FILE_WRITERS, GOING_ON, WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.cli.options import Options
    from factx.selection import Selection
    from factx.writers import Layout

log = logging.getLogger(__name__)

SOME_FAILED = 1
WRONG_USAGE = 2
NOTHING_FOUND = 3
INTERRUPTED = 130
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
    format, selection = choices.format_of(options), choices.selection_of(options)
    notices.show(options.quiet, options.verbose)
    names = [*(options.files or ()), *options.listed]
    if not names and not options.files_from:
        names = [] if sys.stdin is None or sys.stdin.isatty() else [STDIN]
    if not names:
        print(SHORT_HELP, file=sys.stderr)
        return WRONG_USAGE
    beforehand.keep_apart(names, options)
    beforehand.check_writable(format, options)
    failures: list[Exception] = []
    tally = Tally()
    layout = choices.layout_of(options, names)
    is_shown = is_wanted(options.quiet, options.output is None and sys.stdout is not None and sys.stdout.isatty())
    remaining = Remaining.of(names, options.glob) if is_shown else None
    with stoppable(options.output is not None) as stop:
        found = stop.until(_reports(names, options, failures))
        _write(watched(_selected(found, selection), tally, remaining), options, format, layout)
    tally.failures = len(failures)
    if stop.came:
        return _tell_of_stop(tally, names, options, format)
    if tally.articles + tally.failures > 1:
        log.log(logging.WARNING if is_shown else logging.INFO, "%s", tally)
    if failures:
        return SOME_FAILED
    return NOTHING_FOUND if options.fail_if_empty and not selection.passed.total() else 0


def _write(reports: Iterator[Report], options: Options, format: str, layout: Layout) -> None:
    if format in WRITERS:
        with output.opened(options.output) as stream:
            WRITERS[format](reports, stream, layout)
        return
    writer, first = FILE_WRITERS[format], next(reports, None)
    if first is not None and options.output is not None:
        with output.drafted(options.output, writer.adds) as draft:
            writer.write(chain([first], reports), draft, layout)


def _reports(names: list[str], options: Options, failures: list[Exception]) -> Iterator[Report]:
    said, format = choices.as_said(options), choices.format_of(options)
    written = written_in(options.output, format) if options.resume and options.output else frozenset()
    articles = unfinished(distinct(read_articles(names, options.intake)), written, said)
    for article, outcome in outcomes(articles, options):
        if isinstance(outcome, Report):
            _warn(outcome)
            yield replace(outcome, made_by=replace(outcome.made_by, options=said))
        elif isinstance(outcome, ModelError):
            raise outcome
        else:
            failures.append(outcome)
            _tell(article, outcome, options.verbose)


def _selected(reports: Iterator[Report], selection: Selection) -> Iterator[Report]:
    for report in reports:
        chosen = selection.chosen(report)
        if selection.keeps(chosen):
            yield chosen
        if selection.is_done:
            return


def _warn(report: Report) -> None:
    if told := doubts(report, date.today()):
        log.warning("%s: %s", report.article.source or report.article.id, "; ".join(told))


def _tell_of_stop(tally: Tally, names: list[str], options: Options, format: str) -> int:
    """Say how far a run came that was interrupted."""
    of_all = counted(names, options.intake)
    more = "; --resume goes on there" if format in GOING_ON else ""
    many = f"{tally.articles:,} of {of_all:,} articles" if of_all else f"{tally.articles:,} articles"
    where = f"{options.output} holds {many}{more}" if tally.articles else f"{options.output} is as it was"
    log.error("interrupted; %s", where)
    return INTERRUPTED


def _tell(article: Article | ArticleError, error: Exception, with_traceback: bool) -> None:
    if isinstance(error, FactxError):
        log.error("%s", error)
        return
    where = article.source or article.id if isinstance(article, Article) else ""
    log.error("%s: unexpected %r; please report it", where, error, exc_info=error if with_traceback else None)
