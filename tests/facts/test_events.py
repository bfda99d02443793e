"""Events: an article's main toll is that of its own event, whatever else the article tells."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factx import Article, Extractor, Report

FOLDER = Path(__file__).parents[2] / "benchmarks" / "news" / "events"
ARTICLES: list[dict[str, Any]] = [
    json.loads(line) for line in (FOLDER / "articles.jsonl").read_text("utf-8").splitlines()
][::4]
OLDER = (
    "It was the deadliest disaster in the region since 1999, when an earthquake in Peru killed 22,000 people and "
    "injured 50,000."
)
TEASER = "READ MORE: How 300 died in the Parna flood"


@pytest.mark.parametrize("written", ARTICLES, ids=lambda written: str(written["id"]))
def test_an_older_larger_disaster_and_a_teaser_never_change_the_main_tolls(
    written: dict[str, Any], extractor: Extractor
) -> None:
    text = written["text"]
    plain, older, teaser = (
        tolls(extractor(Article("article", more, published=date.fromisoformat(written["published"]))))
        for more in (text, f"{text}\n\n{OLDER}", f"{text}\n\n{TEASER}")
    )
    assert (older, teaser) == (plain, plain)


def test_indices_of_events_tolls_and_casualties_agree(extractor: Extractor) -> None:
    for written in ARTICLES[:8]:
        facts = extractor(Article("article", written["text"])).facts
        for number, event in enumerate(facts.events):
            assert {facts.casualties[index].event for index in event.casualties} == {number}
            assert {facts.tolls[index].event for index in event.tolls} <= {number}
            assert {figure for toll in event.tolls for figure in facts.tolls[toll].casualties} <= set(event.casualties)
        assert not facts.casualties or any(event.main for event in facts.events)


def test_what_a_figure_inherits_is_its_events(extractor: Extractor) -> None:
    text = "A bomb killed nine people at a market in Kelmar on Sunday.\n\nThirty others were injured, officials said."
    facts = extractor(Article("article", text, published=date(2021, 3, 9))).facts
    [event], [_, injured] = facts.events, facts.casualties
    assert set(injured.inherited) == {"place", "date", "cause"}
    assert (injured.place, injured.date, injured.cause) == (event.place, event.date, event.cause)


def tolls(report: Report) -> list[tuple[Any, ...]]:
    """The tolls of the main events: outcome, value and bounds."""
    main = (toll for toll in report.facts.tolls if toll.event is not None and report.facts.events[toll.event].main)
    return [(toll.outcome, toll.value, toll.low, toll.high) for toll in main]
