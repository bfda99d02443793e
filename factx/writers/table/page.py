"""Pages: what is shown of one article, from its headline to what was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from rich.console import Console, Group
from rich.text import Text

from factx.writers.table.cells import tidy
from factx.writers.table.grid import grid

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factx.article import Article
    from factx.report import Report


def printed(report: Report, kinds: tuple[str, ...], stream: TextIO) -> str:
    """Give the page of one article as a stream is to show it: as wide as the terminal, with colour if it has any."""
    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    with console.capture() as captured:
        console.print(page(report, kinds, console.width))
    return "\n".join(line.rstrip() for line in captured.get().split("\n"))


def page(report: Report, kinds: tuple[str, ...], width: int) -> Group:
    """Lay out one article."""
    found = {kind: getattr(report.facts, kind) for kind in kinds}
    parts: list[RenderableType] = [_heading(report.article)]
    for kind, facts in found.items():
        if facts:
            because = (report.explanations or {}).get(kind, ())
            parts += [Text(), _title(kind, len(facts)), grid(facts, width, because)]
    if missing := [kind for kind, facts in found.items() if not facts]:
        parts += [Text(), Text(f"No {_listed(missing)} found.", "dim")]
    for kind, rejections in (report.rejections or {}).items():
        if rejections:
            parts += [Text(), _title(f"near misses: {kind}", len(rejections)), grid(rejections, width)]
    return Group(*parts)


def _heading(article: Article) -> Text:
    day, words = article.published, len(article.text.split())
    about = [
        tidy(article.source or article.id),
        f"published {day.day} {day:%B %Y}" if day else "day of publication unknown",
        f"{words:,} word" + "s" * (words != 1),
    ]
    heading = Text(tidy(article.title), "bold").append("\n") if article.title else Text()
    return heading.append(" · ".join(about), "not bold dim")


def _title(kind: str, count: int) -> Text:
    return Text.assemble((kind.replace("_", " ").capitalize(), "bold magenta"), (f"  {count}", "dim"))


def _listed(kinds: list[str]) -> str:
    *others, last = (kind.replace("_", " ") for kind in kinds)
    return f"{', '.join(others)} or {last}" if others else last
