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
    from collections.abc import Iterable, Mapping, Sequence

    from factx.facts.casualties.choices.cases import Case
    from factx.facts.casualties.record import Slot

MIN_CHANCE: Mapping[Slot, float] = MappingProxyType({"place": 0.3, "date": 0.3, "cause": 0.3, "perpetrator": 0.45})
"""From here on an answer is given: where in cross-validation F is near its best; for blame, more: it may be wrong."""
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


Chances = dict[str, tuple[float, "Case"]]
"""By answer: how likely it is, and its likeliest mention."""


def chosen(story: Story, members: Sequence[int], is_main: bool) -> Chosen:
    """Choose one slot for an event and its figures."""
    board = Board.of(story, members, is_main)
    chances = {number: chances_of(story, list(cases(board, number))) for number in members}
    event = _mean(chances.values())
    least = MIN_CHANCE[story.field.name]
    figures = {number: _likeliest(_mixed(mine, event), least) for number, mine in chances.items()}
    return Chosen(_likeliest(event, least), figures)


def chances_of(story: Story, options: Sequence[Case]) -> Chances:
    """How likely each answer is for a figure: all its mentions together."""
    weights = [exp(utility(story.field, case)) for case in options]
    total = 1 + sum(weights)
    found: Chances = {}
    best: dict[str, float] = {}
    for case, weight in zip(options, weights, strict=True):
        key = case.option.key
        chance, known = found.get(key, (0.0, case))
        is_better = weight > best.get(key, 0.0)
        best[key] = max(weight, best.get(key, 0.0))
        found[key] = chance + weight / total, case if is_better else known
    return found


def _mean(chances: Iterable[Chances]) -> Chances:
    """How likely each answer is for an event: the mean over its figures, with the likeliest mention of all."""
    every = list(chances)
    found: Chances = {}
    best: dict[str, float] = {}
    for mine in every:
        for key, (chance, case) in mine.items():
            total, known = found.get(key, (0.0, case))
            is_better = chance > best.get(key, 0.0)
            best[key] = max(chance, best.get(key, 0.0))
            found[key] = total + chance / len(every), case if is_better else known
    return found


def _mixed(mine: Chances, event: Chances) -> Chances:
    mix = ((key, (1 - SHARE_OF_EVENT) * chance + SHARE_OF_EVENT * event[key][0], case) for key, (chance, case) in mine.items())
    return {key: (chance, case) for key, chance, case in mix}


def _likeliest(chances: Chances, least: float) -> Answer | None:
    chance, case = max(chances.values(), key=lambda pair: pair[0], default=(0.0, None))
    return Answer(case.option.words, case.beside is not None) if case is not None and chance >= least else None
