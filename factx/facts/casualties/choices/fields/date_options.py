"""The times of an article, and what speaks for one of them being that of a harm."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from factx.facts.base import Dated
from factx.facts.casualties.choices.fields import noun_signs
from factx.facts.casualties.choices.option import Agreement, Field, Sign
from factx.facts.casualties.events import event_days
from factx.facts.casualties.slots import date, telling
from factx.facts.casualties.words.causes import is_cause
from factx.reading import syntax
from factx.reading.times import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading
    from factx.reading.times import Time

ANY_DAY, ANY_MONTH, ANY_YEAR = map(re.compile, (r"\d{4}-\d{2}-\d{2}.*", r"\d{4}-\d{2}", r"\d{3,4}"))
WEEK, MONTH, MAX_TOKENS_OF_DATELINE = 7, 31, 10


def walk(reading: Reading) -> Iterator[Token]:
    """All times, but for those that come again and again, those after publication, and those of telling."""
    for time in reading.times.all:
        before = _before(reading, time.day)
        noun = syntax.head_of(time.span)
        is_told = time.type != "SET" and (before is None or before >= 0) and not _is_of_publication(time, before)
        if is_told and not telling.is_day_of_telling(time) and not telling.is_day_of_toll(noun):
            yield noun


def _is_of_publication(time: Time, before: int | None) -> bool:
    """Whether it only dates the article, above its text or in its dateline."""
    return (
        before == 0 and time.span.start < MAX_TOKENS_OF_DATELINE and syntax.predicate(syntax.head_of(time.span)) is None
    )


def _may_fill(figure: Figure, noun: Token) -> bool:
    """Whether it is not the day on which a body was found, or for those held, the day of the crime."""
    if figure.outcome == "detained":
        return not syntax.is_attributive(noun) and syntax.owner(noun.head) != noun
    return not telling.is_of_find(noun)


def key(reading: Reading, words: Any) -> str:
    """The place on the calendar, or the words."""
    value: str = words.value[:DAY] if words.value else words.text.lower()
    return value


def agreement(reading: Reading, one: Any, other: Any) -> Agreement:
    """Whether two dates can be of one day."""
    return event_days.relation(event_days.days(reading, one), event_days.days(reading, other))


def _value(reading: Reading, noun: Token) -> str:
    time = reading.times.at(noun)
    return (time.value or "") if time is not None else ""


def _before(reading: Reading, value: str | None) -> int | None:
    return event_days.days_before(reading.article.published, frozenset({value[:DAY]})) if value else None


def _has(form: re.Pattern[str]) -> Callable[[Reading, Token], bool]:
    return lambda reading, noun: form.fullmatch(_value(reading, noun)) is not None


def _is_before(least: int, most: int) -> Callable[[Reading, Token], bool]:
    def test(reading: Reading, noun: Token) -> bool:
        before = _before(reading, _value(reading, noun))
        return before is not None and least <= before <= most

    return test


def _is_of_cause(reading: Reading, noun: Token) -> bool:
    return noun.head != noun and is_cause(noun.head)


def _is_of_report(reading: Reading, noun: Token) -> bool:
    time = reading.times.at(noun)
    return time is not None and syntax.predicate(noun) is not None and telling.is_of_report(time)


def _says(*words: str) -> Callable[[Reading, Token], bool]:
    def test(reading: Reading, noun: Token) -> bool:
        time = reading.times.at(noun)
        span = time.span if time is not None else noun.doc[noun.i : noun.i + 1]
        before = span.doc[max(0, span.start - 1) : span.end]
        return any(word.lower_ in words for word in before)

    return test


FOREVER = 100_000
SIGNS = (
    Sign("a day", _has(ANY_DAY), "the usual answer"),
    Sign("a month", _has(ANY_MONTH), "of the past, or of a sum"),
    Sign("a year", _has(ANY_YEAR), "of the past, or of a sum"),
    Sign("a clock time", lambda reading, noun: ":" in _value(reading, noun), "a part of the day told elsewhere"),
    Sign("nowhere", lambda reading, noun: not _value(reading, noun), "no place on the calendar"),
    Sign("published", _is_before(0, 0), "the day of publication, also that of telling"),
    Sign("day before", _is_before(1, 1), "the usual news"),
    Sign("week before", _is_before(2, WEEK), "news"),
    Sign("month before", _is_before(WEEK + 1, MONTH), "older news"),
    Sign("long before", _is_before(MONTH + 1, FOREVER), "background"),
    Sign("since", _says("since"), "a sum over a long time"),
    Sign("until", _says("until", "till", "by"), "an end"),
    Sign("between", _says("between", "to", "through", "from"), "a stretch"),
    Sign("after", _says("after", "before", "following"), "another day"),
    Sign("on", _says("on"), "a day"),
    Sign("in", _says("in", "during"), "a month, a year"),
    Sign("ago", _says("ago", "earlier", "later"), "reckoned from another day"),
    Sign("last year", _says("year", "years", "decade", "decades"), "background"),
    Sign("same day", _says("same", "that"), "the day told before"),
    Sign("of report", _is_of_report, "when somebody said so"),
    Sign("of a find", lambda reading, noun: telling.is_of_find(noun), "when a body was found"),
    Sign("of a cause", _is_of_cause, '"Monday\'s quake", "the quake of 2004"'),
    Sign("before a noun", noun_signs.is_attributive, '"the 2004 quake"'),
    Sign("of telling", noun_signs.is_of_telling, "when somebody said so"),
    Sign("of harm", noun_signs.is_of_harm, "when somebody was killed"),
    Sign("of an arrest", noun_signs.is_of_arrest, "when somebody was arrested"),
    Sign("of an act", noun_signs.is_of_act, '"exploded on Monday"'),
    Sign("quoted", noun_signs.is_quoted, "in a statement"),
)  # fmt: skip


def quote(reading: Reading, noun: Token) -> Dated:
    """The words for a time; "since 2019" is no time on the calendar but a stretch up to now."""
    words = date.quote(reading, noun)
    time = reading.times.at(noun)
    before = time.span.doc[max(0, time.span.start - 1)] if time is not None else noun
    if time is None or before.lower_ != "since":
        return words
    start = before.idx
    return Dated(noun.doc.text[start : words.end], start, words.end, None)


DATES = Field("date", date.WAYS, _may_fill, walk, quote, key, agreement, SIGNS)
