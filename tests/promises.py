"""What factx promises of every report, as checks that name what breaks them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import combinations
from typing import Any

from factx import Casualty, Facts, Report, Toll
from factx.facts import Excerpt
from factx.schema import from_json, to_json


def broken(report: Report) -> Iterator[str]:
    """Each promise that a report does not keep, with what breaks it."""
    text, facts = report.article.text, report.facts
    told = (*_all(report.explanations), *_all(report.rejections))
    yield from (f"words that stand elsewhere: {words}" for words in wrong_excerpts((facts, *told), text))
    yield from (f"words of nothing: {words}" for words in excerpts((facts, *told)) if not words.text.strip())
    yield from (f"bounds out of order: {each}" for each in out_of_order(facts))
    yield from (f"indices: {each}" for each in wrong_indices(facts))
    yield from (f"twice: {each}" for each in doubles(facts))
    yield from (f"out of the article's order: {kind}" for kind in unordered(facts))
    yield from (f"not explained: {kind}" for kind in unexplained(report))
    if from_json(to_json(report, with_text=True)) != report:
        yield "JSON does not come back as it was"


def excerpts(value: Any) -> list[Excerpt]:
    """The excerpts anywhere in a record."""
    if isinstance(value, tuple):
        return [excerpt for item in value for excerpt in excerpts(item)]
    if not is_dataclass(value):
        return []
    own = [value] if isinstance(value, Excerpt) else []
    return own + [excerpt for field in fields(value) for excerpt in excerpts(getattr(value, field.name))]


def wrong_excerpts(value: Any, text: str) -> list[Excerpt]:
    """The excerpts anywhere in a record that do not stand in the text at their offsets."""
    return [words for words in excerpts(value) if text[words.start : words.end] != words.text]


def out_of_order(facts: Facts) -> list[Any]:
    """Numbers with a least that is above a most."""
    numbers: list[Any] = [*(figure.count for figure in facts.casualties), *facts.tolls]
    return [each for each in numbers if not in_order(each.low, each.value, each.high)]


def in_order(low: int | None, value: int | None, high: int | None) -> bool:
    """Whether no least is above a most; the value of "more than 100" is right below its least, 101."""
    most = [number for number in (value, high) if number is not None]
    is_above = low is not None and high is None and value == low - 1
    return is_above or (sorted(most) == most and (low is None or all(low <= number for number in most)))


def wrong_indices(facts: Facts) -> Iterator[str]:
    """Links between figures, events and tolls that lead nowhere, or do not lead back."""
    for number, figure in enumerate(facts.casualties):
        if figure.part_of is not None and not _is_whole(number, figure, facts):
            yield f"figure {number} is part of {figure.part_of}"
        if figure.event is not None and number not in facts.events[figure.event].casualties:
            yield f"event {figure.event} does not know figure {number}"
    for number, event in enumerate(facts.events):
        if {facts.casualties[each].event for each in event.casualties} - {number}:
            yield f"figures of event {number} know another one"
        if {facts.tolls[each].event for each in event.tolls} - {number}:
            yield f"tolls of event {number} know another one"
    for number, toll in enumerate(facts.tolls):
        if toll.event is not None and number not in facts.events[toll.event].tolls:
            yield f"event {toll.event} does not know toll {number}"
        if not _points_well(toll, facts):
            yield f"toll {number} points at {pointed(toll)}"


def _is_whole(number: int, figure: Casualty, facts: Facts) -> bool:
    """Whether a figure is part of another, and that not again of it."""
    seen = {number}
    while figure.part_of is not None:
        if figure.part_of in seen:
            return False
        seen.add(figure.part_of)
        figure = facts.casualties[figure.part_of]
    return True


def _points_well(toll: Toll, facts: Facts) -> bool:
    figures = pointed(toll)
    outcomes = {facts.casualties[number].outcome for number in figures}
    return bool(toll.casualties) and len(set(figures)) == len(figures) and outcomes == {toll.outcome}


def pointed(toll: Toll) -> list[int]:
    """The figures that a toll points at."""
    return [*toll.casualties, *toll.superseded, *toll.conflicts]


def doubles(facts: Facts) -> Iterator[str]:
    """Facts that are told twice, and figures of one outcome whose words run into one another."""
    for field in fields(facts):
        counted = Counter(getattr(facts, field.name))
        yield from (f"{field.name}: {fact}" for fact, times in counted.items() if times > 1)
    for one, other in combinations(facts.casualties, 2):
        if one.outcome == other.outcome and one.count.start < other.count.end and other.count.start < one.count.end:
            yield f'{one.outcome}: "{one.count.text}" and "{other.count.text}"'


def unordered(facts: Facts) -> list[str]:
    """The kinds whose facts do not stand as the article tells them."""
    places = {field.name: [first_place(fact, facts) for fact in getattr(facts, field.name)] for field in fields(facts)}
    return [kind for kind, starts in places.items() if starts != sorted(starts)]


def first_place(fact: Any, facts: Facts) -> int:
    """Where a fact first stands in the article."""
    if isinstance(fact, Toll):
        return min(facts.casualties[number].start for number in pointed(fact))
    return int(fact.start if isinstance(fact, Excerpt) else fact.mentions[0].start)


def unexplained(report: Report) -> list[str]:
    """The kinds that have not an explanation for each fact, where explanations were asked for."""
    told = report.explanations or {}
    return [kind for kind, each in told.items() if len(each) != len(getattr(report.facts, kind))]


def _all(told: Any) -> tuple[Any, ...]:
    return tuple(each for many in (told or {}).values() for each in many)
