"""Fine-tune the encoder on all tasks at once; started again, it goes on from its last checkpoint."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from time import monotonic

import torch
from safetensors.torch import save_file
from spacy.tokens import Doc
from torch.nn.utils import clip_grad_norm_

from factx.encoder.spellings import Speller
from factx.encoder.windows import Reach
from finetune.batches import Batch, Change, batch, batches, known, unchanged
from finetune.checkpoint import Run
from finetune.encoder import load
from finetune.examples import Example, examples, has_tree, read
from finetune.labels import Labels
from finetune.plan import PLAN, Plan
from finetune.rounding import round_all
from finetune.tasks import Tasks, total

REPORT = 25
"""Steps between two lines of the log."""


def train(start: Path, texts: Path, target: Path, plan: Plan) -> None:
    """Learn from all texts as often as planned, and write the encoder."""
    target.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(plan.seed)
    labels, items = _material(start, texts, target, plan)
    order = list(steps(items, plan))
    network = Tasks(load(start), labels)
    optimizer = plan.optimizer(network)
    run = Run(network, optimizer, plan.schedule(optimizer, len(order)))
    run.resume(target / "checkpoint.pt")
    print(f"{len(items)} windows, {len(order)} steps, from step {run.step}", flush=True)
    learn(run, order, plan, target / "checkpoint.pt")
    save_file(
        {name: value.contiguous() for name, value in network.encoder.state_dict().items()},
        target / "weights.safetensors",
    )
    (target / "tokenizer.json").write_text((start / "tokenizer.json").read_text("utf-8"), "utf-8")


def steps(items: list[Example], plan: Plan) -> Iterator[list[Example]]:
    """Put the windows of each step together, pass after pass, as often as planned."""
    repeated = items + [item for item in items if has_tree(item)] * (plan.times_with_trees - 1)
    return chain.from_iterable(batches(repeated, plan.pieces, plan.seed + number) for number in range(plan.passes))


def _material(start: Path, texts: Path, target: Path, plan: Plan) -> tuple[Labels, list[Example]]:
    docs = texts_to_learn(texts)
    path = target / "labels.json"
    labels = Labels.load(path) if path.exists() else Labels.learn(docs)
    labels.save(path)
    return labels, windows(start, docs, labels, plan)


def texts_to_learn(texts: Path) -> list[Doc]:
    """Read the training parts of all corpora."""
    return list(read([texts / "syntax" / "train", texts / "names" / "train"]))


def windows(start: Path, docs: list[Doc], labels: Labels, plan: Plan) -> list[Example]:
    """Cut texts into windows as long as planned."""
    speller = Speller((start / "tokenizer.json").read_text("utf-8"))
    return list(examples(docs, speller, labels, Reach(plan.longest, plan.longest // 8)))


def learn(run: Run, order: list[list[Example]], plan: Plan, path: Path | None, change: Change = unchanged) -> None:
    """Take all steps that are left; ``change`` tells what the network sees of a batch."""
    seen: defaultdict[str, list[float]] = defaultdict(list)
    since, pieces = monotonic(), 0
    for part in _batches(order, run.step, change):
        round_all(run.network, run.step >= plan.rounded_from * len(order))
        for task, loss in _step(run, part, plan).items():
            seen[task].append(loss)
        pieces += int(part.there.sum())
        if run.step % REPORT == 0:
            print(_line(run.step, seen, pieces / (monotonic() - since)), flush=True)
            seen.clear()
            since, pieces = monotonic(), 0
        if path and monotonic() - run.saved > 60 * plan.minutes:
            run.save(path)
    if path:
        run.save(path)


def _batches(order: list[list[Example]], first: int, change: Change) -> Iterator[Batch]:
    return filter(_has_labels, map(change, map(batch, islice(order, first, None))))


def _has_labels(part: Batch) -> bool:
    return any(bool(known(labels).any()) for labels in part.labels.values())


def _step(run: Run, part: Batch, plan: Plan) -> dict[str, float]:
    run.network.train()
    losses = run.network(part)
    run.optimizer.zero_grad()
    total(losses).backward()  # type: ignore[no-untyped-call]
    clip_grad_norm_(run.network.parameters(), plan.longest_gradient)
    run.optimizer.step()
    run.schedule.step()
    run.step += 1
    return {task: float(loss.detach()) for task, loss in losses.items()}


def _line(step: int, seen: dict[str, list[float]], speed: float) -> str:
    losses = "  ".join(f"{task} {sum(values) / len(values):.3f}" for task, values in sorted(seen.items()))
    return f"step {step}  {speed:.0f} pieces/s  {losses}"


if __name__ == "__main__":
    train(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), Plan.load(PLAN))
