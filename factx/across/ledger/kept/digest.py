"""Digests: what the ledger keeps of an article: by which signs its events are known again, and their figures."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from factx.across.ledger.record import Statement
from factx.facts.casualties.record import EventType

Names = frozenset[str]


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure of an event with what tells whether it is of the same people as another one."""

    statement: Statement
    stands: bool = True
    """Whether the report stands by it, rather than citing it against its own."""
    people: Names = frozenset()
    """Names and ages of whom it counts, where these are single people."""
    older: frozenset[int] = frozenset()
    """Figures that the report says were given before: "up from 12"."""
    is_last_resort: bool = False
    """Whether it counts only where nothing else does: the one person of a headline."""


@dataclass(frozen=True, slots=True)
class Signs:
    """By what an event is known again in other reports; all words in small letters."""

    days: frozenset[int] = frozenset()
    """Days on which it may have been (ordinals); none where that is not told to the day."""
    places: Names = frozenset()
    """Towns and districts."""
    sites: Names = frozenset()
    """Streets, buildings, parks, rivers."""
    people: Names = frozenset()
    """Who is named and is not quoted."""
    speakers: Names = frozenset()
    """Who is named and quoted."""
    bodies: Names = frozenset()
    """Organizations."""
    words: Names = frozenset()
    """Words that few articles have."""
    headline: Names = frozenset()
    """Such words in the headline."""
    numbers: Names = frozenset()
    """House numbers, roads and the like."""
    ages: Names = frozenset()
    """Ages of people."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one article tells it, or what an article without any figure is about."""

    event: int | None
    main: bool
    """Whether it is what the article is about, first of all."""
    is_news: bool
    """Whether it is told as news and not as background."""
    type: EventType
    town: str | None
    """The town or district that it was in, or else the most specific place told."""
    country: str | None
    cause: str | None
    perpetrator: str | None
    signs: Signs
    figures: tuple[Stated, ...] = ()

    def of_article(self, id: str) -> Telling:
        """The same telling of an article with another id."""
        figures = (replace(figure, statement=replace(figure.statement, article=id)) for figure in self.figures)
        return replace(self, figures=tuple(figures))


@dataclass(frozen=True, slots=True)
class Digest:
    """What is kept of one article."""

    id: str
    sha256: str
    title: str | None
    published: date | None
    length: int
    """Sequences of words in it."""
    sketch: tuple[int, ...]
    """A sample of its sequences of words, by which copies are found."""
    tellings: tuple[Telling, ...]

    def to_json(self) -> str:
        """Write it so that the same digest is always the same line."""
        return json.dumps(asdict(self), default=_plain, ensure_ascii=False, separators=(",", ":"))

    def renamed(self, id: str) -> Digest:
        """The same article under another id."""
        return replace(self, id=id, tellings=tuple(telling.of_article(id) for telling in self.tellings))

    @classmethod
    def from_json(cls, line: str) -> Digest:
        """Read what `to_json` wrote."""
        return _adapter().validate_json(line)  # type: ignore[no-any-return]


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else value.isoformat()


@cache
def _adapter() -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(Digest)
