"""Answers: whether words mean one of the wordings that gold takes for right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

EMPTY = frozenset("the a an of in at on near and by to for s this that his her their its was were is".split())
WORD = re.compile(r"[^\W_]+(?:[-.,'’][^\W_]+)*\.?")
POSSESSIVE = re.compile(r"['’]s\b")
DAY = len("2016-07-23")


def wanted(figure: dict[str, Any], events: Sequence[dict[str, Any]], slot: str) -> tuple[list[str], str | None]:
    """The right wordings of a slot of a figure, its own or its event's, and for a date the day."""
    event = events[figure["event"]] if figure["event"] is not None else {}
    wordings = figure[slot] if slot in figure else event.get(slot, [])
    if slot != "date":
        return wordings, None
    if "day" in figure or "date" in figure:
        return wordings, figure.get("day")
    return wordings, event.get("day")


def is_right(found: Any, wordings: Sequence[str], day: str | None) -> bool:
    """Whether an excerpt means one of the wordings, or lies on the day."""
    value = getattr(found, "value", None)
    if day and value and wordings:
        known = value.replace("X", "")[:DAY]
        return bool(known == day[:DAY] or (len(day) < DAY and known.startswith(day)))
    texts = [text for text in (found.text, getattr(found, "name", None)) if text]
    return any(means(text, wording) for text in texts for wording in wordings)


def means(found: str, wording: str) -> bool:
    """Whether two wordings have the same words, or one all of the other's, but for the empty ones."""
    one, other = _words(found), _words(wording)
    shared = one & other
    return bool(shared) and (one <= other or other <= one or 2 * len(shared) >= len(one | other))


def _words(text: str) -> set[str]:
    found = WORD.findall(POSSESSIVE.sub("", text.lower()))
    known = {word.strip(".").replace(".", "") for word in found}
    return known - EMPTY or known
