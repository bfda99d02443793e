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
    """Put a plain space for every other kind, so that "310 pupils" are three tokens and no offset moves."""
    return text.translate(PLAIN)


def as_written(found: Any, text: str) -> Any:
    """Give facts that were found in the plain text with the words that stand in the article, at the same offsets."""
    if isinstance(found, tuple):
        return tuple(as_written(item, text) for item in found)
    if isinstance(found, Mapping):
        return {name: as_written(item, text) for name, item in found.items()}
    if not is_dataclass(found) or isinstance(found, type):
        return found
    inner = {field.name: as_written(getattr(found, field.name), text) for field in fields(found)}
    words = {"text": text[found.start : found.end]} if isinstance(found, Excerpt) else {}
    return replace(found, **inner | words)
