"""Datelines: "ROME, July 24, 2016 (AP) — ": the day of publication that they tell, and where they stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.times import days_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

HEAD_LINES, FOOT_LINES = 8, 4
"""How many lines at the start and at the end of an article may tell when it was published."""
MAX_CHARACTERS_OF_LINE = 200
"""So much of a line is looked at."""
WORD = re.compile(r"[^\W\d_]+")
AGENCY = r"\([^()\n]{1,40}\)"
PLACE = re.compile(rf"[A-Z][A-Z.'’-]+(?:[ ,/]+[\w.'’-]+){{0,6}}[ ,]*(?:{AGENCY})?[ ,:]*")
TOWN = r"[A-Z][\w.'’-]*(?:[ ,/]+[A-Z][\w.'’-]*){0,5}, *"
"""A place in small letters, too, where a comma and the full date follow: "Lorn, Norda, November 20, 2026 —"."""
PLACE_OR_TOWN = re.compile(rf"{PLACE.pattern}|{TOWN}")
OPENING = re.compile(rf"\s*(?:{AGENCY})?\s*(?:[—–:_-]|--)")
LABEL = re.compile(
    r"\s*(?:date\s+)?(?:published|posted|released|publication date|date)\b(?:\s+on\b)?\s*:?\s*", re.IGNORECASE
)
CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,4}(?:,[^()\n—–]{1,60}?)?"
DASH = r"[ \t]*(?:—|–|--|(?<=[ \t)])-(?=[ \t]))[ \t]*(?=[A-Z0-9\"“‘'])"


def published(text: str) -> date | None:
    """The day of publication in the first or last lines: "Friday, January 4, 2019", "ROME, July 24, 2016 —".

    A day whose year is not given is no day of publication.
    """
    lines = [line[:MAX_CHARACTERS_OF_LINE] for line in text.splitlines() if line.strip()]
    head, foot = lines[:HEAD_LINES], lines[HEAD_LINES:][-FOOT_LINES:]
    labelled = (_labelled(line) for line in (*head, *foot))
    bare = (_alone(line) or _before_story(line) for line in head)
    return next((day for day in (*labelled, *bare) if day), None)


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each dateline begins, and where the story behind it does, the year given or not."""
    return (match.span() for match in _before_stories().finditer(text))


def day(words_of_date: str) -> date | None:
    """One full date in any usual spelling; null where a part is missing or two could be exchanged ("7/6/2016")."""
    own = [day for _, _, day in days_in(words_of_date)]
    return own[0] if len(own) == 1 else _parsed(words_of_date) if not own else None


def _labelled(line: str) -> date | None:
    """The day of "Published 24 July 2016"."""
    label = LABEL.match(line)
    if not label or not any(character.isdigit() for character in line):
        return None
    rest = line[label.end() :]
    start, _, day = next(days_in(rest), (0, 0, None))
    if day is None:
        return _parsed(rest)
    return day if _is_small_talk(rest[:start]) else None


def _alone(line: str) -> date | None:
    """The day of a line that holds a date and little else."""
    days = list(days_in(line))
    if len(days) != 1:
        return None
    start, end, day = days[0]
    return day if _is_small_talk(line[:start] + " " + line[end:]) else None


def _before_story(line: str) -> date | None:
    """The day of "ALEPPO, Syria, July 24, 2016 (AP) — "."""
    start, end, day = next(days_in(line), (0, 0, None))
    return day if day and PLACE_OR_TOWN.fullmatch(line, 0, start) and OPENING.match(line, end) else None


def _is_small_talk(text: str) -> bool:
    return all(word.lower() in words("datelines") for word in WORD.findall(text))


def _parsed(text: str) -> date | None:
    """The day of a spelling that our own grammar does not know."""
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


@cache
def _before_stories() -> re.Pattern[str]:
    """A dateline of a place in capitals, an agency, or a town and a day, up to the dash behind it."""
    month = "|".join([*(name for name in values("times")["month"] if "." not in name), r"[A-Z][a-z]{2,3}\."])
    dated = rf"{TOWN}(?:(?:{month}) \d{{1,2}}|\d{{1,2}} (?:{month}))(?:,? \d{{4}})?"
    place = rf"(?:{CAPITALS}|[A-Z][^()\n—–]{{1,60}})[ ]{AGENCY}|{AGENCY}|{CAPITALS}|{dated}"
    return re.compile(rf"^[ \t]*(?:{place}){DASH}", re.MULTILINE)
