"""Attribution: who says what, worked out once for quotes and for the sources of figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.attribution.pipeline import Attribution, statements
from factx.reading.attribution.rejections import refusals

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factx.article import Article
    from factx.reading.names import Names

__all__ = ["Attribution", "Attributions", "refusals"]


@dataclass(frozen=True, slots=True)
class Attributions:
    """Every attributed statement of an article, in order."""

    all: tuple[Attribution, ...]
    cited: tuple[Attribution, ...] = ()
    """Statements within words quoted from somebody else: no quotes of the article, but sources of figures."""

    @classmethod
    def read(cls, article: Article, doc: Doc, names: Names) -> Attributions:
        """Find the statements of a parsed article."""
        found = statements(doc, names)
        return cls(found.own, found.cited)

    def covering(self, token: Token) -> Attribution | None:
        """Give the innermost statement that a token is part of, one cited within a quotation included."""
        around = [found for found in (*self.all, *self.cited) if _covers(found, token.idx)]
        return min(around, key=_length, default=None)

    def around(self, attribution: Attribution) -> Attribution:
        """Give the statement that another one is cited in; itself if there is none."""
        inside = attribution.content[0].start
        holders = [other for other in self.all if other is not attribution and _covers(other, inside)]
        return min(holders, key=_length, default=attribution)


def _covers(attribution: Attribution, offset: int) -> bool:
    return any(excerpt.start <= offset < excerpt.end for excerpt in attribution.content)


def _length(attribution: Attribution) -> int:
    return sum(excerpt.end - excerpt.start for excerpt in attribution.content)
