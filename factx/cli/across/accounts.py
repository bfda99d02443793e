"""Accounts: what the inputs of a command tell, whether they are articles or records that factx wrote before."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from factx.cli.beforehand import keep_apart
from factx.cli.work import outcomes
from factx.errors import ArticleError, FactxError, ModelError
from factx.inputs import STDIN, read_articles
from factx.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factx.across.account import Account
    from factx.article import Article
    from factx.cli.options import Options

log = logging.getLogger(__name__)


def named(options: Options) -> list[str]:
    """The inputs that a command names; standard input where it names none and something comes through it.

    Raises:
        FactxError: there are none, or the output is one of them.
    """
    names = [*(options.files or ()), *options.listed]
    keep_apart(names, options)
    if not names and sys.stdin is not None and not sys.stdin.isatty():
        return [STDIN]
    if not names:
        raise FactxError("nothing to read; name files, folders or addresses")
    return names


def accounts(
    names: Sequence[str],
    options: Options,
    failures: list[Exception],
    wanted: Callable[[Article], bool] = lambda article: True,
) -> Iterator[Account]:
    """What each input tells, records first; what cannot be read is told on standard error and counted.

    Raises:
        ModelError: the pipeline is not there.
    """
    from factx.across.account import Account
    from factx.across.stored import reader

    readers = {name: read for name in names if (read := reader(name)) is not None}
    for read in readers.values():
        for told in read():
            if isinstance(told, ArticleError):
                _fail(told, failures)
            else:
                yield told
    articles = read_articles([name for name in names if name not in readers], options.intake)
    for _, outcome in outcomes((one for one in articles if isinstance(one, ArticleError) or wanted(one)), options):
        if isinstance(outcome, Report):
            yield Account.of(outcome)
        elif isinstance(outcome, ModelError):
            raise outcome
        else:
            _fail(outcome, failures)


def _fail(error: Exception, failures: list[Exception]) -> None:
    failures.append(error)
    told = error if isinstance(error, FactxError) else f"unexpected {error!r}; please report it"
    log.error("%s", told)
