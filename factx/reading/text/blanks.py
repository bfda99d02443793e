"""Blanks: no-break, thin and other spaces, read as plain ones (a parser takes them for words), quoted as written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from factx.article import Excerpt

PLAIN = str.maketrans(
    dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    )
)


def plain(text: str) -> str:
    """The text with a plain space for every other kind, so that "310 pupils" are two words and no offset moves."""
    return text.translate(PLAIN)


def as_written(facts: Any, text: str) -> Any:
    """Facts of the plain text with the words that stand in the article, at the same offsets."""
    if isinstance(facts, tuple):
        return tuple(as_written(item, text) for item in facts)
    if isinstance(facts, Mapping):
        return {name: as_written(item, text) for name, item in facts.items()}
    if not is_dataclass(facts) or isinstance(facts, type):
        return facts
    inner = {field.name: as_written(getattr(facts, field.name), text) for field in fields(facts)}
    words = {"text": text[facts.start : facts.end]} if isinstance(facts, Excerpt) else {}
    return replace(facts, **inner | words)
