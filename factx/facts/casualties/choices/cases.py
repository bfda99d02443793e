"""Cases: one option for one figure of an event, with what is asked of them more than once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.events.same_person import is_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factx.facts.casualties.choices.boards import Beside, Board
    from factx.facts.casualties.choices.option import Option
    from factx.facts.casualties.events.profile import Profile


@dataclass(frozen=True, slots=True)
class Case:
    """May this fill the slot of that figure?"""

    board: Board
    option: Option
    figure: Profile
    tokens: int
    """How many tokens the option stands behind the figure."""
    like: float
    """How likely the figure is of one event with another beside which the option is told."""
    sentences: int
    """How many sentences the option stands behind the figure."""
    away: int
    """How many sentences it stands from the nearest figure of the event."""
    beside: Beside | None
    """How it is told beside the figure, if it is."""
    members_beside: int
    """How many other figures of the event it is told beside."""
    others_beside: int
    """How many figures of other events it is told beside."""
    agreeing: int
    """How many other figures have another mention of the same told first beside them."""
    is_last: bool
    """Whether none of its kind stands between it and the figure."""
    is_next: bool
    has_own: bool
    """Whether another is told beside the figure."""
    has_own_same: bool
    """Whether what is told first beside the figure means the same."""
    mine: str
    """Whether it agrees with what is told first beside the figure."""
    theirs: tuple[int, int]
    """How many of the event's figures are told with what agrees with it, and what does not."""


def cases(board: Board, number: int) -> Iterator[Case]:
    """All options for one figure."""
    story, figure = board.story, board.story.profiles[number]
    at = story.drafts[number].figure.noun.i
    mine = story.first.get(number)
    last = max((place for place in board.places if place < at), default=-1)
    following = min((place for place in board.places if place > at), default=-1)
    sentences = [story.profiles[member].sentence for member in board.members]
    members = set(board.members) - {number}
    for place in board.places:
        option = story.options[place]
        beside = story.beside.get(place, {})
        if not story.field.may_fill(story.drafts[number].figure, option.noun) or _is_of_one_death(
            board, beside, number
        ):
            continue
        agreed = [
            story.field.agreement(story.reading, option.words, told.words) for told in board.told if told is not mine
        ]
        yield Case(
            board=board,
            option=option,
            figure=figure,
            tokens=option.noun.i - at,
            like=story.alike.likest(number, beside),
            sentences=option.sentence - figure.sentence,
            away=min(abs(option.sentence - sentence) for sentence in sentences),
            beside=beside.get(number),
            members_beside=len(members & beside.keys()),
            others_beside=len(beside.keys() - members - {number}),
            agreeing=sum(told.key == option.key for told in board.told if told is not mine),
            is_last=place == last,
            is_next=place == following,
            has_own=mine is not None and number not in beside,
            has_own_same=mine is not None and mine.key == option.key,
            mine=story.field.agreement(story.reading, option.words, mine.words) if mine is not None else "none",
            theirs=(agreed.count("same"), agreed.count("other")),
        )


def _is_of_one_death(board: Board, beside: Mapping[int, Beside], number: int) -> bool:
    """Whether it is told of the death of a named person, and the figure is another one: "another son"."""
    story = board.story
    is_other = story.profiles[number].is_new and number not in beside and bool(beside)
    return is_other and all(is_private(story.reading, story.drafts[other].casualty) for other in beside)
