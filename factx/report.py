"""A report: the facts of one article, and what found them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.article import Article
    from factx.facts import Facts


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The versions that found the facts."""

    factx: str
    model: str


@dataclass(frozen=True, slots=True)
class Report:
    """What factx found in one article."""

    article: Article
    facts: Facts
    made_by: MadeBy
