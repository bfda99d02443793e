"""Harm: one word that tells of people harmed, with those whom it befalls: the "killed" of "killed 12 people"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome


class Kind(Enum):
    """What the heads of a harm's phrases stand for."""

    PEOPLE = "people"
    """Those harmed: "killed 12 people"."""
    EVENTS = "events"
    """The harm itself is counted: "12 deaths", "six bodies"."""
    TOLL = "toll"
    """Numbers that a toll comes to: "a death toll of 56"."""
    SHARES = "shares"
    """Numbers of single places, of those told before: the 22 of "Deaths were reported in Parna (22) and Luth (15)"."""
    VICTIMS = "victims"
    """Some of "the victims", of whom the article has told: "three of the victims were guards"."""


@dataclass(frozen=True, slots=True)
class Harm:
    """One word that tells of harm, and the heads of the phrases that name whom it befalls."""

    outcome: Outcome
    trigger: Token
    victims: tuple[Token, ...]
    kind: Kind = Kind.PEOPLE
    """What the victims' heads stand for."""
    rule: str = ""
    """What found it, for explanations: "verb of harming", "toll" …"""

    @property
    def is_event(self) -> bool:
        """Whether the noun counted is the harm itself: "12 deaths"."""
        return self.kind is Kind.EVENTS


def found_by(rule: str, harms: Iterable[Harm]) -> list[Harm]:
    """The harms, with the rule that found them noted."""
    return [replace(harm, rule=rule) for harm in harms]
