"""Calendar words: days and months, which begin with a capital and are no part of a name."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_calendar_word(token: Token) -> bool:
    """Tell the day or month of a report from a name that it follows: "the Ministry of Health Monday"."""
    return token.text in {*calendar.day_name, *calendar.month_name}
