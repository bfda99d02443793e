"""Boards: an event of an article with its figures, and all options for one of its slots."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.choices.option import option, place_of
from factx.facts.casualties.events.opening import lead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factx.facts.base import Excerpt
    from factx.facts.casualties.choices.option import Field, Option
    from factx.facts.casualties.draft import Draft
    from factx.facts.casualties.events.compared import Alike
    from factx.facts.casualties.events.profile import Profile
    from factx.reading import Reading

MAX_SENTENCES_AWAY = 8
"""Options further from all figures of an event are none, unless they stand in the opening."""
OPENING_SENTENCES = 3
MAX_OPTIONS = 40
"""So many options, the nearest, are weighed."""


@dataclass(frozen=True, slots=True)
class Beside:
    """An option told beside a figure: by which way, and how many were surer."""

    way: str
    rank: int


@dataclass(frozen=True, slots=True)
class Story:
    """All figures of an article, with every option for one slot of theirs."""

    reading: Reading
    field: Field
    profiles: Sequence[Profile]
    drafts: Sequence[Draft]
    options: Mapping[int, Option]
    """By where they begin."""
    beside: Mapping[int, Mapping[int, Beside]]
    """By where an option begins and by figure: how it is told beside the figure."""
    first: Mapping[int, Option]
    """By figure: what is told beside it, the surest."""
    lead: Excerpt | None
    """What the opening tells."""
    alike: Alike
    """How likely two figures are of one event."""
    mentions: Mapping[str, int]
    """How often each answer stands in the article."""

    @classmethod
    def of(cls, field: Field, alike: Alike, drafts: Sequence[Draft]) -> Story:
        """Collect the options of an article, those beside its figures among them."""
        reading = alike.reading
        nouns = {place_of(reading, each.noun): each.noun for draft in drafts for each in draft.told.get(field.name, ())}
        nouns = {place_of(reading, noun): noun for noun in field.walk(reading)} | nouns
        same = field.same(reading, nouns)
        beside: dict[int, dict[int, Beside]] = {}
        for number, draft in enumerate(drafts):
            for rank, each in enumerate(draft.told.get(field.name, ())):
                place = place_of(reading, each.noun)
                beside.setdefault(same.get(place, place), {}).setdefault(number, Beside(each.way, rank))
        options = {place: option(reading, field, nouns[place]) for place in sorted(nouns) if place not in same}
        first = {
            number: options[place]
            for place, figures in beside.items()
            for number, each in figures.items()
            if each.rank == 0
        }
        return cls(
            reading,
            field,
            alike.profiles,
            drafts,
            options,
            beside,
            first,
            getattr(reading.once(lead), field.name),
            alike,
            Counter(each.key for each in options.values()),
        )

    def is_in_lead(self, option: Option) -> bool:
        """Whether the opening, read by rules, tells it."""
        words = option.words
        return self.lead is not None and words.start < self.lead.end and self.lead.start < words.end

    def is_first(self, option: Option) -> bool:
        """Whether the article tells no other before it."""
        return option is next(iter(self.options.values()))


@dataclass(frozen=True, slots=True)
class Board:
    """One event with the options for one slot."""

    story: Story
    members: Sequence[int]
    """Its figures."""
    is_main: bool
    places: Sequence[int]
    """Where its options begin."""
    told: Sequence[Option]
    """What is told first beside each of its figures."""

    @classmethod
    def of(cls, story: Story, members: Sequence[int], is_main: bool) -> Board:
        """Collect the options of an event: those beside its figures, and around them, and in the opening."""
        firsts = [story.first[number] for number in members if number in story.first]
        return cls(story, members, is_main, _around(story, members), firsts)


def _around(story: Story, members: Sequence[int]) -> list[int]:
    sentences = [story.profiles[number].sentence for number in members]
    mine, items = set(members), {story.profiles[number].item for number in members}
    reaching = {sign.name for sign in story.field.signs if sign.reaches}
    near: list[tuple[int, int]] = []
    for place, each in story.options.items():
        away = min(abs(each.sentence - sentence) for sentence in sentences)
        is_told = not mine.isdisjoint(story.beside.get(place, {}))
        is_near = away <= MAX_SENTENCES_AWAY or each.sentence < OPENING_SENTENCES or not reaching.isdisjoint(each.signs)
        if is_told or (is_near and each.item in items):
            near.append((-1 if is_told else away, place))
    return sorted(place for _, place in sorted(near)[:MAX_OPTIONS])
