"""The network in torch: the branch of the encoder, and the heads that ``factx.figures.heads`` runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from finetune.dropping import Dropping
from finetune.encoder import HEADS, TINY, Layer
from finetune.rounding import Rounded
from torch import Tensor, nn
from torch.nn import functional

from factx.figures.distances import BREAKS, DEPTHS, STEPS, breaks, depths, steps
from factx.figures.labels import EVENT_SLOTS, OUTCOMES, SLOTS, TAGS, Place
from harm.states import Lesson

WIDTH, ASKED, EVENT, PAIR = 160, 48, 96, 48
"""Numbers in the vector of a token, in a question, in the description of an event, and of a pair of events."""


class Upper(Layer):
    """A layer that reads windows laid end to end, so that none is filled up; what it computes is the same."""

    def read(self, inputs: Tensor, sizes: list[int]) -> Tensor:
        """Map vectors of pieces to vectors that know their neighbours."""
        heard = self.attention_norm(inputs + self.dropout(_linear(self.result, self._answers(inputs, sizes), sizes)))
        thought = _linear(self.narrow, functional.gelu(_linear(self.widen, heard, sizes)), sizes)
        normed: Tensor = self.norm(heard + self.dropout(thought))
        return normed

    def _answers(self, inputs: Tensor, sizes: list[int]) -> Tensor:
        asked = _linear(self.asking, inputs, sizes).view(len(inputs), 3, HEADS, -1).permute(1, 2, 0, 3)
        answers = [functional.scaled_dot_product_attention(*part[:, None]) for part in asked.split(sizes, 2)]
        return torch.cat(answers, 2)[0].transpose(0, 1).flatten(1)


class Branch(nn.Module):
    """Upper layers of its own, on the states of the shared ones, and an outlet that also sees the shared vectors."""

    def __init__(
        self, layers: int, lower: int = 384, inner: int = 1536, final: int = 192, dropout: float = 0.1
    ) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Upper(lower, inner, dropout) for _ in range(layers))
        self.outlet, self.outlet_norm = Rounded(lower + final, WIDTH), nn.LayerNorm(WIDTH, TINY)
        self.dropout = Dropping(dropout)

    def forward(self, lessons: Sequence[Lesson]) -> list[Tensor]:
        """Give one vector a token, text by text."""
        windows = [window for lesson in lessons for window in lesson.windows]
        lower, final = (torch.cat([getattr(window, name) for window in windows]).float() for name in ("lower", "final"))
        sizes = [len(window.owners) for window in windows]
        for layer in self.layers:
            lower = layer.read(lower, sizes)
        both = self.dropout(torch.cat([lower, final], 1))
        return _pooled(self.outlet_norm(_linear(self.outlet, both, sizes)), lessons)


@dataclass(frozen=True, slots=True)
class Told:
    """Scores about the figures of a text; those of links and parts are logarithms of probabilities."""

    links: Tensor
    parts: Tensor
    same: Tensor
    mains: Tensor


class Heads(nn.Module):
    """What is read off the vectors of tokens."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        slots, outcomes = len(SLOTS), len(OUTCOMES)
        self.tag, self.figure = nn.Linear(WIDTH, TAGS), nn.Linear(WIDTH + outcomes, WIDTH)
        self.ask, self.key = nn.Linear(WIDTH, slots * ASKED), nn.Linear(WIDTH, slots * ASKED)
        self.none = nn.Linear(WIDTH, slots)
        self.part, self.whole, self.part_none = nn.Linear(WIDTH, ASKED), nn.Linear(WIDTH, ASKED), nn.Linear(WIDTH, 1)
        self.event = nn.Linear(WIDTH * (1 + len(EVENT_SLOTS)), EVENT)
        self.pair, self.same, self.main = nn.Linear(2 * EVENT + outcomes, PAIR), nn.Linear(PAIR, 1), nn.Linear(EVENT, 1)
        shapes = {"near": (STEPS, slots), "break": (BREAKS, slots), "depth": (DEPTHS, slots), "part_near": (STEPS, 1)}
        shapes |= {"part_outcomes": (outcomes, outcomes), "pair_near": (STEPS, PAIR), "main_depth": (DEPTHS, 1)}
        self.tables = nn.ParameterDict({name: nn.Parameter(torch.zeros(shape)) for name, shape in shapes.items()})
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, paragraphs: Tensor, places: Sequence[Place]) -> Told:
        """Tell all about the figures of one text."""
        states, starts = self.dropout(states), torch.tensor([place.start for place in places])
        chosen = torch.eye(len(OUTCOMES))[[OUTCOMES.index(place.outcome) for place in places]]
        means = torch.stack([states[place.start : place.end].mean(0) for place in places])
        figures = self.dropout(self.figure(torch.cat([means, chosen], 1)).relu())
        links = self._links(states, paragraphs, figures, starts)
        led = links.exp()[:, : len(EVENT_SLOTS), :-1] @ states
        events = self.dropout(self.event(torch.cat([figures, led.flatten(1)], 1)).relu())
        mains = self.main(events)[:, 0] + self.tables["main_depth"][depths(starts.numpy()), 0]
        return Told(links, self._parts(figures, starts, chosen), self._same(events, starts, chosen), mains)

    def _links(self, states: Tensor, paragraphs: Tensor, figures: Tensor, starts: Tensor) -> Tensor:
        asked = self.ask(figures).view(len(starts), len(SLOTS), ASKED)
        keys = self.key(states).view(len(states), len(SLOTS), ASKED)
        scores = torch.einsum("fsd,nsd->fns", asked, keys) / ASKED**0.5
        tokens, near = torch.arange(len(states)), paragraphs - paragraphs[starts][:, None]
        scores = scores + self.tables["near"][steps((tokens - starts[:, None]).numpy())]
        scores = scores + self.tables["break"][breaks(near.numpy())] + self.tables["depth"][depths(tokens.numpy())]
        return torch.cat([scores.transpose(1, 2), self.none(figures)[:, :, None]], 2).log_softmax(2)

    def _parts(self, figures: Tensor, starts: Tensor, chosen: Tensor) -> Tensor:
        scores = self.part(figures) @ self.whole(figures).T / ASKED**0.5
        scores = scores + self.tables["part_near"][steps((starts - starts[:, None]).numpy()), 0]
        scores = scores + chosen @ self.tables["part_outcomes"] @ chosen.T
        scores = scores.masked_fill(torch.eye(len(starts), dtype=torch.bool), -1e9)
        return torch.cat([scores, self.part_none(figures)], 1).log_softmax(1)

    def _same(self, events: Tensor, starts: Tensor, chosen: Tensor) -> Tensor:
        first, second = events[:, None], events[None, :]
        both = torch.cat([(first - second).abs(), first * second, chosen[:, None] + chosen[None, :]], 2)
        apart = self.tables["pair_near"][steps((starts - starts[:, None]).abs().numpy())]
        return self.same((self.pair(both) + apart).relu())[:, :, 0]


