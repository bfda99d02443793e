"""Bars: one line that tells how far a run has come: articles, rate, time so far and left, and the current file."""

from __future__ import annotations

from datetime import timedelta

from rich.console import Console
from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TimeElapsedColumn
from rich.text import Text

from factx.visible import on_one_line


class Articles(ProgressColumn):
    """How many articles have been read, and how many in a second."""

    def render(self, task: Task) -> Text:
        """Show both."""
        tally = task.fields["tally"]
        return Text(f"{tally.articles:,} articles  {tally.articles / max(tally.seconds, 0.1):.1f}/s")


class TimeLeft(ProgressColumn):
    """The time left, where it is known how much there is to read."""

    def render(self, task: Task) -> Text:
        """Show hours, minutes and seconds."""
        seconds = task.time_remaining if task.total else None
        return Text("" if seconds is None else f"{timedelta(seconds=int(seconds))} left")


class Current(ProgressColumn):
    """What was read last."""

    def render(self, task: Task) -> Text:
        """Show its name, whatever is in it."""
        return Text(on_one_line(task.fields["current"]), style="dim")


def bar() -> Progress:
    """Make the line, on standard error; it goes when all is done."""
    columns = (SpinnerColumn(), Articles(), TimeElapsedColumn(), TimeLeft(), Current())
    return Progress(*columns, console=Console(stderr=True), transient=True)
