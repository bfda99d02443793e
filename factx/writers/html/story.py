"""Story: one article on the page: its headline, its tolls, when things happened, its text with marks, and its panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factx.telling import is_background, is_told, sentence, shade
from factx.writers.html.chronicle import timeline
from factx.writers.html.marks import Marked, marks
from factx.writers.html.markup import element, escaped
from factx.writers.html.panel import Panel

if TYPE_CHECKING:
    from factx.article import Article
    from factx.report import Report
    from factx.writers.layout import Layout


@dataclass(frozen=True, slots=True)
class Story:
    """An article as markup, with what links to it."""

    name: str
    title: str
    markup: str


def story(report: Report, layout: Layout, number: int) -> Story:
    """Draw one article; a headline that its text begins with is drawn once, as part of it."""
    name, article = f"a{number}", report.article
    title, text = article.title or article.id, article.text
    marked = Marked(text, marks(report, layout.kinds, name))
    own = _headline(article)
    head = element("h1", marked.drawn(*own) if own else escaped(title), id=f"{name}-title")
    blank = len(text[own[1] :]) - len(text[own[1] :].lstrip()) if own else 0
    begin = own[1] + blank if own else 0
    if own:
        before, behind = (element("span", escaped(words)) for words in (text[: own[0]], text[own[1] : begin]))
        head = element("div", f"{before}{head}{behind}", class_="text head", lang="en")
    body = element("div", marked.drawn(begin, len(text)), class_="text", lang="en")
    parts = [head, _about(article), _tolls(report, layout, name), timeline(report, layout, name), body]
    told = element("article", "\n".join(filter(None, parts)), aria_labelledby=f"{name}-title")
    inside = f"{told}\n{Panel(report, layout, name).drawn()}"
    return Story(name, title, element("section", inside, class_="story", id=name))


def _headline(article: Article) -> tuple[int, int] | None:
    """Where the text says the headline: its first line."""
    start = len(article.text) - len(article.text.lstrip())
    end = start + len(article.text[start:].partition("\n")[0])
    is_it = article.title is not None and " ".join(article.text[start:end].split()) == article.title
    return (start, end) if is_it and article.text[end:].strip() else None


def _about(article: Article) -> str:
    day = article.published
    when = f"published {day.day} {day:%B %Y}" if day else "day of publication unknown"
    return element("p", escaped(" · ".join([article.source or article.id, when])), class_="about")


def _tolls(report: Report, layout: Layout, name: str) -> str:
    """Say what is told in sentences, the story's own first, each linked to its card."""
    told = [
        (is_background(report.facts, fact), _toll(report, fact, f"{name}-{kind}-{index}"))
        for kind in layout.kinds
        for index, fact in enumerate(getattr(report.facts, kind))
        if is_told(fact)
    ]
    rows = "".join(
        element("li", line, class_="background" if is_dim else "own")
        for is_dim, line in sorted(told, key=lambda row: row[0])
    )
    return element("ul", rows, class_="told", aria_label="In short") if told else ""


def _toll(report: Report, fact: Any, link: str) -> str:
    said, shown = sentence(report.facts, fact), shade(fact)
    sign = element("span", shown.sign, class_="sign", aria_hidden="true") + " " if shown else ""
    line = sign + element("a", escaped(said.main), href=f"#{link}")
    more = f" ({said.about})" if said.about else ""
    return line + escaped("".join([more, *(f" · {aside}" for aside in said.asides)]))
