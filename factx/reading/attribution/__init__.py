"""Attribution: who says what, worked out once for quotes and for the sources of figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.reading.attribution.covering import Covering
from factx.reading.attribution.pipeline import statements
from factx.reading.attribution.record import Attribution
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
    _covering: Covering = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """The excerpts are put in order once, for `covering` and `around`."""
        object.__setattr__(self, "_covering", Covering.of((*self.all, *self.cited)))

    @classmethod
    def read(cls, article: Article, doc: Doc, names: Names) -> Attributions:
        """The statements of a parsed article."""
        spoken = statements(doc, names)
        return cls(spoken.own, spoken.cited)

    def covering(self, token: Token) -> Attribution | None:
        """The innermost statement that a token is part of, one cited within a quotation included."""
        return min(map(self._numbered, self._covering.at(token.idx)), key=_length, default=None)

    def around(self, attribution: Attribution) -> Attribution:
        """The statement that another one is cited in; itself if there is none."""
        numbers = self._covering.at(attribution.content[0].start)
        holders = (self.all[number] for number in numbers if number < len(self.all))
        return min((holder for holder in holders if holder is not attribution), key=_length, default=attribution)

    def _numbered(self, number: int) -> Attribution:
        return self.all[number] if number < len(self.all) else self.cited[number - len(self.all)]


def _length(attribution: Attribution) -> int:
    return sum(excerpt.end - excerpt.start for excerpt in attribution.content)
