"""Articles: what factx reads, and the excerpts it quotes from them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from factx.errors import FactxError

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PublishedFrom = Literal["option", "metadata", "dateline"]


class Record:
    """A frozen dataclass whose field docstrings are its descriptions in the JSON Schema."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, bool]] = {"use_attribute_docstrings": True}


@dataclass(frozen=True, slots=True)
class Article:
    """One news article, as text."""

    id: str
    text: str
    source: str | None = None
    title: str | None = None
    published: date | None = None
    published_from: PublishedFrom | None = None

    @classmethod
    def of(cls, given: Any, published: date | str | None = None) -> Article:
        """Take an article or make one of a text, published on a day if one is given.

        Raises:
            FactxError: it is neither text nor an article, or the day is none.
        """
        if not isinstance(given, cls | str):
            raise FactxError(f"what is read must be text or an Article, not {type(given).__name__}")
        article = cls("text", given) if isinstance(given, str) else given
        if published is None:
            return article
        try:
            day = date.fromisoformat(published) if isinstance(published, str) else published
            return replace(article, published=date(day.year, day.month, day.day), published_from="option")
        except (ValueError, AttributeError) as error:
            raise FactxError(f'"{published}" is no day; write it as 2016-07-25') from error

    @property
    def sha256(self) -> str:
        """Fingerprint the text (hexadecimal SHA-256 of its UTF-8)."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def excerpt(self, start: int, end: int) -> Excerpt:
        """Cut out the characters from start to end (exclusive)."""
        return Excerpt(self.text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Excerpt(Record):
    """Words of the article, exactly as they stand there."""

    text: str
    """The words themselves."""
    start: int
    """Where they begin: Unicode code points from the start of the article's text."""
    end: int
    """Where they end, exclusive."""

    @classmethod
    def of(cls, words: Span | Token) -> Excerpt:
        """Quote a spaCy span or token."""
        start = words.start_char if hasattr(words, "start_char") else words.idx
        return Excerpt(words.text, start, start + len(words.text))
