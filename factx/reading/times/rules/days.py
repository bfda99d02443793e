"""Days and months: 24 July 2016, July 24th, Friday, last Monday, the day before, Christmas Eve, March of this year."""

from __future__ import annotations

from datetime import date

from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import day
from factx.reading.times.meaning.recurring import (
    Yearly,
    holiday,
    in_year,
    month_day,
    on_weekday,
    weekday,
    whole_month,
    yearly,
)
from factx.reading.times.meaning.relative import beside, from_to, from_today, weekday_from_told
from factx.reading.times.meaning.setting import Meaning
from factx.reading.times.rules.years import fixed, last_step, nothing

HUNDREDS, LEAP_YEAR = 100, 2000


def _iso(found: Found) -> Meaning | None:
    try:
        period = day(date.fromisoformat(found["iso"][:10].replace("/", "-")))
    except ValueError:
        return None
    return fixed(period.at(found["iso"][11:16]) if "T" in found["iso"] else period)


def _numeric(found: Found) -> Meaning | None:
    days = _orders(found["numeric"])
    return fixed(day(days.pop())) if len(days) == 1 else None


def _unclear(found: Found) -> Meaning | None:
    return nothing(found) if _orders(found["numeric"]) else None


def _orders(text: str) -> set[date]:
    """The days that a numeric date may mean: 7/6/2016 is the sixth of July or the seventh of June."""
    one, two, year = (int(number) for number in text.replace(".", "/").split("/"))
    year = year if year >= HUNDREDS else 2000 + year if year < HUNDREDS // 2 else 1900 + year
    return {moment for moment in (_date(year, one, two), _date(year, two, one)) if moment}


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _dated(place: Yearly, found: Found) -> Meaning:
    return in_year(place, found["Year"]) if found["Year"] else yearly(place, last_step(found))


def _day(found: Found) -> Meaning | None:
    place = month_day(found["any_month"], found["number_of_day"])
    if place(LEAP_YEAR) is None:
        return None
    if found["Year"] or not found["any_weekday"]:
        return _dated(place, found)
    return on_weekday(place, found["any_weekday"])


def _days(found: Found) -> Meaning | None:
    first, last = found.all("number_of_day")
    if first >= last or month_day(found["any_month"], last)(LEAP_YEAR) is None:
        return None
    return from_to(*(_dated(month_day(found["any_month"], number), found) for number in (first, last)))


def _month(found: Found) -> Meaning:
    return _dated(whole_month(found["any_month"]), found)


def _weekday(found: Found) -> Meaning:
    return weekday(found["weekday"], last_step(found))


def _the_weekday(found: Found) -> Meaning:
    step = found["anaphoric"] if found["deictic"] is None else found["deictic"]
    return weekday_from_told(found["weekday"], step) if step else weekday(found["weekday"])


def _holiday(found: Found) -> Meaning:
    reckoning, days = found["holiday"] or found["bare_holiday"]
    return _dated(holiday(reckoning, days), found)


def _beside_today(found: Found) -> Meaning:
    return from_today("day", found["day_word"])


WHICH = "('the'? deictic? (deictic|anaphoric))?"
DAYS = (
    Rule("Day", "iso", _iso),
    Rule("Day", "numeric", _numeric),
    Rule("Unclear", "numeric", _unclear),
    Rule("Day", f"{WHICH} any_weekday ','? 'the'? any_month 'the'? number_of_day (','? 'of'? Year)?", _day),
    Rule("Day", "(?<!'in') [ any_month 'the'? number_of_day (','? 'of'? Year)? ]", _day),
    Rule("Day", f"({WHICH} any_weekday ','?)? 'the'? number_of_day 'of'? any_month (','? Year)?", _day),
    Rule("Range", "any_month number_of_day (dash|'and'|'to'|'through') number_of_day (','? Year)?", _days),
    Rule("Range", "'the'? number_of_day (dash|'and'|'to') number_of_day 'of'? any_month (','? Year)?", _days),
    Rule("Month", "any_month ','? 'of'? Year", _month),
    Rule("Month", "deictic? deictic any_month", _month),
    Rule("Month", "month", lambda found: yearly(whole_month(found["month"]))),
    Rule("Day", "(deictic? deictic)? weekday", _weekday),
    Rule("Day", "'the' (deictic|anaphoric) weekday", _the_weekday),
    Rule("Day", "weekday 'of'? Week", lambda found: beside(found["weekday"], found["Week"])),
    Rule("Day", "'the'? holiday (','? Year)? | deictic? deictic (holiday|bare_holiday)", _holiday),
    Rule("Day", "bare_holiday ','? Year", _holiday),
    Rule("Day", "preposition [ bare_holiday ]", _holiday),
    Rule("Day", "day_word", _beside_today),
)
