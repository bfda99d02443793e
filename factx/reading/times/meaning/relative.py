"""What is counted from somewhere: last week, two days later, the same day, a year ago."""

from __future__ import annotations

from dataclasses import replace

from factx.reading.times.meaning.calendar import GRAINS, Period, between, shifted, weekend
from factx.reading.times.meaning.recurring import CHOICES
from factx.reading.times.meaning.setting import Meaning, Setting

MAX_TIMES_TO_QUARTER = 3
"""How many times back the quarter may have been told of that "a year earlier" counts from."""


def from_today(grain: str, step: int) -> Meaning:
    """A week, month, year … counted from the day of writing: this, last or next."""

    def meaning(setting: Setting) -> Period | None:
        return GRAINS[grain](shifted(setting.today, grain, step)) if setting.today else None

    return meaning


def from_told(grain: str, step: int) -> Meaning:
    """The same, the following or the previous day, week …: counted from the time told of before."""

    def meaning(setting: Setting) -> Period | None:
        told = setting.last_told(grain)
        return GRAINS[grain](shifted(told.first, grain, step)) if told else None

    return meaning


def ago(count: int, grain: str) -> Meaning:
    """So many days, weeks … before the day of writing; a year before the quarter that is told of is a quarter."""

    def meaning(setting: Setting) -> Period | None:
        quarter = _told_quarter(setting, grain)
        return later(-count, grain)(setting) if quarter else from_today(grain, -count)(setting)

    return meaning


def later(count: int, grain: str) -> Meaning:
    """So many days, weeks … after (or, if negative, before) the time told of before."""

    def meaning(setting: Setting) -> Period | None:
        told = _told_quarter(setting, grain) or setting.last_told(grain)
        if told is None:
            return None
        return GRAINS["quarter" if told.grain == "quarter" else grain](shifted(told.first, grain, count))

    return meaning


def the_weekend(step: int | None) -> Meaning:
    """The weekend, this, last or next, or the one that a clause without such a word speaks of."""

    def meaning(setting: Setting) -> Period | None:
        if setting.reference is None:
            return None
        weekends = [weekend(shifted(setting.reference, "week", weeks)) for weeks in (-2, -1, 0, 1, 2)]
        return CHOICES[step](setting, weekends)

    return meaning


def the_quarter(steps: int) -> Meaning:
    """The quarter told of, else the last one that is over, or that many quarters away."""

    def meaning(setting: Setting) -> Period | None:
        told = _told_quarter(setting, "year")
        if told is None and setting.today:
            told = GRAINS["quarter"](shifted(setting.today, "quarter", -1))
        return GRAINS["quarter"](shifted(told.first, "quarter", steps)) if told else None

    return meaning


def beside(weekday: int, week: Meaning) -> Meaning:
    """A weekday of a week that is named beside it: "Monday of last week"."""

    def meaning(setting: Setting) -> Period | None:
        whole = week(setting)
        return GRAINS["day"](shifted(whole.first, "day", weekday - 1)) if whole else None

    return meaning


def weekday_from_told(weekday: int, step: int) -> Meaning:
    """The following (1) or preceding (-1) Monday to Sunday, counted from the day told of before."""

    def meaning(setting: Setting) -> Period | None:
        told = setting.last_told("day")
        if told is None:
            return None
        days = (weekday - told.first.isoweekday()) % 7
        back = days - 7 if step < 0 else days
        return GRAINS["day"](shifted(told.first, "day", back or 7 * step))

    return meaning


def from_to(start: Meaning, end: Meaning) -> Meaning:
    """All from one time to another; the start is the last one before the end: "June to August 2016"."""

    def meaning(setting: Setting) -> Period | None:
        last = end(setting)
        if last is None:
            return None
        first = start(replace(setting, reference=last.last, year=None, outlook="past"))
        return between(first, last) if first and first.first <= last.first else None

    return meaning


def _told_quarter(setting: Setting, grain: str) -> Period | None:
    if grain != "year":
        return None
    return next(
        (period for period in reversed(setting.told[-MAX_TIMES_TO_QUARTER:]) if period.grain == "quarter"), None
    )
