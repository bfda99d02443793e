"""The setting of an expression of time: what it is counted from, and whether its clause speaks of what is to come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from factx.reading.times.meaning.calendar import Period, day

Outlook = Literal["past", "ahead", "planned", "limit"]
"""Where a clause looks: back, to what will be, to a plan, or to a limit that may lie on either side ("until June")."""
MAX_TIMES_BACK = 12
"""How many expressions back "two days later" may count from."""
MIN_TIMES_NEARER = 4
"""How many times nearer than the same day of another year a day must be to be meant in any tense."""
FINENESS = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century")


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known where an expression stands: the day of writing, the day to look from, the story."""

    today: date | None
    reference: date | None
    told: Sequence[Period] = ()
    year: int | None = None
    outlook: Outlook = "past"

    def last_told(self, grain: str) -> Period | None:
        """The last time told of that is at least as fine as a grain."""
        fine = FINENESS[: FINENESS.index(grain) + 1]
        return next((period for period in reversed(self.told[-MAX_TIMES_BACK:]) if period.grain in fine), None)

    @property
    def day(self) -> Period | None:
        """The day that is being told of: the last one named, else the day of publication."""
        named = self.last_told("day")
        return named or (day(self.today) if self.today else None)

    def nearest(self, occurrences: Sequence[Period]) -> Period | None:
        """The occurrence that is meant of what recurs: the last that has begun, or in talk of the future the next."""
        return self.next_one(occurrences) if self.outlook in {"ahead", "planned"} else self.latest(occurrences)

    def likely(self, occurrences: Sequence[Period]) -> Period | None:
        """The one that is meant of what comes once a year; of two days the one far closer, whatever the tense."""
        past, coming = self.latest(occurrences), self.next_one(occurrences)
        if self.outlook in {"planned", "limit"} or (past and past.grain == "quarter" and self.outlook == "ahead"):
            return self.closest(occurrences)
        return self._much_closer(past, coming) or (coming if self.outlook == "ahead" else past)

    def _much_closer(self, past: Period | None, coming: Period | None) -> Period | None:
        if past is None or coming is None or past.grain != "day":
            return None
        since, until = -self._days_to(past), self._days_to(coming)
        return coming if until * MIN_TIMES_NEARER < since else past if since * MIN_TIMES_NEARER < until else None

    def of_this_year(self, occurrences: Sequence[Period]) -> Period | None:
        """The occurrence that begins in the year of writing."""
        year = self.reference.year if self.reference else None
        return next((period for period in occurrences if period.first.year == year), None)

    def latest(self, occurrences: Iterable[Period]) -> Period | None:
        """The last occurrence that has begun."""
        return self._last(occurrences, lambda period, today: period.first <= today)

    def last_over(self, occurrences: Iterable[Period]) -> Period | None:
        """The last occurrence that is over."""
        return self._last(occurrences, lambda period, today: period.last < today)

    def next_one(self, occurrences: Iterable[Period]) -> Period | None:
        """The first occurrence that is not over."""
        return self._first(occurrences, lambda period, today: period.last >= today)

    def next_begun(self, occurrences: Iterable[Period]) -> Period | None:
        """The first occurrence that has not begun."""
        return self._first(occurrences, lambda period, today: period.first > today)

    def closest(self, occurrences: Iterable[Period]) -> Period | None:
        """The occurrence that is fewest days away."""
        return min(occurrences, key=lambda period: abs(self._days_to(period)), default=None)

    def _days_to(self, period: Period) -> int:
        return (period.first - self.reference).days if self.reference else 0

    def _last(self, occurrences: Iterable[Period], fits: Callable[[Period, date], bool]) -> Period | None:
        fitting = [period for period in occurrences if self.reference and fits(period, self.reference)]
        return max(fitting, key=lambda period: period.first, default=None)

    def _first(self, occurrences: Iterable[Period], fits: Callable[[Period, date], bool]) -> Period | None:
        fitting = [period for period in occurrences if self.reference and fits(period, self.reference)]
        return min(fitting, key=lambda period: period.first, default=None)


Meaning = Callable[[Setting], Period | None]
"""What an expression says: where on the calendar it lies, given its setting."""
