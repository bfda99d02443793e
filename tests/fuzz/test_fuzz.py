"""Fuzzing: the same texts for the same seed, small ones where something breaks, and nothing that breaks unseen."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from factx import Extractor, Report
from factx.facts import Excerpt
from tests.fuzz.grammar import HOLE, NEWS, news
from tests.fuzz.reading import failures, smallest
from tests.promises import broken
from tests.writers.samples import FACTS, REPORT

[FIGURE], [TOLL], [EVENT], [QUOTE], [DATE] = FACTS.casualties, FACTS.tolls, FACTS.events, FACTS.quotes, FACTS.dates


def test_a_seed_gives_the_same_texts() -> None:
    assert [news(Random(7)) for _ in range(2)] == [news(Random(7))] * 2
    assert len({news(random) for random in [Random(7)] for _ in range(50)}) > 45


def test_every_name_in_the_grammar_is_known() -> None:
    named = {name for forms in NEWS.values() for form in forms for name in HOLE.findall(form)}
    assert {name for name in named if not {name, name[0].lower() + name[1:]} & NEWS.keys()} == set()


def test_what_breaks_is_made_small() -> None:
    assert smallest("one two three four", lambda text: "w" in text and "h" in text) == "wh"


class Raising(Extractor):
    """An extractor that breaks on every text."""

    def __init__(self) -> None:
        """Load nothing."""

    def __call__(self, article: object, published: object = None) -> Report:
        raise KeyError("five")


def test_a_text_that_raises_is_told() -> None:
    assert failures(Raising(), "Five died.") == ["raises KeyError: 'five'"]


def test_the_sample_keeps_every_promise() -> None:
    assert list(broken(REPORT)) == []


@pytest.mark.parametrize(
    ("facts", "promise"),
    [
        (replace(FACTS, quotes=(replace(QUOTE, start=1),)), "words that stand elsewhere"),
        (replace(FACTS, quotes=(replace(QUOTE, cue=Excerpt("\n", 14, 15)),)), "words of nothing"),
        (replace(FACTS, tolls=(replace(TOLL, low=20, high=10),)), "bounds out of order"),
        (replace(FACTS, casualties=(replace(FIGURE, event=None),)), "indices"),
        (replace(FACTS, casualties=(replace(FIGURE, part_of=0),)), "indices"),
        (replace(FACTS, tolls=(replace(TOLL, superseded=(0,)),)), "indices"),
        (replace(FACTS, events=(replace(EVENT, tolls=()),)), "indices"),
        (replace(FACTS, quotes=(QUOTE, QUOTE)), "twice"),
        (replace(FACTS, dates=(DATE, replace(DATE, text="Flood", start=0, end=5))), "out of the article's order"),
    ],
)  # fmt: skip
def test_a_promise_that_is_broken_is_told(facts: object, promise: str) -> None:
    told = list(broken(replace(REPORT, facts=facts)))  # type: ignore[arg-type]
    assert [each.partition(":")[0] for each in told] and promise in {each.partition(":")[0] for each in told}
