"""Essence: what a fact says, without where it stands and how it is worded, so that versions can be compared.

A count is its number and bounds, a mention is whom it names, a day its place on the calendar; words count without
marks and capitals. Indices of other facts, and how often, in what forms and with what description something is named,
are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from difflib import SequenceMatcher
from typing import Any

from factx.across.verify.streams import words_of
from factx.article import Excerpt

LEFT_OUT = frozenset({
    "start", "end", "text", "casualties", "tolls", "event", "part_of", "superseded", "conflicts", "inherited",
    "mentions", "sentence", "cue", "aliases", "description", "first", "last",
})  # fmt: skip
"""Fields that say where and how something is told, or point at other facts."""
NUMBERS = ("value", "low", "high")
FIXED = ("outcome", "type")
"""Fields in which facts that are one never differ."""
NAMING = ("content", "name")
"""Fields in which facts that are one differ by a little at most."""
ALIKE = 0.6
Essence = Mapping[str, Any]


def essence(fact: Any) -> Essence:
    """What a fact says, field by field; what is unknown is left out."""
    names = [field.name for field in fields(fact) if field.name not in LEFT_OUT]
    told = {name: _plain(getattr(fact, name)) for name in names}
    if all(name in told for name in NUMBERS):
        told = {"count": tuple(told.pop(name) for name in NUMBERS), **told}
    known = {name: value for name, value in told.items() if value not in (None, (), False)}
    return known or {"words": _words(getattr(fact, "text", ""))}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        if type(value) is Excerpt:
            return _words(value.text)
        told = essence(value)
        [*values] = told.values()
        return values[0] if len(values) == 1 else tuple(sorted(told.items(), key=lambda item: item[0]))
    if isinstance(value, tuple):
        return tuple(_plain(item) for item in value)
    return _words(value) if isinstance(value, str) else value


def _words(text: str) -> str:
    return " ".join(word.form for word in words_of(text)) or text


def likeness(one: Essence, other: Essence) -> float:
    """How likely two facts are versions of one, from 0 to 1."""
    if any(one.get(name) != other.get(name) for name in FIXED):
        return 0.0
    if any(_alike(one[name], other[name]) < ALIKE for name in NAMING if name in one and name in other):
        return 0.0
    names = [*one, *(name for name in other if name not in one)]
    return sum(_alike(one.get(name), other.get(name)) for name in names) / len(names)


def _alike(one: Any, other: Any) -> float:
    if one == other:
        return 1.0
    first, second = (_text(value) for value in (one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() if first and second else 0.0


def _text(value: Any) -> str:
    if isinstance(value, tuple):
        return " ".join(filter(None, map(_text, value)))
    return value if isinstance(value, str) else ""
