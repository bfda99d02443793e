"""Shades: how outcomes look, each with a colour and a sign of its own, so that nobody has to tell them by colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Shade:
    """How an outcome is called and shown."""

    words: str
    sign: str
    colour: str
    """One of the colours that every terminal has, as its owner likes them."""


SHADES: Mapping[str, Shade] = MappingProxyType(
    {
        "killed": Shade("killed", "●", "red"),
        "injured": Shade("injured", "◐", "yellow"),
        "missing": Shade("missing", "○", "magenta"),
        "displaced": Shade("displaced", "▶", "cyan"),
        "abducted": Shade("abducted", "◆", "blue"),
        "detained": Shade("detained", "■", "green"),
        "infected": Shade("infected", "▲", "bright_magenta"),
        "casualties": Shade("killed or injured", "◉", "bright_red"),
    }
)


def shade(fact: Any) -> Shade | None:
    """How the outcome that a fact tells of is shown; None where it tells of none."""
    return SHADES.get(getattr(fact, "outcome", ""))
