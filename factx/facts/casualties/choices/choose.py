"""The choice: for each figure, and for its event, the likeliest answer, or none where none is likely enough."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from factx.facts.casualties.choices.boards import Board, Story
from factx.facts.casualties.choices.cases import cases
from factx.facts.casualties.choices.weights import utility

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from factx.facts.casualties.choices.cases import Case
    from factx.facts.casualties.record import Slot

MIN_CHANCE: Mapping[Slot, float] = MappingProxyType({"place": 0.3, "date": 0.3, "cause": 0.3, "perpetrator": 0.5})
"""From here on an answer is given: where in cross-validation F is near its best; for blame, more: it may be wrong."""
MIN_CHANCE_OF_HELD = 0.5
"""For arrests, of which less is told."""
MIN_SHARE_OF_WIDER = 0.5
"""An answer that lies in a likelier one is taken from this share of its chance on."""
UNCLEAR = frozenset({"dateline", "only refers", "a clock time", "a pronoun", "owned"})
"""Signs of mentions that say less than others of the same."""
SHARE_OF_EVENT = 0.3
"""How much the other figures of its event count for a figure: chosen in cross-validation."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What fills a slot."""

    words: Any
    is_beside: bool
    """Whether it is told beside the figure."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What fills one slot of an event and of each of its figures; none where nothing does."""

    event: Answer | None
    figures: Mapping[int, Answer | None]


@dataclass(frozen=True, slots=True)
class Likely:
    """One answer: how likely it is, and all its mentions."""

    chance: float
    cases: tuple[Case, ...]


Chances = dict[str, Likely]
"""By what is meant."""


def chosen(story: Story, members: Sequence[int], is_main: bool) -> Chosen:
    """Choose one slot for an event and its figures."""
    board = Board.of(story, members, is_main)
    chances = {number: chances_of(story, list(cases(board, number))) for number in members}
    event = _mean(list(chances.values()))
    least = MIN_CHANCE[story.field.name]
    held = {number: story.profiles[number].casualty.outcome == "detained" for number in members}
    figures = {
        number: _answer(_mixed(mine, event), MIN_CHANCE_OF_HELD if held[number] else least)
        for number, mine in chances.items()
    }
    return Chosen(_answer(event, least), figures)


def chances_of(story: Story, options: Sequence[Case]) -> Chances:
    """How likely each answer is for a figure: all its mentions together."""
    weights = [exp(utility(story.field, case)) for case in options]
    total = 1 + sum(weights)
    return _joined(
        (case.option.key, Likely(weight / total, (case,))) for case, weight in zip(options, weights, strict=True)
    )


def _mean(chances: Collection[Chances]) -> Chances:
    """How likely each answer is for an event: the mean over its figures."""
    return _joined(
        (key, Likely(likely.chance / len(chances), likely.cases)) for mine in chances for key, likely in mine.items()
    )


def _mixed(mine: Chances, event: Chances) -> Chances:
    """How likely each answer is for a figure, as its event's, too; what is told beside it loses nothing by that."""
    found: Chances = {}
    for key, likely in mine.items():
        mix = (1 - SHARE_OF_EVENT) * likely.chance + SHARE_OF_EVENT * event[key].chance
        is_beside = any(case.beside is not None for case in likely.cases)
        found[key] = Likely(max(mix, likely.chance) if is_beside else mix, likely.cases)
    return found


def _joined(every: Iterable[tuple[str, Likely]]) -> Chances:
    found: Chances = {}
    for key, likely in every:
        known = found.get(key, Likely(0.0, ()))
        found[key] = Likely(known.chance + likely.chance, (*known.cases, *likely.cases))
    return found


def _answer(chances: Chances, least: float) -> Answer | None:
    likely = max(chances.values(), key=lambda each: each.chance, default=None)
    if likely is None or likely.chance < least:
        return None
    best = min(_narrower(chances, likely).cases, key=_preference)
    return Answer(best.option.words, best.beside is not None)


def _narrower(chances: Chances, likely: Likely) -> Likely:
    """The likeliest answer that lies in the one chosen, if it is not much less likely: the town, not the country."""
    story, chosen_words = likely.cases[0].board.story, likely.cases[0].option.words
    width = _width(likely)
    inside = [
        each
        for each in chances.values()
        if each.chance >= MIN_SHARE_OF_WIDER * likely.chance
        and _width(each) < width
        and story.field.agreement(story.reading, each.cases[0].option.words, chosen_words) != "other"
    ]
    return max(inside, key=lambda each: each.chance, default=likely)


def _width(likely: Likely) -> int:
    case = likely.cases[0]
    return case.board.story.field.width(case.board.story.reading, case.option.noun)


def _preference(case: Case) -> tuple[bool, bool, int, int]:
    """Quote what is told beside the figure, by the surest way; else the first mention that says it in full."""
    rank = case.beside.rank if case.beside is not None else 0
    return case.beside is None, not case.option.signs.isdisjoint(UNCLEAR), rank, case.option.noun.i
