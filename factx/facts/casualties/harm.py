"""Harms: every word that tells of people harmed, with whom it befalls."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome


@dataclass(frozen=True, slots=True)
class Harm:
    """One word that tells of harm, and the heads of the phrases that name whom it befalls."""

    outcome: Outcome
    trigger: Token
    victims: tuple[Token, ...]
    is_event: bool = False
    """The noun counted is the harm itself: "12 deaths"."""
    rule: str = ""
    """What found it: "verb of harming", "toll" …"""


def under(rule: str, harms: Iterable[Harm]) -> Iterator[Harm]:
    """Note by which rule harms are found."""
    return (replace(harm, rule=rule) for harm in harms)
