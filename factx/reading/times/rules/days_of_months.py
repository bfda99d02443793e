"""Days of months that are counted or bare: the first Friday of next month, the last day of April, the 19th."""

from __future__ import annotations

from datetime import timedelta

from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import Period, day, month, shifted
from factx.reading.times.meaning.recurring import in_year, month_day, whole_month, yearly
from factx.reading.times.meaning.relative import from_today
from factx.reading.times.meaning.setting import Meaning, Setting
from factx.reading.times.rules.years import fixed

DAYS_OF_WEEK = 7
CENTURY, HALF_CENTURY = 100, 50


def _month(found: Found) -> Meaning:
    """The month that a day is of: next month, April, April 2016."""
    if found["any_month"] is None:
        return from_today("month", found.all("deictic")[-1])
    place = whole_month(found["any_month"])
    return in_year(place, found["Year"]) if found["Year"] else yearly(place)


def _which(found: Found) -> int:
    """Which one in its month: the first, or with -1 the last."""
    number: int | None = found["nth"]
    return number if number is not None else -1


def _nth_weekday(found: Found) -> Meaning | None:
    weekday, which, whole = found["any_weekday"], _which(found), _month(found)
    is_last = found["nth"] is None and found.all("deictic")[0] != -1
    return None if is_last else lambda setting: _at(_weekdays(whole(setting), weekday), which)


def _nth_day(found: Found) -> Meaning | None:
    which, whole = _which(found), _month(found)
    is_other = found["nth"] is None and found.all("deictic")[0] != -1
    return None if is_other else lambda setting: _at(_days(whole(setting)), which)


def _numbered_day(found: Found) -> Meaning:
    number, whole = found["number_of_day"], from_today("month", found["deictic"])
    return lambda setting: _at(_days(whole(setting)), number)


def _bare_day(found: Found) -> Meaning:
    """The 19th of the month of writing, or of the one before or behind it, whichever the clause looks to."""
    number = found["nth"]

    def meaning(setting: Setting) -> Period | None:
        if setting.today is None:
            return None
        months = [month(shifted(setting.today, "month", step)) for step in (-1, 0, 1)]
        return setting.nearest([found for whole in months if (found := _at(_days(whole), number)) is not None])

    return meaning


def _hyphened(found: Found) -> Meaning | None:
    """The tenth of April 2015 of "10-Apr-15"."""
    number, year = found["number_of_day"], found["short"]
    place = month_day(found["any_month"], number)
    if year is None:
        return in_year(place, found["Year"])
    whole = place(year if year >= CENTURY else (2000 if year < HALF_CENTURY else 1900) + year)
    return fixed(whole) if whole is not None else None


def _days(whole: Period | None) -> list[Period]:
    if whole is None:
        return []
    return [day(whole.first + timedelta(after)) for after in range((whole.last - whole.first).days + 1)]


def _weekdays(whole: Period | None, weekday: int) -> list[Period]:
    return [each for each in _days(whole) if each.first.isoweekday() == weekday]


def _at(days: list[Period], which: int) -> Period | None:
    """The first with 1, the last with -1; none where there are not so many."""
    place = which if which < 0 else which - 1
    return days[place] if -len(days) <= place < len(days) else None


OF_MONTH = "('of'|'in') 'the'? (deictic 'month' | any_month (','? Year)?)"
DAYS_OF_MONTHS = (
    Rule("Day", f"'the' (nth|deictic) any_weekday {OF_MONTH}", _nth_weekday),
    Rule("Day", f"'the' (nth|deictic) 'day' {OF_MONTH}", _nth_day),
    Rule("Day", "'the'? number_of_day 'of' deictic 'month'", _numbered_day),
    Rule("Day", "number_of_day dash any_month dash (short|Year) (?!dash)", _hyphened),
    Rule("Day", "'on' [ 'the' nth ] ('.'|','|';')", _bare_day),
)
