"""All lessons: the corpora, with copies of the articles in which names and numbers are exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from factx import Extractor
from factx.encoder.layer import encoder_of
from harm import corpora
from harm.examples import pools, read, varied
from harm.plan import Plan
from harm.states import Frozen, Lesson

HELD_OUT = 6
"""While the plan is made, every so manieth article is kept for scores."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """What is learnt."""

    articles: list[list[Lesson]]
    """Each article with its variants."""

    others: list[Lesson]

    def passes(self, plan: Plan) -> Iterator[list[Lesson]]:
        """Give the batches of all passes, in an order that the seed fixes; of an article, each time another version."""
        random = Random(plan.seed)
        for number in range(plan.passes):
            versions = [kind[(number + place) % len(kind)] for place, kind in enumerate(self.articles)]
            told = [lesson for lesson in self.others if lesson.example.told or random.random() < plan.untold]
            yield from _batches([*versions, *told], plan.pieces, random)

    def parted(self) -> tuple[Lessons, list[Lesson]]:
        """Keep some articles with events back."""
        parts: tuple[list[list[Lesson]], list[list[Lesson]]] = ([], [])
        for place, kind in enumerate(self.articles):
            parts[kind[0].example.knows_events and place % HELD_OUT == 0].append(kind)
        return Lessons(parts[0], self.others), [kind[0] for kind in parts[1]]


def load(extractor: Extractor, sets: Path, plan: Plan) -> Lessons:
    """Read the corpora, and what the frozen layers make of them."""
    frozen = Frozen(encoder_of(extractor.nlp), plan.shared)
    articles = list(read(extractor, corpora.with_events(sets / "news-events")))
    articles += read(extractor, corpora.without_events(sets.parent / "eval" / "facts-wikinews"))
    others = list(read(extractor, corpora.sentences(sets)))
    names = pools([*articles, *others])
    versions = [
        [example, *(varied(example, names, f"{place} {turn}") for turn in range(plan.variants))]
        for place, example in enumerate(articles)
    ]
    return Lessons([list(frozen.lessons(kind)) for kind in versions], list(frozen.lessons(others)))


def _batches(lessons: Sequence[Lesson], pieces: int, random: Random) -> Iterator[list[Lesson]]:
    group: list[Lesson] = []
    size = 0
    for lesson in random.sample(lessons, len(lessons)):
        if group and size + _size(lesson) > pieces:
            yield group
            group, size = [], 0
        group.append(lesson)
        size += _size(lesson)
    yield group


def _size(lesson: Lesson) -> int:
    return sum(len(window.owners) for window in lesson.windows)
