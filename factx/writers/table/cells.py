"""Cells: a field's value as a reader wants to see it, the article's words first, what factx adds in brackets."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from rich.text import Text

from factx.article import Excerpt
from factx.schema import plain
from factx.visible import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

ADDED = "dim"


def cell(fact: Any, name: str) -> Text:
    """Show one field of a fact."""
    value = getattr(fact, name)
    if not isinstance(value, tuple):
        return _value(value)
    if _are_occurrences(fact, value):
        return Text(str(len(value)))
    return _joined((_value(item) for item in value), " … " if isinstance(fact, Excerpt) else "; ")


def tidy(words: str) -> str:
    """Put words on one line, with nothing that a terminal would obey."""
    return on_one_line(words)


def _value(value: Any) -> Text:
    if value is None or value is False:
        return Text()
    if value is True:
        return Text("yes")
    if not isinstance(value, Excerpt):
        return Text(tidy(str(plain(value))))
    words = Text(tidy(value.text))
    added = _added(value)
    return words.append(f" ({added})", ADDED) if added else words


def _are_occurrences(fact: Any, items: tuple[Any, ...]) -> bool:
    # The excerpts of a thing with no place of its own, such as an entity, are where it occurs; a quote's are its words.
    return not isinstance(fact, Excerpt) and bool(items) and all(type(item) is Excerpt for item in items)


def _joined(items: Iterable[Text], separator: str) -> Text:
    return Text(separator).join(items)


def _added(excerpt: Excerpt) -> str:
    known = {field.name: getattr(excerpt, field.name) for field in fields(excerpt)[len(fields(Excerpt)) :]}
    if known.keys() >= {"low", "high"}:
        return _bounds(excerpt.text, **known)
    told = excerpt.text.casefold()
    new = [str(plain(value)) for value in known.values() if value is not None]
    return ", ".join(tidy(value) for value in new if value.casefold() not in told)


def _bounds(words: str, value: int | None, low: int | None, high: int | None) -> str:
    written = {int(digits.replace(",", "")) for digits in re.findall(r"\d[\d,]*", words)}
    if written & {value, low, high}:
        return ""
    if low is not None and low == high:
        return f"{low:,}"
    if low is not None:
        return f"{low:,} or more" if high is None else f"{low:,}–{high:,}"
    if high is not None:
        return f"{high:,} or fewer"
    return "" if value is None else f"about {value:,}"
