"""Spoken: facts and their fields in a few words, as a reader would say them."""

from __future__ import annotations

from typing import Any

from factx.across.diff.essence import NUMBERS, essence
from factx.across.ledger.shown import wording
from factx.article import Excerpt


def spoken(fact: Any, name: str) -> str:
    """A field of a fact: its words, whom it names, how many it counts."""
    if name == "count" and not hasattr(fact, "count"):
        return wording.figure(fact)
    return _value(fact.text if name == "words" else getattr(fact, name))


def in_short(fact: Any) -> str:
    """A fact in a few words: its own, its name, or how many were harmed."""
    if fact is None:
        return ""
    if hasattr(fact, "outcome") and not isinstance(fact, Excerpt):
        return wording.harmed(fact)
    own = fact.text if isinstance(fact, Excerpt) else getattr(fact, "name", None)
    return own or ", ".join(filter(None, (spoken(fact, name) for name in essence(fact))))


def _value(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(map(_value, value))
    if all(hasattr(value, name) for name in NUMBERS):
        return wording.figure(value)
    if isinstance(value, Excerpt):
        return getattr(value, "name", None) or getattr(value, "value", None) or value.text
    return str(value)
