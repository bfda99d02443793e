"""How wrong the network is about one text, task by task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from factx.figures.labels import SLOTS
from harm.examples import Example, wanted
from harm.network import Heads
from harm.states import Lesson

WEIGHTS = {"tags": 12.0, "links": 1.0, "parts": 0.5, "same": 0.5, "mains": 0.25}
"""How much each task counts."""

NEVER = -1e9
"""The score of a word that is not right."""


def loss(heads: Heads, states: Sequence[Tensor], lessons: Sequence[Lesson]) -> dict[str, Tensor]:
    """Average each task over a batch."""
    found: dict[str, list[Tensor]] = {task: [] for task in WEIGHTS}
    for vectors, lesson in zip(states, lessons, strict=True):
        found["tags"].append(_tags(heads, vectors, lesson))
        for task, part in _figures(heads, vectors, lesson):
            found[task].append(part)
    return {task: torch.cat(parts).mean() for task, parts in found.items() if parts}


def _tags(heads: Heads, vectors: Tensor, lesson: Lesson) -> Tensor:
    scores = heads.tag(heads.dropout(vectors))
    return functional.cross_entropy(scores, torch.from_numpy(lesson.example.tags), reduction="none")


def _figures(heads: Heads, vectors: Tensor, lesson: Lesson) -> Iterator[tuple[str, Tensor]]:
    example = lesson.example
    if not example.told:
        return
    told = heads(vectors, torch.from_numpy(example.paragraphs), [figure.place for figure in example.told])
    yield "links", _links(told.links, example)
    wholes = [len(example.told) if figure.part_of is None else figure.part_of for figure in example.told]
    yield "parts", functional.nll_loss(told.parts, torch.tensor(wholes), reduction="none")
    if example.knows_events:
        events = torch.tensor([-1 if figure.event is None else figure.event for figure in example.told])
        pairs = torch.triu(torch.ones_like(told.same, dtype=torch.bool), 1) & (events >= 0) & (events[:, None] >= 0)
        same = (events == events[:, None]).float()
        yield "same", functional.binary_cross_entropy_with_logits(told.same, same, reduction="none")[pairs]
        mains = (events == example.main).float()
        yield "mains", functional.binary_cross_entropy_with_logits(told.mains, mains, reduction="none")


def _links(links: Tensor, example: Example) -> Tensor:
    """Reward all of the probability that lies on right words."""
    right = torch.zeros(links.shape, dtype=torch.bool)
    for row, figure in enumerate(example.told):
        for column, slot in enumerate(SLOTS):
            if (tokens := wanted(example, figure, slot)) is not None:
                right[row, column, tokens or [-1]] = True
    known = right.any(2)
    return -links.masked_fill(~right, NEVER).logsumexp(2)[known]
