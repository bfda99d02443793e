"""What every kind of fact is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factx.article import Excerpt, Record

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.reading import Reading

__all__ = ["Dated", "Excerpt", "Mention", "Record", "column", "found_by", "mention"]


@dataclass(frozen=True, slots=True)
class Mention(Excerpt):
    """Words that mean someone or something, with the name of who or what is meant."""

    name: str | None = None
    """The canonical name, as in `entities`; null when the article names nobody."""


@dataclass(frozen=True, slots=True)
class Dated(Excerpt):
    """Words that tell when, with their place on the calendar."""

    value: str | None = None
    """TIMEX3 value (ISO 8601); null where it cannot be told without the day of publication."""


def mention(reading: Reading, words: Span) -> Mention:
    """Quote words and name who or what they mean."""
    return Mention(words.text, words.start_char, words.end_char, reading.names.name_of(words))


def found_by(find: Callable[[Reading], Iterator[Any]]) -> Any:
    """Declare a kind of fact together with its finder."""
    return field(default=(), metadata={"find": find})


def column(title: str, unless: tuple[str, ...] = (), **kwargs: Any) -> Any:
    """Declare a field that tables for readers show under this title, unless it says the same as some others."""
    return field(metadata={"column": title, "unless": unless}, **({"default": None} | kwargs))
