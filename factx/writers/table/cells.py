"""Cells: a field's value as a reader wants to see it, the article's words first, what factx adds in brackets."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from rich.text import Text

from factx.article import Excerpt
from factx.schema import plain
from factx.telling import shade
from factx.telling.english import amount, bounds

if TYPE_CHECKING:
    from collections.abc import Iterable

ADDED = "dim"
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def cell(fact: Any, name: str) -> Text:
    """Show one field of a fact."""
    value = getattr(fact, name)
    if (shown := shade(fact)) and value == fact.outcome:
        return Text(f"{shown.sign} {value}", shown.colour)
    if not isinstance(value, tuple):
        return Text(_number(value)) if _repeats(fact, name) else _value(value)
    if _are_occurrences(fact, value):
        return Text(str(len(value)))
    return _joined((_value(item) for item in value), " … " if isinstance(fact, Excerpt) else "; ")


def at_path(fact: Any, path: str) -> Text:
    """Show what stands at a path such as ``count.value``."""
    found = [fact]
    for name in path.split("."):
        found = [getattr(each, name) for each in found if each is not None]
        found = [item for each in found for item in (each if isinstance(each, tuple) else (each,))]
    return _joined(map(_value, found), "; ")


def tidy(words: str) -> str:
    """Put words on one line, without what a terminal would obey."""
    return " ".join(UNPRINTABLE.sub(" ", words).split())


def _value(value: Any) -> Text:
    if value is None or value is False:
        return Text()
    if value is True:
        return Text("yes")
    if isinstance(value, int):
        return Text(f"{value:,}")
    if not isinstance(value, Excerpt):
        return Text(tidy(str(plain(value))))
    words = Text(tidy(value.text))
    added = _added(value)
    return words.append(f" ({added})", ADDED) if added else words


def _repeats(fact: Any, name: str) -> bool:
    """Whether a count's words are those of another field, which shows them: "a nurse" is one, and who was harmed."""
    value = getattr(fact, name)
    others = (getattr(fact, field.name) for field in fields(fact) if field.name != name and "column" in field.metadata)
    same = (other for other in others if isinstance(other, Excerpt))
    return hasattr(value, "low") and any((other.start, other.end) == (value.start, value.end) for other in same)


def _number(count: Any) -> str:
    return amount(count.value, count.low, count.high)


def _are_occurrences(fact: Any, items: tuple[Any, ...]) -> bool:
    # The excerpts of a thing with no place of its own, such as an entity, are where it occurs; a quote's are its words.
    return not isinstance(fact, Excerpt) and bool(items) and all(type(item) is Excerpt for item in items)


def _joined(items: Iterable[Text], separator: str) -> Text:
    return Text(separator).join(items)


def _added(excerpt: Excerpt) -> str:
    known = {field.name: getattr(excerpt, field.name) for field in fields(excerpt)[len(fields(Excerpt)) :]}
    if known.keys() >= {"low", "high"}:
        return bounds(excerpt.text, **known)
    told = excerpt.text.casefold()
    new = [str(plain(value)) for value in known.values() if value is not None]
    return ", ".join(tidy(value) for value in new if value.casefold() not in told)
