"""HTML: one page that needs nothing else: the article with its facts marked, and a panel that lists them by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write one page of all articles, if there are any."""
    # What draws is loaded when there is something to draw: help and versions do not wait for it.
    from factx.writers.html.page import page
    from factx.writers.html.story import story

    stories = [story(report, layout, number) for number, report in enumerate(reports)]
    if stories:
        stream.write(page(stories, layout.kinds))
