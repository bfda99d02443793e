"""A report: the facts of one article, and what found them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factx.article import Article
    from factx.facts import Explanation, Facts, Rejection


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The versions that found the facts."""

    factx: str
    model: str
    options: str | None = None
    """What was asked for on the command line, where that changes what is found; null where nothing was."""


@dataclass(frozen=True, slots=True)
class Report:
    """What factx found in one article."""

    article: Article
    facts: Facts
    made_by: MadeBy
    explanations: Mapping[str, tuple[Explanation, ...]] | None = None
    """By kind, why each fact was found, in the order of the facts; only on request."""
    rejections: Mapping[str, tuple[Rejection, ...]] | None = None
    """By kind, what looks like a fact and is none; only on request."""
