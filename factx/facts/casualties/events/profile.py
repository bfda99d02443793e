"""Profile: what a figure shows of the event that it belongs to, worked out once for all comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.events import event_days
from factx.facts.casualties.events.background import is_new, is_of_another, signs_of_past
from factx.facts.casualties.events.same_person import person
from factx.facts.casualties.words.lookup import lemma
from factx.facts.casualties.words.people import is_definite
from factx.reading import syntax
from factx.reading.names.known.countries import country
from factx.reading.text.divisions import Divisions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.base import Excerpt, Mention
    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading


@dataclass(frozen=True, slots=True)
class Profile:
    """One figure as the grouping sees it."""

    number: int
    """Its index among the figures of the article."""
    casualty: Casualty
    sentence: int
    paragraph: int
    item: int
    """Which item of a bulletin it stands in."""
    days: frozenset[str]
    place: Mention | None
    is_in_country: bool
    """Whether its place is no more exact than a country."""
    cause: str | None
    """The dictionary form of the head of its cause."""
    victims: str | None
    """The dictionary form of the head of its victims."""
    person: str | None
    """Who it is, if one person who is named."""
    is_definite: bool
    """Whether the people are told of as known: "the victims", "both men"."""
    past: frozenset[str]
    """What says that it is of the past before the story: its date, "had", "since"."""
    is_new: bool
    """Whether its words set it apart from what was told: "another attack", "a separate incident"."""
    is_teaser: bool
    """Whether its line only points to another story: "READ MORE: …"."""


def profiles(reading: Reading, drafts: Sequence[Draft]) -> list[Profile]:
    """The profiles of all figures of an article, in order."""
    return [_profile(reading, number, draft) for number, draft in enumerate(drafts)]


def _profile(reading: Reading, number: int, draft: Draft) -> Profile:
    figure, casualty, divisions = draft.figure, draft.casualty, reading.once(Divisions.of)
    at = figure.harm.trigger.i if figure.harm.trigger.sent == figure.noun.sent else figure.noun.i
    when = event_days.days(reading, casualty.date)
    return Profile(
        number=number,
        casualty=casualty,
        sentence=divisions.sentence(at),
        paragraph=divisions.paragraph(at),
        item=divisions.item(at),
        days=when,
        place=casualty.place,
        is_in_country=_is_country(casualty.place),
        cause=_head(reading, casualty.cause),
        victims=_head(reading, casualty.victims),
        person=person(reading, casualty),
        is_definite=is_definite(figure.noun),
        past=signs_of_past(reading, figure, when),
        is_new=is_new(figure),
        is_teaser=is_of_another(figure),
    )


def _is_country(place: Mention | None) -> bool:
    return place is not None and place.name is not None and country(place.name) is not None


def _head(reading: Reading, words: Excerpt | None) -> str | None:
    span = reading.doc.char_span(words.start, words.end, alignment_mode="expand") if words is not None else None
    return lemma(syntax.head_of(span)) if span is not None and len(span) else None
