"""Days and months, which begin with a capital and are no part of a name: "the Ministry of Health Monday"."""

from __future__ import annotations

import calendar
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

TABLES = ("month", "short_month", "weekday", "short_weekday", "meridiem")
"""Tables of `times.toml` whose words a date is made of, numbers aside."""


def is_calendar_word(token: Token) -> bool:
    """Whether it is the day or month of a report, not part of the name that it follows: "Ministry of Health Monday"."""
    return token.text in _days_and_months()


def is_date(span: Span) -> bool:
    """Whether a span is all numbers and words of the calendar, at least one number among them: "Aug. 8"."""
    numbers = {token for token in span if token.like_num}
    rest = (token.text for token in span if token not in numbers and not token.is_punct)
    return bool(numbers) and all(any(word in values("times")[table] for table in TABLES) for word in rest)


@cache
def _days_and_months() -> frozenset[str]:
    return frozenset({*calendar.day_name, *calendar.month_name})
