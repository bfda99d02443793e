"""Datelines: the day of publication where the text itself tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.times import days_in

if TYPE_CHECKING:
    from datetime import date

HEAD, FOOT = 8, 4
"""How many lines at the start and at the end of an article may tell when it was published."""
LONGEST = 200
WORD = re.compile(r"[^\W\d_]+")
PLACE = re.compile(r"[A-Z][A-Z.'’-]+(?:[ ,/]+[\w.'’-]+){0,6}[ ,]*(?:\([^()]{1,40}\))?[ ,:]*")
TOWN = re.compile(r"[A-Z][\w.'’-]*(?:[ ,/]+[A-Z][\w.'’-]*){0,5}, *")
"""A place in small letters, too, where a comma and the full date follow: "Lorn, Norda, November 20, 2026 —"."""
OPENING = re.compile(r"\s*(?:\([^()]{1,40}\))?\s*(?:[—–:_-]|--)")
LABEL = re.compile(
    r"\s*(?:date\s+)?(?:published|posted|released|publication date|date)\b(?:\s+on\b)?\s*:?\s*", re.IGNORECASE
)


def published(text: str) -> date | None:
    """Read the day of publication from the first or last lines: "Friday, January 4, 2019", "ROME, July 24, 2016 —".

    A day whose year is not given is no day of publication.
    """
    lines = [line[:LONGEST] for line in text.splitlines() if line.strip()]
    head, foot = lines[:HEAD], lines[HEAD:][-FOOT:]
    labelled = (_labelled(line) for line in (*head, *foot))
    told = (_alone(line) or _before_story(line) for line in head)
    return next((day for day in (*labelled, *told) if day), None)


def day(words_of_date: str) -> date | None:
    """Read one full date in any usual spelling; null where a part is missing or two could be exchanged ("7/6/2016")."""
    own = [day for _, _, day in days_in(words_of_date)]
    return own[0] if len(own) == 1 else _parsed(words_of_date) if not own else None


def _labelled(line: str) -> date | None:
    """Read "Published 24 July 2016"."""
    label = LABEL.match(line)
    if not label or not any(character.isdigit() for character in line):
        return None
    rest = line[label.end() :]
    found = next(days_in(rest), None)
    if found:
        return found[2] if _is_small_talk(rest[: found[0]]) else None
    return _parsed(rest)


def _alone(line: str) -> date | None:
    """Read a line that holds a date and little else."""
    found = list(days_in(line))
    if len(found) != 1:
        return None
    start, end, day = found[0]
    return day if _is_small_talk(line[:start] + " " + line[end:]) else None


def _before_story(line: str) -> date | None:
    """Read "ALEPPO, Syria, July 24, 2016 (AP) — "."""
    start, end, day = next(days_in(line), (0, 0, None))
    is_placed = PLACE.fullmatch(line, 0, start) or TOWN.fullmatch(line, 0, start)
    return day if day and is_placed and OPENING.match(line, end) else None


def _is_small_talk(text: str) -> bool:
    return all(word.lower() in words("datelines") for word in WORD.findall(text))


def _parsed(text: str) -> date | None:
    """Read a spelling that our own grammar does not know."""
    import dateparser

    days = {
        parsed.date() if parsed else None
        for order in ("MDY", "DMY")
        for parsed in [dateparser.parse(text, languages=["en"], settings=_settings(order))]
    }
    return days.pop() if len(days) == 1 else None


def _settings(order: str) -> dict[str, object]:
    return {
        "DATE_ORDER": order,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
