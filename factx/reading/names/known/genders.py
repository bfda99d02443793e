"""Whether a name, title or noun means a man or a woman: "Mrs.", "spokesman", "Ann"."""

from __future__ import annotations

from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from factx.lexicon import values
from factx.reading.names.known.keys import key
from factx.reading.names.known.titles import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.tokens import Span, Token

Gender = Literal["man", "woman"]


def of_word(token: Token) -> Gender | None:
    """The gender of a title or noun: "Mrs.", "spokesman"."""
    known = _table("genders")
    return known.get(bare(token)) or known.get(token.lemma_.lower())


def of_given_name(name: str) -> Gender | None:
    """The gender of the bearer of a given name."""
    return _table("given_names").get(name)


def of_person(mentions: Iterable[Span], description: Span | None = None) -> Gender | None:
    """The gender of a person by the given name, titles or the description: "Mrs. Rahal, an actress"."""
    spans = list(mentions)
    by_name = (of_given_name(key(span.text).split()[0]) for span in spans if len(span) > 1)
    titles = (span.doc[span.start - 1] for span in spans if span.start)
    by_words = map(of_word, chain(titles, description or ()))
    return next(filter(None, chain(by_name, by_words)), None)


@cache
def _table(name: str) -> Mapping[str, Gender]:
    listed = values(name)
    found: dict[str, Gender] = dict.fromkeys(listed["man"].split(), "man")
    return MappingProxyType(found | dict.fromkeys(listed["woman"].split(), "woman"))
