"""Days of publication, as people and feeds write them."""

from __future__ import annotations

from datetime import date, datetime

WRITTEN = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%A %d %B %Y", "%A %B %d %Y", "%Y/%m/%d", "%Y.%m.%d")


def day(text: str) -> date | None:
    """Read a day that can be read in one way only: "2016-07-25T09:30Z", "Jul. 25, 2016", "7/25/2016"; else None.

    A time of day is left out: the day is the one of the place where it was written.
    """
    text = " ".join(text.split())
    readings = (_iso(text), _written(text), _slashed(text), _mailed(text))
    return next((reading for reading in readings if reading), None)


def _iso(text: str) -> date | None:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _written(text: str) -> date | None:
    plain = " ".join(text.replace(",", " ").replace(". ", " ").replace("Sept ", "Sep ").split())
    return next((reading for form in WRITTEN if (reading := _in_form(plain, form))), None)


def _slashed(text: str) -> date | None:
    """Read "7/24/2016" and "24/7/2016", where only one order of day and month is possible."""
    days = {reading for form in ("%d/%m/%Y", "%m/%d/%Y") if (reading := _in_form(text, form))}
    return days.pop() if len(days) == 1 else None


def _in_form(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text, form).date()
    except ValueError:
        return None


def _mailed(text: str) -> date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).date() if ":" in text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
