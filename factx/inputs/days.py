"""Days of publication, as people and feeds write them."""

from __future__ import annotations

from datetime import date, datetime

WRITTEN = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%A %d %B %Y", "%A %B %d %Y", "%Y/%m/%d", "%Y.%m.%d")


def day(text: str) -> date | None:
    """Read a day that can be read in one way only: "2016-07-25T09:30Z", "25 July 2016", "Jul. 25, 2016"; else None.

    A time of day is left out: the day is the one of the place where it was written.
    """
    text = " ".join(text.split())
    readings = (_iso(text), _written(text), _mailed(text))
    return next((reading for reading in readings if reading), None)


def _iso(text: str) -> date | None:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _written(text: str) -> date | None:
    plain = " ".join(text.replace(",", " ").replace(". ", " ").replace("Sept ", "Sep ").split())
    for form in WRITTEN:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    return None


def _mailed(text: str) -> date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).date() if ":" in text else None
    except (ValueError, TypeError, IndexError):
        return None
