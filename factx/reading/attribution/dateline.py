"""Datelines within a story's first sentence: "ROME, July 24 (AP) — ", which nobody in the story says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.reading.attribution.quotations.page import Page

DASH = r"[ \t]*(?:—|–|--|(?<=[ \t)])-(?=[ \t]))[ \t]*(?=[A-Z0-9\"“‘'])"
AGENCY = r"\([^()\n]{1,40}\)"
CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,4}(?:,[^()\n—–]{1,60}?)?"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.)"
DATED = rf"[A-Z][\w.'’-]*(?:[ ,/]+[A-Z][\w.'’-]*){{0,5}}, *(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?"
OPENINGS = rf"(?:{CAPITALS}|[A-Z][^()\n—–]{{1,60}})[ ]{AGENCY}|{AGENCY}|{CAPITALS}|{DATED}"
DATELINE = re.compile(rf"^[ \t]*(?:{OPENINGS}){DASH}", re.MULTILINE)


def places(page: Page) -> set[int]:
    """Give the places of the words of datelines, dash included."""
    return {place for start, end in _stretches(page.text) for place in range(page.place_of(start), page.place_of(end))}


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give where each dateline begins and where the story behind it does."""
    return (match.span() for match in DATELINE.finditer(text))
