"""Reports made by hand, for whatever handles reports."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from factx.article import Article
from factx.facts import Casualty, Count, Date, Dated, Entity, Event, Excerpt, Facts, Mention, Organization, Quote, Toll
from factx.report import MadeBy, Report

TEXT = (
    "Flood in Otava\n\nAt least a dozen people were killed in Otava on Sunday, governor Ana Ruiz said. "
    "“We are afraid,” she told Radio Otava (RO), “of the river.” RO is a station in Otava."
)
Cut = TypeVar("Cut", bound=Excerpt)


def excerpt(words: str, record: type[Cut] = Excerpt, /, **known: Any) -> Cut:  # type: ignore[assignment]
    """Cut words out of the sample text as an excerpt of some kind."""
    start = TEXT.index(words)
    return record(words, start, start + len(words), **known)


SUNDAY = date(2021, 3, 14)
ARTICLE = Article("otava", TEXT, "news/otava.txt", "Flood in Otava", date(2021, 3, 15), "option")
FACTS = Facts(
    events=(
        excerpt(
            "Flood",
            Event,
            type="flood",
            main=True,
            place=excerpt("Otava", Mention, name="Otava"),
            date=excerpt("Sunday", Dated, value="2021-03-14"),
            cause=excerpt("Flood"),
            casualties=(0,),
            tolls=(0,),
        ),
    ),
    tolls=(
        Toll(
            event=0,
            outcome="killed",
            value=12,
            low=12,
            victims=excerpt("people"),
            place=excerpt("Otava", Mention, name="Otava"),
            date=excerpt("Sunday", Dated, value="2021-03-14"),
            cause=excerpt("Flood"),
            sources=(excerpt("governor Ana Ruiz", Mention, name="Ana Ruiz"),),
            casualties=(0,),
        ),
    ),
    casualties=(
        excerpt(
            "At least a dozen people",
            Casualty,
            outcome="killed",
            count=excerpt("At least a dozen", Count, value=12, low=12),
            victims=excerpt("people"),
            place=excerpt("Otava", Mention, name="Otava"),
            date=excerpt("Sunday", Dated, value="2021-03-14"),
            cause=excerpt("Flood"),
            source=excerpt("governor Ana Ruiz", Mention, name="Ana Ruiz"),
            event=0,
        ),
    ),
    quotes=(
        excerpt(
            "“We are afraid,” she told Radio Otava (RO), “of the river.”",
            Quote,
            kind="direct",
            speaker=excerpt("she", Mention, name="Ana Ruiz"),
            cue=excerpt("told"),
            content=(excerpt("“We are afraid,”"), excerpt("“of the river.”")),
        ),
    ),
    organizations=(
        Organization(
            "Radio Otava",
            "RO",
            (),
            "media",
            None,
            excerpt("a station in Otava"),
            (excerpt("Radio Otava"), excerpt("RO")),
        ),
    ),
    entities=(Entity("PERSON", "Ana Ruiz", (), excerpt("governor"), None, (excerpt("Ana Ruiz"),)),),
    dates=(excerpt("Sunday", Date, value="2021-03-14", first=SUNDAY, last=SUNDAY),),
)
REPORT = Report(ARTICLE, FACTS, MadeBy("0.0", "drawn 0.0"))
EMPTY = Report(Article("empty", "Nothing happened."), Facts(), MadeBy("0.0", "drawn 0.0"))
