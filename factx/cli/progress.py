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
    from rich.progress import Progress

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

    def __str__(self) -> str:
        seconds = perf_counter() - self.begun
        told = [_counted(self.articles, "article"), _counted(self.facts, "fact"), _counted(self.failures, "failure")]
        return f"{', '.join(told)} in {seconds:.1f} s"


def watched(reports: Iterable[Report], tally: Tally, is_shown: bool) -> Iterator[Report]:
    """Count reports as they pass, and show on standard error how many there were."""
    counted = _counting(reports, tally)
    yield from islice(counted, 1)
    yield from _shown(counted, tally) if is_shown else counted


def _counting(reports: Iterable[Report], tally: Tally) -> Iterator[Report]:
    for report in reports:
        tally.add(report)
        yield report


def _shown(reports: Iterator[Report], tally: Tally) -> Iterator[Report]:
    """Show the progress from the second article on."""
    second = next(reports, None)
    if second is None:
        return
    with _progress() as progress:
        task = progress.add_task("", total=None, completed=1, current="")
        for report in chain([second], reports):
            current = (report.article.source or report.article.id)[-60:]
            progress.update(task, completed=tally.articles, current=current)
            yield report


def is_wanted(quiet: bool, to_terminal: bool) -> bool:
    """Tell whether somebody sees the progress: not where it would run into the facts."""
    return not quiet and not to_terminal and sys.stderr is not None and sys.stderr.isatty()


def _progress() -> Progress:
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        """Articles a second."""

        def render(self, task: Task) -> Text:
            """Show the rate, once there is one."""
            return Text(f"{task.speed:.1f}/s" if task.speed else "")

    class Current(ProgressColumn):
        """What was read last."""

        def render(self, task: Task) -> Text:
            """Show its name, whatever is in it."""
            return Text.from_markup(escape(task.fields["current"]), style="dim")

    counted = TextColumn("{task.completed:,.0f} articles")
    columns = (SpinnerColumn(), counted, Rate(), TimeElapsedColumn(), Current())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" + "s" * (number != 1)
