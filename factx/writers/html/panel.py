"""Panel: the facts of one article by kind, each with what is known of it and a link to where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from factx.writers.html.marks import places
from factx.writers.html.markup import element, escaped
from factx.writers.table.columns import columns

if TYPE_CHECKING:
    from factx.report import Report


def panel(report: Report, kinds: Sequence[str], prefix: str) -> str:
    """List the facts of an article."""
    sections = (_section(kind, number, getattr(report.facts, kind), prefix) for number, kind in enumerate(kinds))
    return element("aside", "\n".join(sections), class_="panel", aria_label="Facts")


def heading(kind: str) -> str:
    """Write the name of a kind for readers."""
    return escaped(kind.replace("_", " ").capitalize())


def _section(kind: str, number: int, facts: Sequence[Any], prefix: str) -> str:
    title = element("h2", f"{heading(kind)} {element('span', str(len(facts)), class_='count')}")
    items = "\n".join(_items(kind, facts, prefix)) if facts else ""
    listed = element("ol", items) if facts else element("p", "None found.", class_="none")
    return element("section", f"{title}\n{listed}", class_=f"kind k{number}")


def _items(kind: str, facts: Sequence[Any], prefix: str) -> Iterator[str]:
    first, *others = columns(facts)
    for index, fact in enumerate(facts):
        name = f"{prefix}-{kind}-{index}"
        words = escaped(first.cells[index].plain or "—")
        top = element("a", words, href=f"#at-{name}") if places(fact) else element("span", words, class_="words")
        known = ((column.title, column.cells[index].plain) for column in others if not column.usual[index])
        about = "".join(element("dt", escaped(title)) + element("dd", escaped(value)) for title, value in known)
        yield element("li", top + (element("dl", about) if about else ""), id=name, data_fact=name, tabindex="-1")
