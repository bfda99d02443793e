"""Expressions of time, found by grammar and put on the calendar: "last Friday" is 2016-07-22 on 25 July 2016."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from factx.reading.times import grammar, not_times
from factx.reading.times.context.told_before import Story
from factx.reading.times.engine import lexer
from factx.reading.times.meaning.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spacy.tokens import Doc, Span, Token

    from factx.reading.times.engine.lexer import Piece
    from factx.reading.times.meaning.calendar import Period

TimeType = Literal["DATE", "TIME", "SET"]

DAY = len("2016-07-23")
NIGHT = "TNI"
"""How TIMEX3 ends the value of a night."""

PARTS_OF_DAY = frozenset({"TMO", "TMI", "TAF", "TEV", "TDT", NIGHT})


@dataclass(frozen=True, slots=True)
class Time:
    """One expression of time with its place on the calendar (TIMEX3; null where that cannot be told)."""

    span: Span
    type: TimeType
    value: str | None
    first: date | None
    last: date | None
    expression: Piece | None = field(default=None, compare=False, repr=False)
    """The expression as the grammar read it."""

    @property
    def day(self) -> str | None:
        """The value without the part of the day: ``2016-07-23`` for the night ``2016-07-23TNI``."""
        return self.value[:DAY] if self.value and self.value[DAY:] in PARTS_OF_DAY else self.value

    @property
    def is_night(self) -> bool:
        """Whether it reaches into the next day."""
        return self.value is not None and self.value[DAY:] == NIGHT

    @property
    def rule(self) -> str:
        """What expression it is, and from what its place was reckoned."""
        if self.expression is None or self.value is None:
            return f"{self._kind}, nothing to reckon it from"
        is_written = _period(self.expression, Setting(None, None)) is not None
        return f"{self._kind}, {'as written' if is_written else 'reckoned from the story'}"

    @property
    def _kind(self) -> str:
        return self.expression.kind.lower() if self.expression is not None else ""


@dataclass(frozen=True, slots=True)
class Times:
    """Every expression of time in an article, in order."""

    all: tuple[Time, ...]

    @classmethod
    def read(cls, doc: Doc, published: date | None) -> Times:
        """The expressions of time in a text, resolved against the day of publication."""
        text = doc.text
        row = not_times.cleared(doc, lexer.pieces(text, grammar.known_words()))
        return cls(tuple(_apart(_resolved(Story(doc, text, published), grammar.expressions(row)))))

    def starting(self, character: int) -> Time | None:
        """The expression of time that starts at a character of the text."""
        place = bisect_left(self.all, character, key=lambda time: time.span.start_char)
        return next((time for time in self.all[place : place + 1] if time.span.start_char == character), None)

    def at(self, token: Token) -> Time | None:
        """The expression of time that a token is part of."""
        place = bisect_right(self.all, token.i, key=lambda time: time.span.start) - 1
        return self.all[place] if place >= 0 and token.i < self.all[place].span.end else None


def refused(doc: Doc) -> Iterator[tuple[Span, str]]:
    """The words that only look like time, each with what they are: Theresa May, "may go", 2000 miles."""
    for piece in lexer.pieces(doc.text, grammar.known_words()):
        reason = not_times.why_not(doc, piece)
        span = doc.char_span(piece.start, piece.end, alignment_mode="expand") if reason else None
        if reason and span is not None:
            yield span, reason


def days_in(text: str) -> Iterator[tuple[int, int, date]]:
    """The days that a text gives in full, year included, each with its start and end."""
    setting = Setting(None, None)
    for expression in grammar.expressions(lexer.pieces(text, grammar.known_words())):
        period = _period(expression, setting)
        if period and period.grain == "day" and period.first == period.last:
            yield expression.start, expression.end, period.first


def _resolved(story: Story, expressions: list[Piece]) -> Iterator[Time]:
    for expression in expressions:
        span = story.doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is None:
            continue
        period = _period(expression, story.setting(span, expression))
        story.tell(span, expression, period)
        if period or not story.published or expression.kind == "Unclear":
            yield _time(span, expression, period)


def _apart(times: Iterator[Time]) -> Iterator[Time]:
    """The times less those within a word of one before: "MONDAY.MONDAY" is one."""
    end = 0
    for time in times:
        if time.span.start >= end:
            end = time.span.end
            yield time


def _period(expression: Piece, setting: Setting) -> Period | None:
    try:
        period: Period | None = expression.value(setting)
    except (ValueError, OverflowError):  # before the year 1 or after 9999
        return None
    return period


def _time(span: Span, expression: Piece, period: Period | None) -> Time:
    if period is None:
        return Time(span, "TIME" if expression.kind == "Part" else "DATE", None, None, None, expression)
    if expression.kind == "Set":
        return Time(span, "SET", period.value, None, None, expression)
    return Time(span, "TIME" if "T" in period.value else "DATE", period.value, period.first, period.last, expression)
