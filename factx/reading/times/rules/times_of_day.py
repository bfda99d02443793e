"""Times of day: Saturday night, the small hours, 11:30 a.m. local time (0330 UTC), after midnight."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from factx.reading.times.engine.notation import Found, Rule
from factx.reading.times.meaning.calendar import Period, day
from factx.reading.times.meaning.relative import from_to, from_today, from_told
from factx.reading.times.meaning.setting import Meaning, Setting

SMALL_HOURS = 12


def part_of(code: str, whole: Meaning) -> Meaning:
    """The morning, afternoon, evening or night of a day."""

    def meaning(setting: Setting) -> Period | None:
        period = whole(setting)
        return period.at(code) if period else None

    return meaning


def told_day(setting: Setting) -> Period | None:
    """The day that is told of."""
    return setting.day


def named_day(setting: Setting) -> Period | None:
    """The last day that was named."""
    return setting.last_told("day")


def on_day(clock: Meaning, whole: Meaning) -> Meaning:
    """A time of the clock on the day that is named beside it."""

    def meaning(setting: Setting) -> Period | None:
        period = whole(setting)
        return clock(replace(setting, told=(period,))) if period else None

    return meaning


def _clock(hour: int, minute: int, hours_from_utc: object = None) -> Meaning:
    suffix = "Z" if hours_from_utc == 0 else ""
    return part_of(f"{hour:02}:{minute:02}{suffix}", told_day)


def _hour(found: Found) -> Meaning | None:
    hour, half = found["number_of_hour"], found["meridiem"] or 0
    return _clock(hour % SMALL_HOURS + half, 0, found["zone"]) if hour <= SMALL_HOURS else None


def _minutes(found: Found) -> Meaning:
    hour, minute = found["clock"]
    half = found["meridiem"]
    exact = hour if half is None or hour > SMALL_HOURS else hour % SMALL_HOURS + half
    return _clock(exact, minute, found["zone"])


def _hour_of_part(found: Found) -> Meaning | None:
    hour, is_morning = found["number_of_hour"], found["part"] == "MO"
    return _clock(hour % SMALL_HOURS + (0 if is_morning else 12), 0) if hour <= SMALL_HOURS else None


def _after_midnight(found: Found) -> Meaning:
    whole = found["dated"]

    def meaning(setting: Setting) -> Period | None:
        told = (whole or told_day)(setting)
        return day(told.first + timedelta(told.is_night)) if told else None

    return meaning


def _noon(found: Found) -> Meaning:
    return _clock(found["clock_word"], 0)


def _midnight(found: Found) -> Meaning:
    return _clock(24, 0)


def _this_part(found: Found) -> Meaning:
    return part_of(found["part"], from_today("day", found["deictic"]))


def _that_part(found: Found) -> Meaning:
    return part_of(found["part"], from_told("day", found["anaphoric"] or found["deictic"] or 0))


PARTS = (
    Rule("Range", "'the' part 'of' Day 'to' Day", lambda found: from_to(*found.all("Day"))),
    Rule("Part", "'tonight'", lambda found: part_of("NI", from_today("day", 0))),
    Rule("Part", "'overnight' ('on'|'from'|'into')? Day", lambda found: part_of("NI", found["Day"])),
    Rule("Part", "'overnight'", lambda found: part_of("NI", from_today("day", -1))),
    Rule("Part", "deictic part", _this_part),
    Rule("Part", "'the' (deictic|anaphoric) part", _that_part),
    Rule("Part", "'that' anaphoric? part", _that_part),
    Rule("Part", "Day part ','? Day", lambda found: part_of(found["part"], found.all("Day")[-1])),
    Rule("Part", "'very'? modifier? dash? Day modifier? part", lambda found: part_of(found["part"], found["Day"])),
    Rule("Part", "('the'? modifier? dash?) part ('of'|'on')? Day", lambda found: part_of(found["part"], found["Day"])),
    Rule("Part", "('by'|'in') [ 'the' part ]", lambda found: part_of(found["part"], named_day)),
    Rule("Part", "modifier dash? part", lambda found: part_of(found["part"], told_day)),
)


def _clock_on_day(found: Found) -> Meaning:
    return on_day(found["Clock"], found["dated"])


def _same_clock(found: Found) -> Meaning:
    clock: Meaning = found["Clock"]
    return clock


ABOUT = "(about? ('before'|'after') | about)?"
GLOSS = "( '(' (clock|number_of_hour|Year|other) meridiem? dated? ','? gloss_zone dated? ')' )?"
BEFORE_CLOCKS = "('at'|'around'|'by'|'since'|'until'|'till'|'before'|'after'|'from'|'between'|'and'|about|Day|Part)"

CLOCKS = (
    Rule("Clock", f"{ABOUT} number_of_hour meridiem (','? zone)? {GLOSS}", _hour),
    Rule("Clock", f"{ABOUT} number_of_hour oclock", _hour),
    Rule("Clock", f"{ABOUT} number_of_hour 'in' 'the' part", _hour_of_part),
    Rule("Clock", f"{ABOUT} clock meridiem? ','? zone {GLOSS}", _minutes),
    Rule("Clock", f"{ABOUT} clock meridiem {GLOSS}", _minutes),
    Rule("Clock", f"(?<={BEFORE_CLOCKS}) [ clock ]", _minutes),
    Rule("Clock", f"{ABOUT} hour? clock_word (','? zone)? {GLOSS}", _noon),
    Rule("Clock", "hour? 'midnight'", _midnight),
    Rule("Day", "about? ('after'|'past') 'midnight' ('on'? dated)?", _after_midnight),
)
CLOCKS_ON_DAYS = (
    Rule("Part", f"Clock ('on'|'of'|',')? dated {GLOSS}", _clock_on_day),
    Rule("Part", "dated ','? ('at'|'around'|'about'|'by')? Clock", _clock_on_day),
    Rule("Part", "Clock", _same_clock),
)
