"""Every body that acts under a name, with its kind and country: "Elm Hospital" is health, in Peru."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from factx.facts.base import Excerpt, Explanation, Record, column

if TYPE_CHECKING:
    from factx.reading import Reading
    from factx.reading.names import Named

OrganizationKind = Literal[
    "government", "military", "armed_group", "police", "emergency_service", "court", "political_party", "international",
    "ngo", "media", "company", "education", "health", "sports", "religious", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Organization(Record):
    """One organization, with all its mentions."""

    name: str = column("name")
    """The fullest name in the article."""
    acronym: str | None = column("acronym")
    """Its acronym as written."""
    aliases: tuple[str, ...] = column("also called", default=())
    """Other forms of the name in the article."""
    kind: OrganizationKind = column("kind", default="other")
    """What sort of body it is."""
    country: str | None = column("country")
    """Its country, ISO 3166-1 alpha-2, where the article makes it plain."""
    description: Excerpt | None = column("described as")
    """What the article says it is: "an organization in Syria"."""
    mentions: tuple[Excerpt, ...] = column("mentions", default=())
    """Every place where the article names it."""


def find(reading: Reading) -> Iterator[Organization]:
    """Every organization, in the order of first mention."""
    for named in _bodies(reading):
        yield Organization(
            name=named.name,
            acronym=named.acronym,
            aliases=named.aliases,
            kind=cast("OrganizationKind", named.kind),
            country=named.country,
            description=Excerpt.of(named.description) if named.description else None,
            mentions=tuple(Excerpt.of(span) for span in named.mentions),
        )


def explain(reading: Reading) -> Iterator[Explanation]:
    """How the names of each body were found, and what shows its kind."""
    from factx.reading.names import kind_shown_by, way_found

    for named in _bodies(reading):
        (rule, spans), shown = way_found(named), kind_shown_by(named)
        kind = f"kind by {shown}" if shown else "nothing shows its kind"
        yield Explanation.of(f"{rule}; {kind}", *map(Excerpt.of, spans))


def _bodies(reading: Reading) -> Iterator[Named]:
    return (named for named in reading.names.entities if named.kind is not None)
