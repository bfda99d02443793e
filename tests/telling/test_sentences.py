"""Tolls as a newsroom says them, and titles of cards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factx.facts import Casualty, Count, Dated, Excerpt, Facts, Mention, Toll, kinds
from factx.telling import amount, is_background, sentence, title
from factx.telling.informants import says, spoken
from factx.telling.newsroom import moment
from tests.writers.samples import FACTS


def mention(words: str, name: str | None = None) -> Mention:
    """Somebody or somewhere."""
    return Mention(words, 0, len(words), name)


def figure(words: str, *bounds: int | None, source: str | None = None, **known: Any) -> Casualty:
    """A figure of people killed."""
    count = Count(words, 0, len(words), *bounds)
    said = mention(source) if source else None
    return Casualty(words, 0, len(words), "killed", count, source=said, **known)


FIGURES = (
    figure("at least 17 people", 17, 17, None),
    figure("12", 12, 12, 12),
    figure("nine", 9, 9, 9, source="The army"),
    figure("20", 20, 20, 20, status="possible"),
    figure("Dozens", None, 24, None),
    figure("No one", 0, 0, 0, source="officials"),
)


def told(**known: Any) -> str:
    """Tell a toll of people killed that rests on the figures above."""
    defaults: dict[str, Any] = {"outcome": "killed", "value": 17, "low": 17, "casualties": (0,)}
    return str(sentence(Facts(casualties=FIGURES), Toll(**(defaults | known))))


def test_a_toll_is_told_with_what_it_was_and_what_speaks_against_it() -> None:
    known = {
        "date": Dated("Tuesday", 0, 7, None),
        "place": mention("Kharkiv"),
        "sources": (mention("Regional officials"),),
    }
    assert told(**known, superseded=(1,), conflicts=(2, 3, 5)) == (
        "at least 17 killed (Tuesday, Kharkiv; regional officials)"
        " · earlier 12 · the army says 9 · possibly 20 · officials say nobody"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"high": 17}, "17 killed"),
        ({"value": 1800, "low": 1801}, "more than 1,800 killed"),
        ({"value": 14534, "low": 14534, "high": 14534}, "14,534 killed"),
        ({"value": None, "low": 24, "casualties": (4,)}, "dozens killed"),
        ({"value": None, "low": 36, "high": 40}, "36–40 killed"),
        ({"value": 20, "low": None}, "about 20 killed"),
        ({"value": 20, "low": None, "high": 20}, "up to 20 killed"),
        ({"value": None, "low": 2}, "people killed, no number given"),
        ({"value": None, "low": 2, "victims": Excerpt("civilians", 0, 9)}, "civilians killed, no number given"),
        ({"value": 0, "low": 0, "high": 0}, "nobody killed"),
        ({"victims": Excerpt("people", 0, 6)}, "at least 17 killed"),
        ({"victims": Excerpt("the miners", 0, 10)}, "at least 17 miners killed"),
        ({"victims": Excerpt("her sons", 0, 8)}, "at least 17 killed"),
        ({"value": 1, "low": 1, "high": 1, "victims": Excerpt("a nurse", 0, 7)}, "a nurse killed"),
        ({"value": 1, "low": 1, "high": 1, "victims": Excerpt("Ana Ruiz", 0, 8)}, "Ana Ruiz killed"),
        ({"value": 1, "low": 1, "high": 1, "victims": Excerpt("strikers", 0, 8)}, "1 killed"),
        ({"outcome": "casualties"}, "at least 17 killed or injured"),
        ({"inferred": True}, "at least 17 killed · added up from its parts"),
        ({"exceeded": True}, "at least 17 killed · its parts are more"),
        ({"superseded": (1, 1)}, "at least 17 killed · earlier 12"),
        ({"superseded": (9,)}, "at least 17 killed"),
    ],
)
def test_a_number_is_told_as_english_writes_it(known: dict[str, Any], words: str) -> None:
    assert told(**known) == words


@pytest.mark.parametrize(
    ("value", "low", "high", "words"),
    [(None, None, None, ""), (None, 1801, None, "at least 1,801"), (5, 5, 5, "5"), (2, 2, 9, "2")],
)
def test_an_amount(value: int | None, low: int | None, high: int | None, words: str) -> None:
    assert amount(value, low, high) == words


@pytest.mark.parametrize(
    ("words", "value", "moment_told"),
    [
        ("Sunday", "2021-03-14", "Sunday, 14 March 2021"),
        ("14 March", "2021-03-14", "14 March 2021"),
        ("March 14", "2021-03-14", "March 14, 2021"),
        ("March 14, 2021", "2021-03-14", "March 14, 2021"),
        ("last week", "2021-W10", "last week"),
        ("Sunday", None, "Sunday"),
    ],
)
def test_a_day_is_told_once(words: str, value: str | None, moment_told: str) -> None:
    assert moment(Dated(words, 0, len(words), value)) == moment_told


@pytest.mark.parametrize(
    ("words", "name", "said"),
    [
        ("Police", None, "police say"),
        ("The army", None, "the army says"),
        ("Lawyers for the outlet", None, "lawyers for the outlet say"),
        ("A post viewed 3m times", None, "a post viewed 3m times says"),
        ("He", "Juan Sol", "Juan Sol says"),
        ("Juan Sol", "Juan Sol", "Juan Sol says"),
        ("Mali's ministry", None, "Mali's ministry says"),
        ("UN officials", None, "UN officials say"),
        ("a coastguard official who spoke on condition that nobody names her", None, "a coastguard official says"),
    ],
)
def test_a_source_says(words: str, name: str | None, said: str) -> None:
    assert says(mention(words, name)) == said


def test_a_place_keeps_its_capital() -> None:
    assert (spoken(mention("Tete"), is_place=True), spoken(mention("The city"), is_place=True)) == ("Tete", "the city")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("events", "flood in Otava"),
        ("tolls", "at least 12 killed"),
        ("casualties", "at least 12 killed"),
        ("quotes", "Ana Ruiz"),
        ("organizations", "Radio Otava"),
        ("entities", "Ana Ruiz"),
        ("dates", "Sunday"),
    ],
)
def test_a_card_says_its_fact(kind: str, words: str) -> None:
    assert title(FACTS, getattr(FACTS, kind)[0]) == words


def test_every_kind_has_a_title() -> None:
    assert all(title(FACTS, fact) for kind in kinds() for fact in getattr(FACTS, kind))


def test_figures_and_tolls_are_background_as_their_event_is() -> None:
    facts = replace(FACTS, events=(replace(FACTS.events[0], main=False),))
    told = [is_background(facts, fact) for kind in kinds() for fact in getattr(facts, kind)]
    assert told == [True, True, True, False, False, False, False]
    assert not any(is_background(FACTS, fact) for kind in kinds() for fact in getattr(FACTS, kind))
