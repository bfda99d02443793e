"""The record of a named thing: "Ann Rahal", also called "Rahal", a nurse, with every place that names her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Span


@dataclass(frozen=True, slots=True)
class Named:
    """One real-world thing with all its names in the article."""

    type: str
    name: str
    aliases: tuple[str, ...]
    acronym: str | None
    description: Span | None
    mentions: tuple[Span, ...]
    country: str | None = None
    kind: str | None = None

    @property
    def has_country(self) -> bool:
        """Whether it is a place or a people: these lie in a country, or are one's."""
        return self.type in labels.PLACE or self.type == labels.PEOPLE
