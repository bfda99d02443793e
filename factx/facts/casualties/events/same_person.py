"""Same person: a person dies once, so what one sentence tells of it holds for the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factx.facts.casualties.outcomes import OUTCOMES
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

SLOTS = ("place", "date", "cause", "perpetrator")


def person(reading: Reading, casualty: Casualty) -> str | None:
    """Who a figure is, if it is one person that the article names."""
    victims = casualty.victims if casualty.count.value == 1 else None
    words = reading.doc.char_span(victims.start, victims.end) if victims is not None else None
    return reading.names.name_of(words) if words is not None else None


def told_once(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """The figures, those of one named person with what any of them tells."""
    names = [_name(reading, draft.casualty) for draft in drafts]
    first = {name: i for i, name in reversed(list(enumerate(names)))}
    again = [name is not None and first[name] < i for i, name in enumerate(names)]
    drafts = [_as_told_again(draft) if is_again else draft for is_again, draft in zip(again, drafts, strict=True)]
    told: dict[str, list[Casualty]] = {}
    for name, draft in zip(names, drafts, strict=True):
        if name is not None:
            told.setdefault(name, []).append(draft.casualty)
    pairs = zip(names, drafts, strict=True)
    return [draft.with_slots(**_open_slots(draft.casualty, told[name])) if name else draft for name, draft in pairs]


def _as_told_again(draft: Draft) -> Draft:
    """A death told before, now by a noun, without what its sentence tells of other things.

    Of "in May he spoke of the murder of Ann Reed", the day is that of speaking.
    """
    trigger = draft.figure.harm.trigger
    if not trigger.tag_.startswith("NN"):
        return draft
    phrase = syntax.phrase(trigger)
    kept = {slot: [each for each in found if each.noun in phrase] for slot, found in draft.told.items()}
    lost = {slot: None for slot, found in kept.items() if not found}
    return replace(draft, told=kept).with_slots(**lost)


def is_private(reading: Reading, casualty: Casualty) -> bool:
    """Whether a figure is the death of one named person, whose illness and day are nobody else's."""
    return _name(reading, casualty) is not None


def _name(reading: Reading, casualty: Casualty) -> str | None:
    """Who died, if it is one person that the article names."""
    is_death = OUTCOMES[casualty.outcome].is_final and casualty.status == "asserted"
    return person(reading, casualty) if is_death else None


def _open_slots(casualty: Casualty, others: Sequence[Casualty]) -> dict[str, Any]:
    told = {slot: [getattr(other, slot) for other in others if getattr(other, slot) is not None] for slot in SLOTS}
    return {slot: words[0] for slot, words in told.items() if words and getattr(casualty, slot) is None}
