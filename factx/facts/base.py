"""What every kind of fact is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factx.article import Excerpt, Record

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.reading import Reading

__all__ = ["Dated", "Excerpt", "Explanation", "Mention", "Record", "Rejection", "column", "found_by", "mention"]


@dataclass(frozen=True, slots=True)
class Mention(Excerpt):
    """Words that mean someone or something, with the name of who or what is meant."""

    name: str | None = None
    """The canonical name, as in `entities`; null when the article names nobody."""


@dataclass(frozen=True, slots=True)
class Dated(Excerpt):
    """Words that tell when, with their place on the calendar."""

    value: str | None = None
    """TIMEX3 value (ISO 8601) of the day or clock time; null where only the day of publication could tell it."""


@dataclass(frozen=True, slots=True)
class Explanation(Record):
    """Why a fact was found."""

    rule: str
    """The rule or component behind it."""
    words: tuple[Excerpt, ...] = ()
    """The words that made it, in the order of the article."""

    @classmethod
    def of(cls, rule: str, *words: Excerpt | None) -> Explanation:
        """Put words that explain a fact in order; what is missing is left out."""
        known = {(word.start, word.end): word for word in words if word is not None}
        return cls(rule, tuple(known[place] for place in sorted(known)))


@dataclass(frozen=True, slots=True)
class Rejection(Excerpt):
    """Words that look like a fact, and are none."""

    reason: str = field(metadata={"column": "why not"})
    """Why they are none."""

    @classmethod
    def of_words(cls, words: Span, reason: str) -> Rejection:
        """Reject words of the article."""
        return cls(words.text, words.start_char, words.end_char, reason)


def mention(reading: Reading, words: Span) -> Mention:
    """Quote words and name who or what they mean."""
    return Mention(words.text, words.start_char, words.end_char, reading.names.name_of(words))


def found_by(
    find: Callable[[Reading], Iterator[Any]],
    explain: Callable[[Reading], Iterator[Explanation]] | None = None,
    reject: Callable[[Reading], Iterator[Rejection]] | None = None,
) -> Any:
    """Declare a kind of fact together with its finder.

    Args:
        find: gives the facts of an article.
        explain: gives the explanation of each, in the same order; where there is none, the finder is named.
        reject: gives what looks like such facts, and is none.
    """
    return field(default=(), metadata={"find": find, "explain": explain, "reject": reject})


def column(title: str, unless: tuple[str, ...] = (), **kwargs: Any) -> Any:
    """Declare a field that tables for readers show under this title, unless it says the same as some others."""
    return field(metadata={"column": title, "unless": unless}, **({"default": None} | kwargs))
