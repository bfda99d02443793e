"""Texts with their figures of people harmed, as the corpora tell them, with places counted in characters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert import news_facts

from factx.figures.labels import SLOTS

Stretch = tuple[int, int]
FREE = frozenset({"place", "date", "cause", "perpetrator"})
"""Slots that single-sentence gold leaves open where another sentence of an article tells them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure."""

    count: Stretch
    outcome: str
    slots: dict[str, list[Stretch] | None]
    """Where each slot's right wordings stand: nowhere if the text says nothing, None if nobody can tell."""

    part_of: int | None
    event: int | None


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its figures."""

    name: str
    text: str
    figures: list[Figure]
    knows_events: bool = False

    @property
    def main(self) -> int | None:
        """Number the event that has the most figures, the first of them."""
        counted = Counter(figure.event for figure in self.figures if figure.event is not None)
        return min(counted, key=lambda event: (-counted[event], event), default=None)


def with_events(folder: Path) -> Iterator[Text]:
    """Read articles in which every event is told, with all right wordings."""
    for name, text, gold in _articles(folder):
        yield Text(name, text, [_of_event(text, told, gold["events"]) for told in gold["casualties"]], True)


def without_events(folder: Path) -> Iterator[Text]:
    """Read articles whose figures are told one by one."""
    for name, text, gold in _articles(folder):
        yield Text(name, text, [_alone(text, told, FREE) for told in gold["casualties"]])


def sentences(corpora: Path) -> Iterator[Text]:
    """Read the open sentences of news-facts."""
    for told in news_facts.read(corpora, "open"):
        yield Text(
            told["id"], told["text"], [_alone(told["text"], figure, frozenset()) for figure in told["casualties"]]
        )


def _articles(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    texts = {article["id"]: article["text"] for article in _lines(folder / "articles.jsonl")}
    for gold in _lines(folder / "gold.jsonl"):
        yield gold["id"], texts[gold["id"]], gold


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    yield from map(json.loads, path.read_text("utf-8").splitlines())


def _of_event(text: str, told: dict[str, Any], events: list[dict[str, Any]]) -> Figure:
    event = {} if told["event"] is None else events[told["event"]]
    wordings = {slot: told.get(slot, event.get(slot)) or [] for slot in SLOTS}
    slots: dict[str, list[Stretch] | None] = {
        slot: [place for wording in listed for place in _occurrences(text, wording)]
        for slot, listed in wordings.items()
    }
    # A wording that was not copied to the letter stands nowhere: nobody can tell.
    slots |= {slot: None for slot, listed in wordings.items() if listed and not slots[slot]}
    return Figure(_stretch(told["count"]["span"]), told["outcome"], slots, told["part_of"], told["event"])


def _alone(text: str, told: dict[str, Any], free: frozenset[str]) -> Figure:
    slots: dict[str, list[Stretch] | None] = {slot: [] for slot in SLOTS} | dict.fromkeys(free)
    for slot in SLOTS:
        if told.get(slot):
            start, end = _stretch(told[slot])
            others = _occurrences(text, text[start:end]) if slot in FREE else []
            slots[slot] = sorted({(start, end), *others})
    return Figure(_stretch(told["count"]["span"]), told["outcome"], slots, told["part_of"], None)


def _stretch(span: dict[str, Any]) -> Stretch:
    return span["start"], span["end"]


def _occurrences(text: str, wording: str) -> Iterator[Stretch]:
    start = text.find(wording)
    while start >= 0:
        end = start + len(wording)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
        start = text.find(wording, start + 1)
