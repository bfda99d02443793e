"""Every real-world thing with a name, once each: "Ann Rahal" and "Rahal" are one person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from factx.facts.base import Excerpt, Explanation, Record, Rejection, column

if TYPE_CHECKING:
    from factx.reading import Reading

EntityType = Literal["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"]


@dataclass(frozen=True, slots=True)
class Entity(Record):
    """One real-world thing, with all its mentions."""

    type: EntityType = column("type")
    """What it is, after OntoNotes: person, organization, country or city, other place, facility, group …"""
    name: str = column("name")
    """The fullest name in the article."""
    aliases: tuple[str, ...] = column("also called", default=())
    """Other forms of the name in the article."""
    description: Excerpt | None = column("described as")
    """A role or apposition: "President of Syria"."""
    country: str | None = column("country")
    """The country of a place or group, ISO 3166-1 alpha-2, where it is plain."""
    mentions: tuple[Excerpt, ...] = column("mentions", default=())
    """Every place where the article names it."""


def find(reading: Reading) -> Iterator[Entity]:
    """Everything named, in the order of first mention."""
    for named in reading.names.entities:
        yield Entity(
            type=cast("EntityType", named.type),
            name=named.name,
            aliases=tuple(form for form in (*named.aliases, named.acronym) if form and form != named.name),
            description=Excerpt.of(named.description) if named.description else None,
            country=named.country if named.has_country else None,
            mentions=tuple(Excerpt.of(span) for span in named.mentions),
        )


def explain(reading: Reading) -> Iterator[Explanation]:
    """How the names of each thing were found."""
    from factx.reading.names import way_found

    for named in reading.names.entities:
        rule, spans = way_found(named)
        yield Explanation.of(rule, *map(Excerpt.of, spans))


def reject(reading: Reading) -> Iterator[Rejection]:
    """What the recogniser took for a name, and the rules did not."""
    from factx.reading.names import refused

    for span, reason in refused(reading.doc):
        if all(reading.names.at(token) is None for token in span):
            yield Rejection.of_words(span, reason)
