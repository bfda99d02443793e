"""Teach the heads of the parser, on the vectors of the encoder as it is.

python -m parse.learn BUILD TARGET [NAME=VALUE …]

A target that holds weights already is where it goes on; layers that these lack begin as if they were not there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random
from typing import cast

import torch
from finetune.examples import read
from finetune.labels import UNKNOWN, Labels
from finetune.log import Log
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from parse.batches import Batch, batch, passes
from parse.material import TASKS, Text, texts
from parse.network import Network
from parse.plan import PLAN, Plan
from parse.score import score
from parse.write import TABLES, WEIGHTS

COUNTED = {"tag": 0.5, "features": 0.5, "start": 0.5, "head": 1.0, "relation": 1.0, "name": 1.0}
"""How much each task counts."""

FAINT = 0.1
"""What the weights of a new layer are multiplied by."""

REPORT = 200
"""Steps between two lines of the log."""


def losses(network: Network, part: Batch) -> dict[str, Tensor]:
    """Tell what each task loses."""
    seen = network(part.vectors, part.there)
    lost = {}
    for task in ("tag", "features", "start", "name"):
        known = part.labels[task] != UNKNOWN
        if known.any():
            scores = getattr(network, task)(seen[known])
            lost[task] = functional.cross_entropy(scores.float(), part.labels[task][known])
    if part.trees:
        lost |= _of_trees(network, seen, part)
    return lost


def _of_trees(network: Network, seen: Tensor, part: Batch) -> dict[str, Tensor]:
    scored = [(network.heads(seen, trees.places, trees.near), trees.heads) for trees in part.trees]
    sums = [
        functional.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=UNKNOWN, reduction="sum")
        for scores, heads in scored
    ]
    count = sum(int((heads != UNKNOWN).sum()) for _, heads in scored)
    words = torch.nonzero((part.heads != UNKNOWN) & (part.labels["relation"] != UNKNOWN))[:, 0]
    heads = part.heads[words]
    scores = network.relations(seen, words, heads)
    return {
        "head": torch.stack(sums).sum() / count,
        "relation": functional.cross_entropy(scores.float(), part.labels["relation"][words]),
    }


def order(trees: list[Text], names: list[Text], plan: Plan) -> Iterator[list[Text]]:
    """The texts of each step: some with trees, some with names."""
    random = Random(plan.seed)
    drawn = chain.from_iterable(passes(names, plan.tokens_with_names, random) for _ in iter(int, 1))
    for _ in range(plan.passes):
        for group in passes(trees, plan.tokens_with_trees, random):
            yield group + next(drawn)


def start(labels: Labels, plan: Plan, learnt: Path) -> Network:
    """Make a network that goes on from what was learnt before; what is new in it changes little at first."""
    network = Network(plan.sizes(), {task: len(labels.tables[task]) for task in TASKS}, plan.dropouts())
    if learnt.exists():
        for name in network.load_state_dict(load_file(learnt), strict=False).missing_keys:
            network.get_parameter(name).data.mul_(FAINT)
    return network


def learn(network: Network, steps: list[list[Text]], plan: Plan) -> Network:
    """Take all steps; give the running mean of the networks of all steps."""
    optimizer = plan.optimizer(network)
    schedule = plan.schedule(optimizer, len(steps))
    mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaged))  # type: ignore[no-untyped-call]
    log = Log(len(steps), REPORT)
    network.train()
    for step, items in enumerate(steps):
        part = batch(items)
        with torch.autocast("cpu", torch.bfloat16):
            lost = losses(network, part)
        optimizer.zero_grad()
        torch.stack([COUNTED[task] * loss for task, loss in lost.items()]).sum().backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(network.parameters(), plan.longest_gradient)
        optimizer.step()
        schedule.step()
        mean.update_parameters(network)
        log.add(step, lost)
    learnt = cast(Network, mean.module)
    learnt.eval()
    return learnt


def main(build: Path, target: Path, plan: Plan) -> None:
    """Learn, score on the development texts, and write the weights."""
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    target.mkdir(parents=True, exist_ok=True)
    labels = Labels.learn(read(build / kind / "train" for kind in ("syntax", "names")))
    labels.save(target / TABLES)
    material = {
        (kind, part): list(texts(build / kind / part, labels, build / "vectors" / f"{kind}-{part}.npy"))
        for kind in ("syntax", "names")
        for part in ("train", "dev")
    }
    steps = list(order(material["syntax", "train"], material["names", "train"], plan))
    learnt = learn(start(labels, plan, target / WEIGHTS), steps, plan)
    print(score(learnt, [*material["syntax", "dev"], *material["names", "dev"]], labels), flush=True)
    save_file({name: value.contiguous() for name, value in learnt.state_dict().items()}, target / WEIGHTS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Plan.load(PLAN, dict(item.split("=") for item in sys.argv[3:])))
