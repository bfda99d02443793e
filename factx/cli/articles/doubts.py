"""Doubts: what makes the facts of an article less sure, for one line on standard error."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from factx.cli.articles.language import foreign
from factx.facts import Date, Dated
from factx.facts.timex import days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factx.report import Report


def doubts(report: Report, today: date) -> list[str]:
    """What is doubtful of an article: its language, its day of publication, and days that need it or come after it."""
    article = report.article
    return [*_of_language(article.text), *_of_publication(article.published, today), *_of_days(report)]


def _of_language(text: str) -> Iterator[str]:
    if language := foreign(text):
        yield f"looks {language}, and factx reads English"


def _of_publication(published: date | None, today: date) -> Iterator[str]:
    if published and published > today:
        yield f"published on {published}, which is yet to come"


def _of_days(report: Report) -> Iterator[str]:
    published, told = report.article.published, list(_told(report.facts))
    if published is None:
        unknown = dict.fromkeys(" ".join(time.text.split()) for time in told if time.value is None)
        if unknown:
            more = f" and {len(unknown) - 1} more have" if len(unknown) > 1 else " has"
            yield f'no day of publication, so "{next(iter(unknown))}"{more} no date; give --published'
        return
    late = [time for time in told if isinstance(time, Dated) and (found := days(time.value)) and found[0] > published]
    if late:
        yield f'"{" ".join(late[0].text.split())}" ({late[0].value}) is after its publication ({published})'


def _told(value: Any) -> Iterator[Dated | Date]:
    """Every expression of time, wherever it is in the facts."""
    if isinstance(value, Dated | Date):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _told(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _told(getattr(value, field.name))
