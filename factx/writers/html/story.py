"""Story: one article on the page: its heading, its text with marks, and its panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.writers.html.marks import marked, marks
from factx.writers.html.markup import element, escaped
from factx.writers.html.panel import panel

if TYPE_CHECKING:
    from factx.article import Article
    from factx.report import Report


@dataclass(frozen=True, slots=True)
class Story:
    """An article as markup, with what links to it."""

    name: str
    title: str
    markup: str


def story(report: Report, kinds: Sequence[str], number: int) -> Story:
    """Draw one article."""
    name, article = f"a{number}", report.article
    title = article.title or article.id
    text = element("div", marked(article.text, marks(report, kinds, name)), class_="text", lang="en")
    body = element("article", f"{_heading(article, title, name)}\n{text}", aria_labelledby=f"{name}-title")
    inside = f"{body}\n{panel(report, kinds, name)}"
    return Story(name, title, element("section", inside, class_="story", id=name))


def _heading(article: Article, title: str, name: str) -> str:
    day = article.published
    when = f"published {day.day} {day:%B %Y}" if day else "day of publication unknown"
    about = " · ".join([article.source or article.id, when])
    return element("h1", escaped(title), id=f"{name}-title") + element("p", escaped(about), class_="about")
