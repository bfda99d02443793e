"""Score on texts whose tokens and sentences are given: accuracy of each task, labelled heads, F of starts and names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from finetune.labels import UNKNOWN, Labels, names_of

from parse.batches import Batch, batch
from parse.material import Text
from parse.network import Network


@torch.inference_mode()
def score(network: Network, items: Sequence[Text], labels: Labels) -> dict[str, float]:
    """Give the share of right answers of each task, and F of starts and names, in per cent."""
    right, known = Counter[str](), Counter[str]()
    network.eval()
    for item in items:
        part = batch([item])
        for measure, good, all_ in _counted(network, part, labels):
            right[measure] += good
            known[measure] += all_
    return {measure: round(100 * right[measure] / count, 2) for measure, count in sorted(known.items()) if count}


def _counted(network: Network, part: Batch, labels: Labels) -> Iterator[tuple[str, int, int]]:
    seen = network(part.vectors, part.there)
    answers = {task: getattr(network, task)(seen).argmax(1).numpy() for task in ("tag", "features", "start", "name")}
    truths = {task: part.labels[task].numpy() for task in answers}
    for task in ("tag", "features"):
        sure = truths[task] != UNKNOWN
        yield task, int((answers[task][sure] == truths[task][sure]).sum()), int(sure.sum())
    sure = truths["start"] != UNKNOWN
    found, wanted = answers["start"][sure] == 1, truths["start"][sure] == 1
    yield "start F", 2 * int((found & wanted).sum()), int(found.sum() + wanted.sum())
    if (truths["name"] != UNKNOWN).any():
        table = list(labels.tables["name"])
        told = np.where(truths["name"] == UNKNOWN, UNKNOWN, answers["name"])
        names, gold = names_of(told, table), names_of(truths["name"], table)
        yield "names F", 2 * len(names & gold), len(names) + len(gold)
    yield from _of_trees(network, seen, part, list(labels.tables["relation"]).index("punct"))


def _of_trees(network: Network, seen: torch.Tensor, part: Batch, mark: int) -> Iterator[tuple[str, int, int]]:
    relations = part.labels["relation"]
    for trees in part.trees:
        scores = network.heads(seen, trees.places, trees.near)
        chosen = scores.argmax(2)
        there = (trees.places >= 0) & (trees.heads != UNKNOWN)
        words = trees.places[there]
        heads = torch.gather(trees.places, 1, chosen)[there]
        told = network.relations(seen, words, heads).argmax(1)
        counts = relations[words] != mark
        good = (heads == part.heads[words]) & counts
        yield "uas", int(good.sum()), int(counts.sum())
        yield "las", int((good & (told == relations[words])).sum()), int(counts.sum())
