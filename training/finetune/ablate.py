"""Ablations: short runs that differ from the plan in one thing each, to see what it is worth.

A run that is done is kept in the target file, so a stopped series goes on where it was.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

import torch

from factx.encoder.spellings import Speller
from factx.encoder.windows import Reach
from finetune.batches import Batch, Change, unchanged
from finetune.checkpoint import Run
from finetune.encoder import load
from finetune.examples import Example, examples, read
from finetune.labels import UNKNOWN, Labels
from finetune.plan import PLAN, Plan
from finetune.rounding import round_all
from finetune.score import score
from finetune.tasks import Tasks
from finetune.train import learn, steps, texts_to_learn, windows

STEPS = 450
"""Steps of a run: about a quarter of a pass."""


@dataclass(frozen=True, slots=True)
class Ablation:
    """What one run does otherwise than the plan."""

    name: str
    change: Change = unchanged
    """What the network sees of a batch, in learning and in scoring."""

    seed: int = 0
    times_with_trees: int = 2


def alike(part: Batch) -> Batch:
    """Give all tokens one shape."""
    return replace(part, shapes=torch.zeros_like(part.shapes))


def first_pieces(part: Batch) -> Batch:
    """Let the first piece of a token stand for it, not the mean of all."""
    before = torch.nn.functional.pad(part.owners[:, :-1], (1, 0), value=UNKNOWN)
    owners = part.owners.where(part.owners != before, torch.tensor(len(part.counts)))
    return replace(part, owners=owners, counts=torch.ones_like(part.counts))


def only(*tasks: str) -> Change:
    """Give a change that hides the labels of all other tasks."""

    def change(part: Batch) -> Batch:
        hidden = {task: torch.full_like(labels, UNKNOWN) for task, labels in part.labels.items() if task not in tasks}
        return replace(part, labels=part.labels | hidden)

    return change


ABLATIONS = (
    Ablation("as planned"),
    Ablation("another seed", seed=1),
    Ablation("no word shapes", alike),
    Ablation("first piece of a token, not the mean", first_pieces),
    Ablation("names alone", only("name")),
    Ablation("grammar alone", only("tag", "features", "lemma", "start", "head", "relation")),
    Ablation("texts with trees once", times_with_trees=1),
    Ablation("texts with trees four times", times_with_trees=4),
)
"""The runs, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Material:
    """What all runs share."""

    start: Path
    labels: Labels
    learnt: list[Example]
    grammar: list[Example]
    """Development texts with trees."""

    names: list[Example]
    """Development texts with names."""

    @classmethod
    def read(cls, start: Path, texts: Path, plan: Plan) -> Material:
        """Read all texts."""
        docs = texts_to_learn(texts)
        labels, speller = Labels.learn(docs), Speller((start / "tokenizer.json").read_text("utf-8"))
        unseen = (
            list(examples(read([texts / kind / "dev"]), speller, labels, Reach())) for kind in ("syntax", "names")
        )
        return cls(start, labels, windows(start, docs, labels, plan), *unseen)


def run(ablation: Ablation, material: Material, plan: Plan) -> dict[str, float]:
    """Learn and score, exact and as the quantised network rounds."""
    plan = replace(plan, seed=ablation.seed, times_with_trees=ablation.times_with_trees)
    torch.manual_seed(plan.seed)
    network = Tasks(load(material.start), material.labels)
    optimizer = plan.optimizer(network)
    order = list(islice(steps(material.learnt, plan), STEPS))
    learn(Run(network, optimizer, plan.schedule(optimizer, len(order))), order, plan, None, ablation.change)
    return dict(chain.from_iterable(_scores(network, ablation, material, rounds) for rounds in (False, True)))


def _scores(network: Tasks, ablation: Ablation, material: Material, rounds: bool) -> Iterator[tuple[str, float]]:
    round_all(network, rounds)
    grammar = score(network, material.grammar, material.labels, ablation.change)
    names = score(network, material.names, material.labels, ablation.change)
    ending = ", rounded" if rounds else ""
    for measure, scores in (("tag", grammar), ("labelled head", grammar), ("names F", names)):
        if measure in scores:
            yield measure + ending, scores[measure]


def main(start: Path, texts: Path, target: Path) -> None:
    """Run what has not been run yet."""
    plan = Plan.load(PLAN)
    material = Material.read(start, texts, plan)
    for ablation in ABLATIONS:
        done = json.loads(target.read_text("utf-8")) if target.exists() else {}
        if ablation.name not in done:
            print(ablation.name, flush=True)
            done[ablation.name] = {"steps": STEPS} | run(ablation, material, plan)
            target.write_text(json.dumps(done, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
