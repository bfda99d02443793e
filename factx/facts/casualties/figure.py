"""The figure: one number of people harmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.harm import Harm
    from factx.facts.casualties.record import Outcome, Status


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of people harmed: its words, what it says, and the harm it belongs to."""

    outcome: Outcome
    harm: Harm
    noun: Token
    span: Span
    count: Span
    value: int | None
    low: int | None
    high: int | None
    victims: Span | None
    status: Status = "asserted"
    is_single: bool = False
    """Someone told of without a number: "a man", "his wife", "John Smith"."""
