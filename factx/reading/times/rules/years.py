"""Years, decades and centuries, and the weeks that weekdays are named beside."""

from __future__ import annotations

from datetime import date, timedelta

from factx.reading.times.engine.lexer import OTHER
from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import Period, between, century, day, decade, year
from factx.reading.times.meaning.relative import from_today, from_told
from factx.reading.times.meaning.setting import Meaning

HOURS_OF_DAY = 24
MAX_HOURS = 240  # "the last 240 hours"; more is told in days


def fixed(period: Period) -> Meaning:
    """The same whatever the setting."""
    return lambda setting: period


def _year(found: Found) -> Meaning:
    return fixed(year(date(found["four"], 1, 1)))


def _spoken_year(found: Found) -> Meaning | None:
    first, tens, *unit = found.all("count")
    is_year = first in {18, 19, 20} and 10 <= tens <= 99 and (not unit or (tens >= 20 and 0 < unit[0] <= 9))
    return fixed(year(date(first * 100 + tens + sum(unit), 1, 1))) if is_year else None


def _decade(found: Found) -> Meaning:
    return fixed(decade(date((found["decade"] or found["decade_word"]) * 10, 1, 1)))


def _century(found: Found) -> Meaning | None:
    number = found["nth"] - 1
    return fixed(century(date(max(number * 100, 1), 1, 1))) if number < 30 else None


def deictic(grain: str, found: Found) -> Meaning:
    """One counted from the day of writing, this, last or next: "this past year" is the last."""
    return from_today(grain, found.all("deictic")[-1])


def anaphoric(grain: str, found: Found) -> Meaning:
    """The same, following or previous one, counted from the time told of."""
    return from_told(grain, found["anaphoric"] or 0)


def the_deictic(grain: str, found: Found) -> Meaning | None:
    """One as "the current" or "the next"; "the last year" is a duration."""
    step = found["deictic"]
    if step < 0:
        return None
    return from_told(grain, step) if step else from_today(grain, 0)


def last_step(found: Found) -> int | None:
    """The step of the last word like "this" or "next": "this past Saturday" is the past one."""
    return next(reversed(found.all("deictic")), None)


def nothing(found: Found) -> Meaning:
    """No time: a duration, an age, a rate."""
    return lambda setting: None


def _last_hours(found: Found) -> Meaning | None:
    """The days of "in the last 48 hours", up to that of writing."""
    number = found["figure"] if isinstance(found["figure"], int) else 0
    if found["deictic"] != -1 or not 0 < number <= MAX_HOURS:
        return None
    days = timedelta(-(-number // HOURS_OF_DAY))
    return lambda setting: between(day(setting.today - days), day(setting.today)) if setting.today else None


YEARS = (
    Rule("Range", "('in'|'within') [ 'the' deictic figure 'hours' ]", _last_hours),
    Rule("Year", "(('the' 'year')|'year')? count count (dash? count)?", _spoken_year),
    Rule("Year", "(('the' 'year')|('the'? 'fiscal' 'year'?))? four", _year),
    Rule("Year", "deictic? deictic 'fiscal'? 'year'", lambda found: deictic("year", found)),
    Rule("Year", "'the' deictic 'fiscal'? 'year'", lambda found: the_deictic("year", found)),
    Rule("Year", "('that' anaphoric? | 'the' anaphoric) 'year'", lambda found: anaphoric("year", found)),
    Rule("Week", "deictic? deictic 'week'", lambda found: deictic("week", found)),
    Rule("Week", "'the' deictic 'week'", lambda found: the_deictic("week", found)),
    Rule("Week", "('that' anaphoric? | 'the' anaphoric) 'week'", lambda found: anaphoric("week", found)),
    Rule("Stretch", "'the'? decade | 'the' decade_word", _decade),
    Rule("Stretch", "'the'? nth dash? 'century'", _century),
    Rule(OTHER, "'the'? deictic figure dash? (unit|units|small_unit)", nothing),
    Rule(OTHER, "'the' deictic ('year'|'week')", nothing),
)
