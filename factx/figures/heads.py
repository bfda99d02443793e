"""Heads: what is computed from the vectors of tokens, with weights that have been learnt.

``Heads`` names its weights as the network in ``training/harm`` does, which learns them and computes alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from factx.figures.distances import breaks, depths, steps
from factx.figures.labels import EVENT_SLOTS, OUTCOMES, SLOTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from factx.figures.labels import Place

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

NEVER = -1e9
"""The score of a figure as part of itself."""

BATCH = 16
"""Figures that are linked at once: memory does not grow with the text times its figures."""


class Text(NamedTuple):
    """What the heads see of a text: a vector of each token, and the number of its paragraph."""

    states: Floats
    paragraphs: Numbers


class Heads:
    """Weights, and what they answer about one text."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self.weights = {name: np.asarray(values, dtype=np.float32) for name, values in weights.items()}

    def tags(self, states: Floats) -> Floats:
        """Give the probability of each tag, a row a token."""
        return softmax(self._linear("tag", states))

    def links(self, text: Text, places: Sequence[Place], slots: int = len(SLOTS)) -> Iterator[tuple[Floats, Floats]]:
        """Where the first slots of a few figures at a time lead, those of events at least, and what their events are.

        The first are probabilities by figure, slot and token; that of nothing stands behind the last token.
        """
        keys = self._of_slots("key", text.states, slots).transpose(1, 2, 0)
        for first in range(0, len(places), BATCH):
            part = places[first : first + BATCH]
            figures = self._figures(text.states, part)
            links = self._links(text, keys, figures, _starts(part))
            led = links[:, : len(EVENT_SLOTS), :-1] @ text.states
            described = self._linear("event", np.concatenate([figures, led.reshape(len(part), -1)], axis=1))
            yield links, _rectified(described)

    def parts(self, text: Text, places: Sequence[Place]) -> Floats:
        """Give the probability that a figure, a row each, is part of another; that of none stands last."""
        figures, starts = self._figures(text.states, places), _starts(places)
        asked, keys = self._linear("part", figures), self._linear("whole", figures)
        scores = asked @ keys.T / np.sqrt(np.float32(keys.shape[1]))
        scores += self.weights["part_near"][steps(starts - starts[:, None]), 0]
        scores += _chosen(places) @ self.weights["part_outcomes"] @ _chosen(places).T
        np.fill_diagonal(scores, NEVER)
        return softmax(np.concatenate([scores, self._linear("part_none", figures)], axis=1))

    def same(self, events: Floats, places: Sequence[Place]) -> Floats:
        """Give the probability that two figures, whose events are described, are of one event."""
        starts, outcomes = _starts(places), _chosen(places)
        rows = []
        for event, start, outcome in zip(events, starts, outcomes, strict=True):
            both = np.concatenate([np.abs(events - event), events * event, outcomes + outcome], axis=1)
            apart = self.weights["pair_near"][steps(np.abs(starts - start))]
            rows.append(self._linear("same", _rectified(self._linear("pair", both) + apart))[:, 0])
        return logistic(np.stack(rows))

    def mains(self, events: Floats, places: Sequence[Place]) -> Floats:
        """Give the probability that a figure's event, which is described, is what the text is about."""
        scores = self._linear("main", events)[:, 0]
        return logistic(scores + self.weights["main_depth"][depths(_starts(places)), 0])

    def _figures(self, states: Floats, places: Sequence[Place]) -> Floats:
        means = np.stack([states[place.start : place.end].mean(axis=0) for place in places])
        return _rectified(self._linear("figure", np.concatenate([means, _chosen(places)], axis=1)))

    def _links(self, text: Text, keys: Floats, figures: Floats, starts: Numbers) -> Floats:
        slots = len(keys)
        asked = self._of_slots("ask", figures, slots).transpose(1, 0, 2)
        scores = asked @ keys / np.sqrt(np.float32(keys.shape[1]))
        tokens, near = np.arange(len(text.states)), text.paragraphs - text.paragraphs[starts][:, None]
        scores += self.weights["near"].T[:slots, steps(tokens - starts[:, None])]
        scores += self.weights["break"].T[:slots, breaks(near)]
        scores += self.weights["depth"].T[:slots, None, depths(tokens)]
        none = self._linear("none", figures)[:, :slots]
        return softmax(np.concatenate([scores.transpose(1, 0, 2), none[:, :, None]], axis=2))

    def _of_slots(self, name: str, inputs: Floats, slots: int) -> Floats:
        """The vectors of the first slots, by row and slot: what is not asked for is not computed."""
        width = len(self.weights[f"{name}.bias"]) // len(SLOTS) * slots
        weights, bias = self.weights[f"{name}.weight"][:width], self.weights[f"{name}.bias"][:width]
        return np.asarray(inputs @ weights.T + bias, dtype=np.float32).reshape(len(inputs), slots, -1)

    def _linear(self, name: str, inputs: Floats) -> Floats:
        return np.asarray(inputs @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"], dtype=np.float32)


def softmax(scores: Floats) -> Floats:
    """Make probabilities of scores, along the last side."""
    grown = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=-1, keepdims=True), dtype=np.float32)


def logistic(scores: Floats) -> Floats:
    """Make a probability of each score."""
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -50, 50))), dtype=np.float32)


def _rectified(values: Floats) -> Floats:
    return np.maximum(values, 0)


def _starts(places: Sequence[Place]) -> Numbers:
    return np.array([place.start for place in places], dtype=np.int64)


def _chosen(places: Sequence[Place]) -> Floats:
    """Give each figure a row with one in the place of its outcome."""
    return np.eye(len(OUTCOMES), dtype=np.float32)[[OUTCOMES.index(place.outcome) for place in places]]
