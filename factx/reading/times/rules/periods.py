"""Stretches and distances: this month, the spring of 2016, the third quarter, the weekend, two days later, that day."""

from __future__ import annotations

from factx.reading.times.engine.lexer import OTHER
from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import recurrence
from factx.reading.times.meaning.recurring import Yearly, half_of, in_year, quarter_of, season_of, yearly
from factx.reading.times.meaning.relative import ago, from_today, from_told, later, the_quarter, the_weekend
from factx.reading.times.meaning.setting import Meaning
from factx.reading.times.rules.years import anaphoric, deictic, fixed, last_step, nothing, the_deictic

SINGULAR = {"centuries": "century"}
MONTHS_IN_YEAR = 12
MAX_COUNT = 3000  # "3,000 years ago"; more lies before the calendar


def _season(found: Found) -> Meaning:
    return _dated(season_of(found["season"]), found)


def _quarter(found: Found) -> Meaning | None:
    place = quarter_of(found["nth"] or found["quarter_code"])
    return _dated(place, found) if place(2000) else None


def _quarter_a_year_ago(found: Found) -> Meaning | None:
    place = quarter_of(found["nth"])
    return in_year(place, from_today("year", -1)) if place(2000) else None


def _this_year(found: Found) -> Meaning:
    return from_today("year", 0)


def _half(found: Found) -> Meaning | None:
    place = half_of(found["nth"] or 2)
    return _dated(place, found) if place(2000) else None


def _dated(place: Yearly, found: Found) -> Meaning:
    return in_year(place, found["Year"]) if found["Year"] else yearly(place, last_step(found))


def _weekend(found: Found) -> Meaning:
    return the_weekend(last_step(found))


def _day_around_today(found: Found) -> Meaning:
    return from_today("day", found["day_word"] * 2)


def _unit_around(found: Found) -> Meaning:
    return from_told(_grain(found), found["direction"] or (-1 if found["side"] == "before" else 1))


def _grain(found: Found) -> str:
    unit: str = found["unit"] or found["units"]
    return unit if found["unit"] else SINGULAR.get(unit, unit.removesuffix("s"))


def _count(found: Found) -> int | None:
    total = sum(1 if figure in {"a", "an"} else figure for figure in (*found.all("figure"), *found.all("count")))
    return total if 0 < total < MAX_COUNT else None


def _distance(found: Found) -> Meaning | None:
    count = _count(found)
    if count is None:
        return None
    if found["direction"]:
        return later(count * found["direction"], _grain(found))
    return from_today(_grain(found), count) if found["ahead"] else ago(count, _grain(found))


def _year_and_a_half(found: Found) -> Meaning | None:
    count = _count(found)
    if count is None or _grain(found) != "year":
        return None
    months = count * MONTHS_IN_YEAR + MONTHS_IN_YEAR // 2
    return later(months * found["direction"], "month") if found["direction"] else ago(months, "month")


def _every_unit(found: Found) -> Meaning | None:
    count = _count(found) if found["figure"] else 1
    return fixed(recurrence(f"P{count}{_grain(found)[0].upper()}")) if count else None


def _every(found: Found) -> Meaning:
    weekday = found["weekday"] or found["weekdays"]
    spelled = f"WXX-{weekday}" if weekday else f"{found['month']:02}" if found["month"] else found["season"] or "XX-XX"
    return fixed(recurrence(f"XXXX-{spelled}" + (f"T{found['part']}" if found["part"] else "")))


ROUGHLY = "(about|'over'|'some'|'more' 'than'|'less' 'than'|'at' 'least')?"
WHEN = "('ago' | direction | 'from'? ahead)"
FIGURE = "(figure|count dash? count)"
AND_A_HALF = "dash? 'and' dash? 'a' dash? 'half'"

STRETCHES = (
    Rule("Stretch", "'the'? season ('of'|',')? Year | Year possessive? season", _season),
    Rule("Stretch", "deictic? deictic season", _season),
    Rule("Stretch", "preposition [ 'the'? season ] (?!'of')", _season),
    Rule("Stretch", "('the'|Year possessive?)? 'fiscal'? nth dash? 'quarter' ('of'? Year)?", _quarter),
    Rule("Stretch", "quarter_code ('of'? Year)?", _quarter),
    Rule("Stretch", "'the'? (nth|deictic) 'half' 'of' Year | Year possessive? nth 'half'", _half),
    Rule("Stretch", "'the' 'latest'? ('quarter'|'period') (?!'of')", lambda found: the_quarter(0)),
    Rule("Distance", "'the'? 'year' dash? ('ago'|direction) ('quarter'|'period')?", lambda found: the_quarter(-4)),
    Rule("Distance", "'the'? 'year' dash? ('ago'|direction) nth dash? 'quarter'", _quarter_a_year_ago),
    Rule("Stretch", "('the'|deictic? deictic) 'weekend'", _weekend),
    Rule("Year", "'year' (possessive|dash)? edge | 'the' ('full'|'fiscal') 'year'", _this_year),
    Rule("Stretch", "deictic? deictic longer", lambda found: deictic(found["longer"], found)),
    Rule("Stretch", "'the' deictic longer", lambda found: the_deictic(found["longer"], found)),
    Rule("Stretch", "('that' anaphoric? | 'the' anaphoric) longer", lambda found: anaphoric(found["longer"], found)),
    Rule("Day", "('that' anaphoric? | 'the' anaphoric) ('day'|'date')", lambda found: anaphoric("day", found)),
    Rule("Day", "'the' deictic 'day'", lambda found: the_deictic("day", found)),
    Rule("Day", "'the' 'day' side day_word", _day_around_today),
    Rule("Distance", "'the' unit (side|direction)", _unit_around),
    Rule("Distance", f"{ROUGHLY} {FIGURE} dash? (unit|units) {WHEN}", _distance),
    Rule("Distance", f"{ROUGHLY} figure dash? (unit {AND_A_HALF} | {AND_A_HALF} dash? units) {WHEN}", _year_and_a_half),
    Rule("Set", "('every'|'each') figure? (unit|units)", _every_unit),
    Rule("Set", "('every'|'each') (weekday|season|month|part) | weekdays part?", _every),
    Rule(OTHER, "'the'? deictic figure dash? (unit|units|small_unit)", nothing),
    Rule(OTHER, "'the' deictic unit", nothing),
)
