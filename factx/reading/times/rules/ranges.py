"""Spreads: the end of July, early this week, late Sunday, from March to May, between 2011 and May this year."""

from __future__ import annotations

from datetime import date

from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import between, year
from factx.reading.times.meaning.relative import from_to, from_today
from factx.reading.times.meaning.setting import Meaning, Setting

CENTURY = 100


def _same(found: Found) -> Meaning:
    meaning: Meaning = found["whole"]
    return meaning


def _of_today(found: Found) -> Meaning:
    return from_today(found["unit"], 0)


def _from_to(found: Found) -> Meaning:
    start, end = found.all("whole") or found.all("Day") or found.all("Month") or found.all("Year")
    return from_to(start, end)


def _short_years(found: Found) -> Meaning | None:
    first = found["Year"](Setting(None, None))
    ending = found["short"]
    if first is None or not first.first.year % CENTURY < ending < CENTURY:
        return None
    last = year(date(first.first.year // CENTURY * CENTURY + ending, 1, 1))
    return lambda setting: between(first, last)


SPREADS = (
    Rule("", "('the' | 'very')? modifier dash? ('on'|'in')? whole", _same),
    Rule("", "direction ('on'|'in')? whole", _same),
    Rule("", "'the'? 'very'? edge 'of' whole", _same),
    Rule("Part", "'the' modifier ('morning')? 'hours' 'of' dated", lambda found: found["dated"]),
    Rule("Stretch", "(('the'? edge 'of') | ((modifier|direction) 'in')) 'the' unit", _of_today),
)
RANGES = (
    Rule("Range", "'between' whole 'and' whole", _from_to),
    Rule("Range", "'from' whole ('to'|'until'|'till'|'through'|dash) whole", _from_to),
    Rule("Range", "Day (dash|'through') Day", _from_to),
    Rule("Range", "Month (dash|'to'|'through') Month", _from_to),
    Rule("Range", "Year dash Year", _from_to),
    Rule("Range", "Year (dash|'/') short", _short_years),
)
