"""Pages: what is shown of one article, from its headline to what was not found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console, Group
from rich.text import Text

from factx.telling import SHADES, is_background, is_told, shade
from factx.writers.table.cells import tidy
from factx.writers.table.grid import Shown, grid
from factx.writers.table.lines import sentences

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factx.report import Report
    from factx.writers.layout import Layout

BACKGROUND = "main"
"""The field of facts that tells whether they are of the background."""


def printed(report: Report, layout: Layout, stream: TextIO) -> str:
    """The page of one article as a stream is to show it: as wide as the terminal, with colour if it has any."""
    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    with console.capture() as captured:
        console.print(page(report, layout, console.width))
    return "\n".join(line.rstrip() for line in captured.get().split("\n"))


def page(report: Report, layout: Layout, width: int) -> Group:
    """Lay out one article, what is told in sentences first."""
    found = {kind: getattr(report.facts, kind) for kind in layout.kinds}
    parts: list[RenderableType] = [_heading(report)]
    for kind in sorted((kind for kind in found if found[kind]), key=lambda kind: not is_told(found[kind][0])):
        parts += _shown(report, layout, kind, width)
    parts += _legend(fact for facts in found.values() for fact in facts)
    if missing := [kind for kind, facts in found.items() if not facts]:
        parts += [Text(), Text(f"No {_listed(missing)} found.", "dim")]
    for kind, rejections in (report.rejections or {}).items():
        if rejections:
            parts += [Text(), _title(f"near misses: {kind}", len(rejections)), grid(rejections, width)]
    return Group(*parts)


def _shown(report: Report, layout: Layout, kind: str, width: int) -> Iterator[RenderableType]:
    """Show the facts of one kind; what has a background of its own, such as events, apart from it."""
    facts, because = getattr(report.facts, kind), (report.explanations or {}).get(kind, ())
    paths, dimmed = layout.fields.get(kind, ()), [is_background(report.facts, fact) for fact in facts]
    if is_told(facts[0]) and not paths:
        yield from (Text(), _title(kind, len(facts)), sentences(report.facts, facts, because))
        return
    is_apart = hasattr(facts[0], BACKGROUND) and not paths
    for is_dim in sorted(set(dimmed)) if is_apart else [None]:
        chosen = [number for number in range(len(facts)) if is_dim in (None, dimmed[number])]
        told = (BACKGROUND,) if is_apart else ()
        how = Shown(paths, _at(dimmed, chosen), told)
        rows = grid(_at(facts, chosen), width, _at(because, chosen), how)
        yield from (Text(), _title(kind, len(chosen), bool(is_dim)), rows)


def _at(items: Sequence[Any], numbers: Sequence[int]) -> list[Any]:
    return [items[number] for number in numbers] if items else []


def _heading(report: Report) -> Text:
    article, day, words = report.article, report.article.published, len(report.article.text.split())
    unknown = "day of publication unknown" + (": give --published" if _has_undated(report) else "")
    about = [
        tidy(article.source or article.id),
        f"published {day.day} {day:%B %Y}" if day else unknown,
        f"{words:,} word" + "s" * (words != 1),
    ]
    heading = Text(tidy(article.title), "bold").append("\n") if article.title else Text()
    return heading.append(" · ".join(about), "not bold dim")


def _has_undated(report: Report) -> bool:
    """Whether days stand in the article that only the day of publication could tell."""
    every = (fact for kind in report.facts.__slots__ for fact in getattr(report.facts, kind))
    times = (getattr(fact, "date", fact) for fact in every if hasattr(fact, "date") or hasattr(fact, "first"))
    return any(time is not None and time.value is None for time in times)


def _title(kind: str, count: int, is_dim: bool = False) -> Text:
    words = f"{'background ' if is_dim else ''}{kind.replace('_', ' ')}".capitalize()
    return Text.assemble((words, "dim magenta" if is_dim else "bold magenta"), (f"  {count}", "dim"))


def _legend(facts: Iterator[Any]) -> Iterator[Text]:
    """Say which sign and colour is which outcome, where there are several."""
    told = {fact.outcome for fact in facts if shade(fact)}
    if len(told) > 1:
        shown = [each for outcome, each in SHADES.items() if outcome in told]
        yield from (Text(), Text("   ").join(Text(f"{each.sign} {each.words}", each.colour) for each in shown))


def _listed(kinds: list[str]) -> str:
    *others, last = (kind.replace("_", " ") for kind in kinds)
    return f"{', '.join(others)} or {last}" if others else last
