"""Score what the encoder has learnt by itself, before a parser rests on it: accuracy of each task, F of names."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import torch
from torch import Tensor

from factx.encoder.spellings import Speller
from factx.encoder.windows import Reach
from finetune.batches import Batch, Change, batch, unchanged
from finetune.encoder import load
from finetune.examples import Example, examples, read
from finetune.labels import UNKNOWN, Labels, names_of
from finetune.rounding import round_all
from finetune.tasks import Tasks

NEVER = -2
"""A label that no token has."""


def score(network: Tasks, items: Sequence[Example], labels: Labels, change: Change = unchanged) -> dict[str, float]:
    """Give the share of right answers of each task, and F of names, in per cent; ``change`` as in learning."""
    right, known = Counter[str](), Counter[str]()
    table = list(labels.tables["name"])
    network.eval()
    for task, answers, truth in chain.from_iterable(_answered(network, change(batch([item]))) for item in items):
        sure = truth != UNKNOWN
        right[task] += int((answers[sure] == truth[sure]).sum())
        known[task] += int(sure.sum())
        if task == "name":
            found, wanted = names_of(answers.where(sure, torch.tensor(UNKNOWN)), table), names_of(truth, table)
            right["names F"] += 2 * len(found & wanted)
            known["names F"] += len(found) + len(wanted)
    return {task: round(100 * right[task] / count, 2) for task, count in sorted(known.items()) if count}


@torch.inference_mode()
def _answered(network: Tasks, part: Batch) -> list[tuple[str, Tensor, Tensor]]:
    vectors, truth = network.vectors(part), part.labels
    flat = [(task, layer(vectors).argmax(1), truth[task]) for task, layer in network.flat.items()]
    heads = network.trees.scores([vectors])[0].argmax(1)
    relations = network.trees.related(vectors, heads).argmax(1)
    labelled = torch.where(heads == truth["head"], relations, NEVER)
    known = torch.where(truth["head"] == UNKNOWN, UNKNOWN, truth["relation"])
    return [*flat, ("head", heads, truth["head"]), ("labelled head", labelled, known)]


def main(start: Path, texts: Path, target: Path) -> None:
    """Score the last checkpoint on every development file, exact and rounded."""
    labels = Labels.load(target / "labels.json")
    network = Tasks(load(start), labels)
    network.load_state_dict(torch.load(target / "checkpoint.pt", weights_only=True)["network"])
    speller = Speller((start / "tokenizer.json").read_text("utf-8"))
    for folder in (texts / "syntax" / "dev", texts / "names" / "dev"):
        items = list(examples(read([folder]), speller, labels, Reach()))
        for rounds in (False, True):
            round_all(network, rounds)
            print(folder, "rounded" if rounds else "exact", score(network, items, labels), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
