"""Asking: what the network tells of any figures of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from factx.figures.labels import SLOTS, Place
from factx.figures.states import has_states, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from factx.figures.heads import Floats, Heads, Text

HOOK = "factx_figures"
"""Where the component leaves what answers: in ``doc.user_hooks``, which are not written with a Doc."""

BEST = 5
"""Candidates that are named for a slot."""


class Link(NamedTuple):
    """A token that tells something of a figure, or None for "the text does not say", and how sure that is."""

    token: int | None
    score: float


@dataclass(frozen=True)
class Told:
    """What the network tells of figures, in their order; how they stand to one another is worked out when asked."""

    links: list[dict[str, list[Link]]]
    """By slot, the likeliest tokens, the best first; "nothing" is always among them."""

    heads: Heads = field(repr=False)
    seen: Text = field(repr=False)
    places: Sequence[Place] = field(repr=False)
    events: Floats = field(repr=False)
    """The description of each figure's event, a row a figure."""

    @cached_property
    def part_of(self) -> list[tuple[int | None, float]]:
        """Which other figure each is a part of, if any, and how sure that is."""
        return _wholes(self.parts)

    @cached_property
    def parts(self) -> Floats:
        """The probability that a figure (row) is part of another (column); that of none stands last."""
        return self.heads.parts(self.seen, self.places)

    @cached_property
    def same(self) -> Floats:
        """The probability that two figures are of one event."""
        return self.heads.same(self.events, self.places)

    @cached_property
    def mains(self) -> Floats:
        """The probability that a figure is of the event that the text is about."""
        return self.heads.mains(self.events, self.places)


def tell(doc: Doc, places: Sequence[Place], slots: int = len(SLOTS)) -> Told | None:
    """All about figures, found by whom ever, with the links of the first slots; None where nothing has learnt it."""
    hook = doc.user_hooks.get(HOOK)
    return hook(doc, places, slots) if hook else None


def links(doc: Doc, start: int, end: int, outcome: str) -> dict[str, list[Link]]:
    """Tell what one figure is linked with, by slot; nothing where the pipeline has not learnt it."""
    told = tell(doc, [Place(start, end, outcome)])
    return told.links[0] if told else {}


def answer(heads: Heads, doc: Doc, places: Sequence[Place], slots: int = len(SLOTS)) -> Told | None:
    """Tell all about figures with these heads; None where there are no figures, or no encoder has read the text."""
    if not has_states(doc) or not places:
        return None
    seen = text(doc)
    told: list[dict[str, list[Link]]] = []
    events: list[Floats] = []
    for linked, described in heads.links(seen, places, slots):
        told.extend(map(_best, linked))
        events.append(described)
    return Told(told, heads, seen, places, np.concatenate(events))


def _best(chances: Floats) -> dict[str, list[Link]]:
    """Name the likeliest tokens of each slot, and nothing, the likeliest first."""
    found = {}
    for slot, row in zip(SLOTS[: len(chances)], chances, strict=True):
        nothing = len(row) - 1
        likeliest = np.argsort(-row[:nothing], kind="stable")[:BEST]
        links = [Link(int(token), float(row[token])) for token in likeliest]
        found[slot] = sorted([*links, Link(None, float(row[nothing]))], key=lambda link: -link.score)
    return found


def _wholes(parts: Floats) -> list[tuple[int | None, float]]:
    chosen = parts.argmax(axis=1)
    return [
        (None if whole == len(parts) else int(whole), float(row[whole]))
        for whole, row in zip(chosen, parts, strict=True)
    ]
