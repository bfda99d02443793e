"""English: numbers of people as English writes them: "at least 17", "more than 1,800", "36–40"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.facts import Count

DIGITS = re.compile(r"\d[\d,]*")


def amount(value: int | None, low: int | None, high: int | None) -> str:
    """A number with its bounds; "" where nothing is known."""
    if value is not None:
        return f"{_bound(value, low, high)}{value:,}"
    if low is not None and high is not None:
        return f"{low:,}–{high:,}"
    if low is not None:
        return f"at least {low:,}"
    return "" if high is None else f"up to {high:,}"


def figure(count: Count) -> str:
    """A count in short: words that are no number as they are written ("dozens"), else the number."""
    if count.value is None and not DIGITS.search(count.text) and (count.low or 0) > 2 and count.high is None:
        return " ".join(count.text.split()).casefold()
    return "nobody" if count.high == 0 else amount(count.value, count.low, count.high)


def bounds(words: str, value: int | None, low: int | None, high: int | None) -> str:
    """What words that count people do not say in digits: "12 or more" of "at least a dozen"."""
    written = {int(digits.replace(",", "")) for digits in DIGITS.findall(words)}
    if written & {value, low, high}:
        return ""
    if low is not None and low == high:
        return f"{low:,}"
    if low is not None:
        return f"{low:,} or more" if high is None else f"{low:,}–{high:,}"
    if high is not None:
        return f"{high:,} or fewer"
    return "" if value is None else f"about {value:,}"


def _bound(value: int, low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return "about "
    if low == high:
        return ""
    if high is None:
        return "at least " if low == value else "more than "
    return "up to " if low is None else ""
