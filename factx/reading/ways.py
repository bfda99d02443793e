"""Ways: rules with a name and an example, tried in the order in which a tuple lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer", covariant=True)
Thing = TypeVar("Thing")
More = ParamSpec("More")


@dataclass(frozen=True, slots=True)
class Way(Generic[Given, Answer]):
    """One way to answer a question of the rules: what it is called, what it does, and a sentence that it reads."""

    name: str
    """A few words that say what the way goes by; unique within its tuple."""
    read: Callable[Given, Answer]
    """The answer; empty (none, false, no items) where the way does not apply."""
    shows: str
    """A sentence that it answers in, and no way before it."""
    why: str = ""
    """Why it stands where it stands, where that is not plain."""


def first(ways: Sequence[Way[Given, Answer]], *given: Given.args, **named: Given.kwargs) -> Answer | None:
    """The answer of the first way that has any; none where no way has."""
    return next((answer for _, answer in each(ways, *given, **named)), None)


def each(
    ways: Sequence[Way[Given, Answer]], *given: Given.args, **named: Given.kwargs
) -> Iterator[tuple[Way[Given, Answer], Answer]]:
    """Every way that has an answer, with it, in order; a way is only asked when the ones before it were heard."""
    return _answers(ways, *given, **named)


def every(
    ways: Sequence[Way[Given, Answer]], *given: Given.args, **named: Given.kwargs
) -> Iterator[tuple[Way[Given, Answer], Answer]]:
    """Every way that has an answer, where all are weighed and none keeps another from being heard."""
    return _answers(ways, *given, **named)


def refined(
    ways: Sequence[Way[Concatenate[Thing, More], Thing]], thing: Thing, *given: More.args, **named: More.kwargs
) -> Thing:
    """What the ways of a tuple make of a thing, one after another: each is given what the ones before it left."""
    for _, changed in changes(ways, thing, *given, **named):
        thing = changed
    return thing


def changes(
    ways: Sequence[Way[Concatenate[Thing, More], Thing]], thing: Thing, *given: More.args, **named: More.kwargs
) -> Iterator[tuple[Way[Concatenate[Thing, More], Thing], Thing]]:
    """Every way that changes a thing, with what it makes of it, in order."""
    for way in ways:
        if (changed := way.read(thing, *given, **named)) != thing:
            thing = changed
            yield way, thing


def _answers(
    ways: Sequence[Way[Given, Answer]], *given: Given.args, **named: Given.kwargs
) -> Iterator[tuple[Way[Given, Answer], Answer]]:
    for way in ways:
        if answer := way.read(*given, **named):
            yield way, answer
