"""The answers in the records: what an event is known by, and what its figures are told or inherit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factx.facts.casualties.choices.boards import Story
from factx.facts.casualties.choices.choose import chosen
from factx.facts.casualties.choices.fields.all import FIELDS
from factx.facts.casualties.draft import Known
from factx.facts.casualties.events.compared import Alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.choices.choose import Answer
    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.record import Slot


def filled(
    alike: Alike, drafts: Sequence[Draft], groups: Sequence[tuple[list[int], bool]]
) -> tuple[list[Draft], list[Known]]:
    """The figures with what is chosen for them, and what is known of each event."""
    # Where nobody is harmed, the article need not be searched for what may be chosen.
    stories = [Story.of(field, alike, drafts) for field in FIELDS] if drafts else []
    answers: list[dict[Slot, Answer | None]] = [{} for _ in drafts]
    events: list[Known] = []
    for members, is_main in groups:
        choices = {story.field.name: chosen(story, members, is_main) for story in stories}
        events.append(Known(**{slot: _words(choice.event) for slot, choice in choices.items()}))
        for slot, choice in choices.items():
            for number in members:
                answers[number][slot] = choice.figures[number]
    event_of = {number: event for event, (members, _) in enumerate(groups) for number in members}
    return [_with(draft, answers[i], event_of[i]) for i, draft in enumerate(drafts)], events


def _with(draft: Draft, answers: dict[Slot, Answer | None], event: int) -> Draft:
    slots: dict[str, Any] = {slot: _words(answer) for slot, answer in answers.items()}
    lent = tuple(slot for slot, answer in answers.items() if answer is not None and not answer.is_beside)
    return draft.with_slots(**slots, event=event, inherited=lent)


def _words(answer: Answer | None) -> Any:
    return answer.words if answer is not None else None
