"""What comes round again: weekdays, months, days of the year, seasons, holidays, and which one is meant."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from factx.reading.times.meaning.calendar import Period, day, half, month, quarter, season
from factx.reading.times.meaning.setting import Meaning, Setting

Yearly = Callable[[int], Period | None]
"""Where something that comes once a year lies in one year; None where it does not."""
CHOICES: dict[int | None, Callable[[Setting, list[Period]], Period | None]] = {
    -1: Setting.last_over,
    0: Setting.nearest,
    1: Setting.next_begun,
    None: Setting.nearest,
}
"""Which one "last", "this", "next" or no such word means."""
YEARLY_CHOICES = {-1: Setting.last_over, 0: Setting.of_this_year, 1: Setting.next_begun}


def weekday(number: int, step: int | None = None) -> Meaning:
    """A Monday (1) to Sunday (7)."""

    def meaning(setting: Setting) -> Period | None:
        if setting.reference is None:
            return None
        start = setting.reference - timedelta(setting.reference.isoweekday() - number)
        return CHOICES[step](setting, [day(start + timedelta(7 * weeks)) for weeks in (-2, -1, 0, 1, 2)])

    return meaning


def yearly(place: Yearly, step: int | None = None) -> Meaning:
    """What comes once a year."""

    def meaning(setting: Setting) -> Period | None:
        if step is None and setting.year is not None:
            return place(setting.year)
        if setting.reference is None:
            return None
        occurrences = list(_occurrences(place, setting.reference))
        return setting.likely(occurrences) if step is None else YEARLY_CHOICES[step](setting, occurrences)

    return meaning


def on_weekday(place: Yearly, number: int) -> Meaning:
    """The day of a year that is a Monday (1) to Sunday (7): the closest, if any is."""

    def meaning(setting: Setting) -> Period | None:
        days = [period for period in _occurrences(place, setting.reference) if period.first.isoweekday() == number]
        return setting.closest(days) if days else yearly(place)(setting)

    return meaning


def in_year(place: Yearly, year: Meaning) -> Meaning:
    """What comes once a year, in the year that is named beside it."""

    def meaning(setting: Setting) -> Period | None:
        whole = year(setting)
        return place(whole.first.year) if whole else None

    return meaning


def month_day(number: int, day_number: int) -> Yearly:
    """Where in a year it is the 24th of July."""
    return lambda year: day(date(year, number, day_number)) if day_number <= monthrange(year, number)[1] else None


def whole_month(number: int) -> Yearly:
    """Where in a year July lies."""
    return lambda year: month(date(year, number, 1))


def quarter_of(number: int) -> Yearly:
    """Where in a year the third quarter lies."""
    return lambda year: quarter(date(year, 3 * number, 1)) if number <= 4 else None


def half_of(number: int) -> Yearly:
    """Where in a year its first or second half lies."""
    return lambda year: half(date(year, 6 * number, 1)) if number <= 2 else None


def season_of(code: str) -> Yearly:
    """Where in a year the spring lies."""
    return lambda year: season(code, year)


def holiday(reckoning: str, days: list[int] | int) -> Yearly:
    """Where in a year a day with a name lies: Christmas Eve, Thanksgiving, Easter Monday."""
    if isinstance(days, int):
        return lambda year: day(_easter(year) + timedelta(days))
    if reckoning == "fixed":
        return month_day(days[0], days[1])
    return lambda year: day(_nth_weekday(year, *days))


def _occurrences(place: Yearly, today: date | None) -> Iterator[Period]:
    for year in range(max(today.year - 4, 1), min(today.year + 5, 9998)) if today else ():
        if period := place(year):
            yield period


def _nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    days = [date(year, number, number_of_day) for number_of_day in range(1, monthrange(year, number)[1] + 1)]
    return [moment for moment in days if moment.isoweekday() == weekday][nth if nth < 0 else nth - 1]


def _easter(year: int) -> date:
    """Easter Sunday, reckoned after the anonymous Gregorian computus (Nature, 20 April 1876)."""
    century, of_century = divmod(year, 100)
    moon_shift = (8 * century + 13) // 25
    epact = (19 * (year % 19) + century - century // 4 - moon_shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month_number, number_of_day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month_number, number_of_day + 1)
