"""Answers: the number of each token's labels, and its head, as a text's vectors tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from factx.parsing import trees
from factx.parsing.boundaries import groups, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.parsing.name_decoding import Order
    from factx.parsing.network import Network, Numbers, Scores, Seen


class Answers(NamedTuple):
    """What is told of some words, a number each."""

    tag: Numbers
    features: Numbers
    name: Numbers
    head: Numbers
    """The place of the head in the text; the root of a sentence heads itself."""

    relation: Numbers
    """Of roots it says nothing."""


def answers(network: Network, order: Order, seen: Seen, sentences: Sequence[Numbers]) -> Answers:
    """Decode all sentences, the words of the text in their order."""
    nothing = Answers(*[np.zeros(0, dtype=np.int64)] * len(Answers._fields))
    told = [nothing, *(_told(network, order, seen, group) for group in groups(sentences))]
    return Answers(*map(np.concatenate, zip(*told, strict=True)))


def _told(network: Network, order: Order, seen: Seen, sentences: list[Numbers]) -> Answers:
    words = np.concatenate(sentences)
    first = words[0]
    scores = network.scores(seen.vectors[first : words[-1] + 1])
    near = [sentence - first for sentence in sentences]
    heads = np.concatenate([_heads(network, scores, sentence) for sentence in near])
    names = np.concatenate([order.best(seen.name[sentence]) for sentence in sentences])
    relations = network.relations(scores, words - first, heads)
    return Answers(scores.tag[words - first], scores.features[words - first], names, heads + first, relations)


def _heads(network: Network, scores: Scores, sentence: Numbers) -> Numbers:
    """The heads of a sentence; where it is read in parts, those of the later ones hang on the first."""
    found = list(_parts(network, scores, sentence))
    root = next(head for part, heads in found for word, head in zip(part, heads, strict=True) if word == head)
    others = [np.where(heads == part, root, heads) for part, heads in found[1:]]
    return np.concatenate([found[0][1], *others])


def _parts(network: Network, scores: Scores, sentence: Numbers) -> Iterator[tuple[Numbers, Numbers]]:
    for part in shortened(sentence):
        yield part, part[trees.heads(network.heads(scores, part))]
