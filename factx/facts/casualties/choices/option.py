"""Options: the words of an article that may fill a slot, each with its signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from factx.reading.text.divisions import Divisions

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.record import Slot
    from factx.facts.casualties.slots.told import Ways
    from factx.reading import Reading

Agreement = Literal["same", "other", "unknown"]


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that words of a slot show or not, whatever the figure."""

    name: str
    is_shown: Callable[[Reading, Token], bool]
    why: str
    reaches: bool = False
    """Whether it is heard however far from the figures it stands."""


@dataclass(frozen=True, slots=True)
class Option:
    """One mention of what may fill a slot."""

    noun: Token
    words: Any
    """The record of it: a mention, a date or an excerpt."""
    key: str
    """What it means: options with one key are one answer."""
    sentence: int
    paragraph: int
    item: int
    """Which item of a bulletin it stands in."""
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Field:
    """One slot: where its options stand, how they are quoted and compared, and by which signs they are weighed."""

    name: Slot
    ways: Ways
    may_fill: Callable[[Figure, Token], bool]
    """Whether it can be told of a certain figure at all."""
    walk: Callable[[Reading], Iterator[Token]]
    """All words of the article that may fill it."""
    quote: Callable[[Reading, Token], Any]
    key: Callable[[Reading, Any], str]
    agreement: Callable[[Reading, Any, Any], Agreement]
    """Whether two answers can both be true of one event."""
    signs: tuple[Sign, ...]
    same: Callable[[Reading, Mapping[int, Token]], dict[int, int]] = lambda reading, nouns: {}
    """For options that belong to another one: where that one begins."""
    width: Callable[[Reading, Token], int] = lambda reading, noun: 0
    """How wide an answer is: of two that can be one, the narrower says more."""


def place_of(reading: Reading, noun: Token) -> int:
    """Where an option begins: the words of one name are one option."""
    name = reading.names.marks.get(noun.i)
    return name.start if name is not None else noun.i


def option(reading: Reading, field: Field, noun: Token) -> Option:
    """Quote an option and look for its signs."""
    divisions = reading.once(Divisions.of)
    words = field.quote(reading, noun)
    return Option(
        noun,
        words,
        field.key(reading, words),
        divisions.sentence(noun.i),
        divisions.paragraph(noun.i),
        divisions.item(noun.i),
        frozenset(sign.name for sign in field.signs if sign.is_shown(reading, noun)),
    )
