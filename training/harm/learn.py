"""Teach a branch of the shipped encoder what harm looks like: figures, their links, parts and events.

python -m harm.learn CORPORA PIPELINE TARGET [--hold-out] [NAME=VALUE …]

A target that holds weights already is where it goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from finetune.log import Log
from finetune.rounding import round_all
from safetensors.torch import load_file, save_file
from torch import nn
from torch.optim.swa_utils import AveragedModel

from factx import Extractor
from factx.encoder.layer import encoder_of
from factx.figures.heads import Heads
from harm import corpora, upper
from harm.examples import Example, Floats, read
from harm.lessons import Lessons, load
from harm.losses import WEIGHTS, loss
from harm.network import Network, weights
from harm.plan import PLAN, Plan
from harm.score import report
from harm.states import Frozen, Lesson

THREADS, SAVED, REPORT = 1, 100, 20
"""Threads, steps between checkpoints, and between lines of the log."""

WEIGHTS_FILE = "weights.safetensors"


def learn(network: Network, lessons: Lessons, plan: Plan, path: Path) -> Network:
    """Take all steps; give the mean of the networks of the last ones."""
    optimizer = plan.optimizer(network)
    order = list(lessons.passes(plan))
    schedule, mean = plan.schedule(optimizer, len(order)), AveragedModel(network)
    log = Log(len(order), REPORT)
    network.train()
    for step, batch in enumerate(order):
        round_all(network, step >= plan.rounded_from * len(order))
        parts = loss(network.heads, network.branch(batch), batch)
        optimizer.zero_grad()
        torch.stack([WEIGHTS[task] * part for task, part in parts.items()]).sum().backward()
        nn.utils.clip_grad_norm_(network.parameters(), plan.longest_gradient)
        optimizer.step()
        schedule.step()
        log.add(step, parts)
        if step % SAVED == SAVED - 1:
            torch.save(network.state_dict(), path)
        if step >= plan.averaged_from * len(order):
            mean.update_parameters(network)
    learnt: Network = mean.module
    round_all(learnt, True)
    learnt.eval()
    return learnt


@torch.no_grad()
def seen(network: Network, lessons: Sequence[Lesson]) -> Iterator[tuple[Floats, Example]]:
    """Give the vectors of texts as they are kept, in 16 bits."""
    for lesson in lessons:
        (states,) = network.branch([lesson])
        yield states.half().float().numpy(), lesson.example


def start(extractor: Extractor, plan: Plan, learnt: Path) -> Network:
    """Make a network that goes on from what was learnt before, or starts from the shipped upper layers."""
    torch.manual_seed(plan.seed)
    network = Network(plan.layers, plan.dropout)
    graph = encoder_of(extractor.nlp).graph
    if plan.layers:
        network.branch.layers.load_state_dict(upper.layers(graph, plan.shared))
    if learnt.exists():
        network.load_state_dict(load_file(learnt))
    return network


def teach(extractor: Extractor, lessons: Lessons, plan: Plan, target: Path) -> Network:
    """Learn, and write what was learnt."""
    torch.set_num_threads(THREADS)
    target.mkdir(parents=True, exist_ok=True)
    network = learn(start(extractor, plan, target / WEIGHTS_FILE), lessons, plan, target / "checkpoint.pt")
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, target / WEIGHTS_FILE)
    return network


def scores(network: Network, sets: dict[str, list[Lesson]]) -> Iterator[str]:
    """Score what was learnt."""
    heads = Heads({name: value.numpy() for name, value in weights(network.heads).items()})
    for name, part in sets.items():
        yield "\n  ".join([name, *report(heads, seen(network, part))])


def main(sets: Path, pipeline: Path, target: Path, plan: Plan, holds_out: bool) -> None:
    """Learn, write and score."""
    extractor = Extractor(pipeline)
    lessons, held_out = load(extractor, sets, plan), list[Lesson]()
    if holds_out:
        lessons, held_out = lessons.parted()
    network = teach(extractor, lessons, plan, target)
    print(*scores(network, {"held out": held_out, **unlearnt(extractor, sets.parent / "eval", plan)}), sep="\n")


def unlearnt(extractor: Extractor, folder: Path, plan: Plan) -> dict[str, list[Lesson]]:
    """Read the articles that are for scores alone."""
    frozen = Frozen(encoder_of(extractor.nlp), plan.shared)
    names = ("events-mixed", "events-written")
    return {name: list(frozen.lessons(read(extractor, corpora.with_events(folder / name)))) for name in names}


if __name__ == "__main__":
    options = [word for word in sys.argv[1:] if word.startswith("--") or "=" in word]
    sets, pipeline, target = (Path(word) for word in sys.argv[1:] if word not in options)
    plan = Plan.load(PLAN)
    changes = dict(word.split("=") for word in options if "=" in word)
    plan = replace(plan, **{name: type(getattr(plan, name))(value) for name, value in changes.items()})
    main(sets, pipeline, target, plan, "--hold-out" in options)
