"""A reading: an article with its parse and what more than one kind of fact asks: who, when, and who says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from factx.reading.attribution import Attributions
from factx.reading.names import Names
from factx.reading.times import Times

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.article import Article

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders read."""

    article: Article
    doc: Doc
    names: Names
    times: Times
    attributions: Attributions
    _done: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, work: Callable[[Reading], Result]) -> Result:
        """Do some work on this reading, or give what it gave before: finders that build on one another share it."""
        if work not in self._done:
            self._done[work] = work(self)
        result: Result = self._done[work]
        return result


def read(article: Article, doc: Doc) -> Reading:
    """Work out once what the finders share."""
    names = Names.read(doc)
    times = Times.read(doc, article.published)
    return Reading(article, doc, names, times, Attributions.read(article, doc, names))
