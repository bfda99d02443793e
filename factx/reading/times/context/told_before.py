"""What was told before an expression of time: earlier times, the year of a sentence, the day of a quote."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from factx.reading.times.context.tense import outlook
from factx.reading.times.meaning.setting import Setting

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc, Span

    from factx.reading.times.engine.lexer import Piece
    from factx.reading.times.meaning.calendar import Period

QUOTED = re.compile(r"[“\"][^“”\"\n]{2,2000}[”\"]|``[^`\n]{2,2000}?''")


MAX_DAYS_TO_QUOTE = 7
"""How many days before publication a quote's "today" may be."""
MAX_TIMES_TO_QUOTE = 3
"""How many times back the day of a quote may have been told."""


class Story:
    """What an article has told of when, as its expressions of time are read one after another."""

    def __init__(self, doc: Doc, text: str, published: date | None) -> None:
        """A story of which nothing is told yet."""
        self.doc = doc
        self.published = published
        self.told: list[Period] = []
        self.year: int | None = None
        self.place = 0
        self.quotes = [match.span() for match in QUOTED.finditer(text)]

    def setting(self, span: Span, expression: Piece) -> Setting:
        """The setting of the next expression."""
        if self.year and any(token.is_sent_start for token in self.doc[self.place : span.start + 1]):
            self.year = None
        self.place = span.start
        today = self._spoken(expression) or self.published
        return Setting(today, self.published, self.told, self.year, outlook(span))

    def tell(self, span: Span, expression: Piece, period: Period | None) -> None:
        """Keep a time, unless something is only compared with it: "up from a year earlier"."""
        if period is None or expression.kind == "Set" or (expression.kind, period.grain) == ("Distance", "quarter"):
            return
        self.told.append(period)
        if expression.kind == "Year" and self._opens_sentence(span):
            self.year = period.first.year

    def _opens_sentence(self, span: Span) -> bool:
        """Whether a sentence is set in a year from its start: "In 2019, …"."""
        start = span.start - 1
        return start >= 0 and self.doc[start].lower_ == "in" and bool(self.doc[start].is_sent_start)

    def _spoken(self, expression: Piece) -> date | None:
        """The day of a quote, for its "today": the last day told of before it."""
        place = bisect_right(self.quotes, (expression.start, 0)) - 1
        if place < 0 or expression.start >= self.quotes[place][1]:
            return None
        days = (period.last for period in reversed(self.told[-MAX_TIMES_TO_QUOTE:]) if period.grain == "day")
        return next(
            (day for day in days if self.published and 0 <= (self.published - day).days < MAX_DAYS_TO_QUOTE), None
        )
