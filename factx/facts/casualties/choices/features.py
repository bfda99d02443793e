"""Features: what speaks for and against an option filling a slot of a figure, besides its own signs and its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from factx.facts.casualties.choices import network

if TYPE_CHECKING:
    from factx.facts.casualties.choices.cases import Case

FAR = 6
OPENING_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that an option shows or not for a figure, as a number."""

    name: str
    value: Callable[[Case], float]
    why: str


def _outcome(*names: str) -> Callable[[Case], float]:
    return lambda case: case.figure.casualty.outcome in names


def _is_opening(case: Case) -> bool:
    return case.option.sentence < OPENING_SENTENCES


def _is_of_others(case: Case) -> bool:
    return case.others_beside > 0 and not case.members_beside and case.beside is None


def _title(case: Case) -> bool:
    title = case.board.story.reading.article.title
    return bool(title) and case.option.key in str(title).lower()


FEATURES = (
    Feature("any", lambda case: 1.0, "nothing is the other choice"),
    Feature("first beside", lambda case: case.beside is not None and case.beside.rank == 0, "the surest of the ways"),
    Feature("rank", lambda case: case.beside.rank if case.beside is not None else 0, "how many were surer"),
    Feature("another is beside", lambda case: case.has_own, "own words go first"),
    Feature("same as beside", lambda case: case.beside is None and case.has_own_same, "own words, told elsewhere"),
    Feature("agrees with own", lambda case: case.beside is None and case.mine == "same", "a street in the town"),
    Feature("not the own", lambda case: case.beside is None and case.mine == "other", "another town"),
    Feature("beside its event's figures", lambda case: min(case.members_beside, 3) / 3, "the event's"),
    Feature("beside one of its event's", lambda case: case.members_beside > 0, "the event's"),
    Feature("told of its event", lambda case: log(1 + case.agreeing), "the event's"),
    Feature("agrees with its event", lambda case: case.theirs[0] > case.theirs[1], "the event's"),
    Feature("differs from its event", lambda case: case.theirs[1] > case.theirs[0], "another event's"),
    Feature("event has none", lambda case: not case.board.told, "it must stand elsewhere"),
    Feature("beside a like figure", lambda case: case.like, "its event's, as far as one can tell"),
    Feature("first in article", lambda case: case.board.story.is_first(case.option), "what the story is about"),
    Feature("first in article, main", lambda case: case.board.is_main and case.board.story.is_first(case.option),
            "the story's"),
    Feature("tokens away", lambda case: log(1 + abs(case.tokens)) if case.sentences == 0 else 0, "what is near"),
    Feature("tokens away, beside", lambda case: log(1 + abs(case.tokens)) if case.beside is not None else 0,
            "what is near"),
    Feature("before the figure", lambda case: case.sentences == 0 and case.tokens < 0, "in its sentence"),
    Feature("beside others only", _is_of_others, "another event's"),
    Feature("same sentence", lambda case: case.sentences == 0, "what is near"),
    Feature("sentence before", lambda case: case.sentences == -1, "what is near"),
    Feature("sentence after", lambda case: case.sentences == 1, "what is near"),
    Feature("sentences before", lambda case: min(FAR, max(0, -case.sentences)) / FAR, "the further, the less"),
    Feature("sentences after", lambda case: min(FAR, max(0, case.sentences)) / FAR, "the further, the less"),
    Feature("sentences from event", lambda case: min(FAR, case.away) / FAR, "the further, the less"),
    Feature("beside event", lambda case: case.away == 0, "in a sentence of its figures"),
    Feature("same paragraph", lambda case: case.option.paragraph == case.figure.paragraph,
            "a paragraph has one matter"),
    Feature("last told", lambda case: case.is_last, "what was told last holds"),
    Feature("told next", lambda case: case.is_next, "what comes next"),
    Feature("opening", lambda case: _is_opening(case), "what the story is about"),
    Feature("opening, main", lambda case: _is_opening(case) and case.board.is_main, "the story's own event"),
    Feature("opening, main, far", lambda case: _is_opening(case) and case.board.is_main and case.sentences < -1,
            "the story's own event"),
    Feature("mentions", lambda case: log(case.board.story.mentions[case.option.key]), "what the story is about"),
    Feature("mentions, main", lambda case: case.board.is_main * log(case.board.story.mentions[case.option.key]),
            "the story's"),
    Feature("lead", lambda case: case.board.story.is_in_lead(case.option), "what the story is about"),
    Feature("lead, main", lambda case: case.board.is_main and case.board.story.is_in_lead(case.option), "the story's"),
    Feature("title", _title, "what the story is about"),
    Feature("main", lambda case: case.board.is_main, "the story tells more of it"),
    Feature("past", lambda case: bool(case.figure.past), "background says less"),
    Feature("far and past", lambda case: bool(case.figure.past) and case.away > 0, "background has its own sentence"),
    Feature("single", lambda case: case.figure.casualty.count.value == 1, "one person"),
    Feature("held", _outcome("detained"), "arrests say less"),
    Feature("held, elsewhere", lambda case: case.beside is None and _outcome("detained")(case), "arrests"),
    Feature("injured", _outcome("injured"), "wounds"),
    Feature("missing", _outcome("missing"), "nobody knows"),
    Feature("infected", _outcome("infected"), "illness"),
    Feature("fled", _outcome("displaced"), "flight"),
    Feature("abducted", _outcome("abducted"), "kidnapping"),
    Feature("new, elsewhere", lambda case: case.figure.is_new and case.away > 0, '"another son": not as the first'),
    Feature("same sentence, new", lambda case: case.figure.is_new and case.sentences == 0, '"another son"'),
    Feature("denied", lambda case: case.figure.casualty.status != "asserted", "it may be nowhere"),
    Feature("part", lambda case: case.figure.casualty.part_of is not None, "its whole's"),
    Feature("network speaks for it", network.weight_of_evidence, "it reads more than one sentence"),
    Feature("network speaks for nothing", network.weight_of_nothing, "it is not told"),
)  # fmt: skip
