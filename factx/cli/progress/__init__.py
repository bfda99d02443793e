"""Progress: how far a run of many articles has come, on a terminal, and what it found."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from time import perf_counter
from typing import TYPE_CHECKING

from factx.facts import kinds

if TYPE_CHECKING:
    from factx.cli.progress.remaining import Remaining
    from factx.report import Report


@dataclass(slots=True)
class Tally:
    """What a run has done so far."""

    articles: int = 0
    facts: int = 0
    failures: int = 0
    begun: float = field(default_factory=perf_counter)

    def add(self, report: Report) -> None:
        """Count one article and its facts."""
        self.articles += 1
        self.facts += sum(len(getattr(report.facts, kind)) for kind in kinds())

    @property
    def seconds(self) -> float:
        """Give the seconds since it began."""
        return perf_counter() - self.begun

    def __str__(self) -> str:
        told = [_counted(self.articles, "article"), _counted(self.facts, "fact"), _counted(self.failures, "failure")]
        return f"{', '.join(told)} in {self.seconds:.1f} s"


def watched(reports: Iterable[Report], tally: Tally, remaining: Remaining | None = None) -> Iterator[Report]:
    """Count reports as they pass; with what remains, show on standard error how far they are."""
    counted = _counting(reports, tally)
    for first in islice(counted, 1):
        if remaining is not None:
            remaining.take(first.article)
        yield first
    yield from counted if remaining is None else _shown(counted, tally, remaining)


def _counting(reports: Iterable[Report], tally: Tally) -> Iterator[Report]:
    for report in reports:
        tally.add(report)
        yield report


def _shown(reports: Iterator[Report], tally: Tally, remaining: Remaining) -> Iterator[Report]:
    """Show the progress from the second article on."""
    second = next(reports, None)
    if second is None:
        return
    from factx.cli.progress.bars import bar

    with bar() as progress:
        task = progress.add_task("", total=remaining.total, completed=remaining.passed, tally=tally, current="")
        for report in chain([second], reports):
            remaining.take(report.article)
            current = (report.article.source or report.article.id)[-60:]
            progress.update(task, completed=remaining.passed, current=current)
            yield report


def is_wanted(quiet: bool, to_terminal: bool) -> bool:
    """Tell whether somebody sees the progress: not where it would run into the facts."""
    return not quiet and not to_terminal and sys.stderr is not None and sys.stderr.isatty()


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" + "s" * (number != 1)