class Network(nn.Module):
    """Branch and heads."""

    def __init__(self, layers: int, dropout: float) -> None:
        super().__init__()
        self.branch, self.heads = Branch(layers), Heads(dropout)


def weights(heads: Heads) -> dict[str, Tensor]:
    """Name the weights of the heads as ``factx.figures.heads`` does."""
    return {name.removeprefix("tables."): value.detach() for name, value in heads.state_dict().items()}


def _linear(layer: Rounded, inputs: Tensor, sizes: list[int]) -> Tensor:
    """Map all windows at once; one by one where each rounds by its own scale."""
    if not layer.rounds:
        return layer(inputs)
    return torch.cat([layer(part[None])[0] for part in inputs.split(sizes)])


def _pooled(vectors: Tensor, lessons: Sequence[Lesson]) -> list[Tensor]:
    """Give each token the mean of its pieces' vectors."""
    sizes = [len(lesson.example.doc) for lesson in lessons]
    firsts = [sum(sizes[:number]) for number in range(len(sizes))]
    numbered = [
        torch.where(window.owners < 0, sum(sizes), window.owners + first)
        for lesson, first in zip(lessons, firsts, strict=True)
        for window in lesson.windows
    ]
    owners = torch.cat(numbered)
    sums = torch.zeros(sum(sizes) + 1, vectors.shape[1]).index_add(0, owners, vectors)
    counts = torch.bincount(owners, minlength=sum(sizes) + 1).clamp(min=1)
    return list(torch.split((sums / counts[:, None])[:-1], sizes))
