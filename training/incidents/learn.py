"""Learn how much each sign says of two articles telling of one incident: a logistic regression over pairs.

python -m incidents.learn RECORDS.jsonl GOLD.jsonl ../factx/across/ledger/weights.toml [--half 0|1]

RECORDS are what `factx extract` wrote of the articles, GOLD a line an article: {"id", "incident"}. With --half, only
every other incident is learnt from, so that the others can tell how good the weights are.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
from logit import Choice, Floats, Prior, fit

from factx.across.account import Account
from factx.across.ledger.joined.couple import Couple, Told
from factx.across.ledger.joined.resemblance import FEATURES
from factx.across.ledger.kept.tellings import digest

RIDGE = 0.3
"""How strongly weights are held near zero."""
WEIGHT_OF_MOVED = 0.1
"""How much a pair counts that is moved into one town and day, as pairs are where much happens."""
MAX_DAYS = 14
"""Articles published further apart are no pair."""


def main() -> None:
    """Fit the weights and write them, a line a feature."""
    options = _options()
    gold = {record["id"]: record["incident"] for record in map(json.loads, options.gold.open(encoding="utf-8"))}
    kept = frozenset(sorted(set(gold.values()))[options.half or 0 :: 1 if options.half is None else 2])
    told = [one for one in _told(options.records) if gold[one.article] in kept]
    near = [Couple(one, other) for one, other in combinations(told, 2) if _are_near(one, other)]
    moved = [_moved(pair) for pair in near if gold[pair.one.article] != gold[pair.other.article]]
    pairs = [*near, *moved]
    rows: Floats = np.array([[float(feature.value(pair)) for feature in FEATURES] for pair in pairs])
    labels = np.array([float(gold[pair.one.article] == gold[pair.other.article]) for pair in pairs])
    weights = [1.0] * len(near) + [WEIGHT_OF_MOVED] * len(moved)
    choices = [
        Choice(row[None], np.array([label]), weight) for row, label, weight in zip(rows, labels, weights, strict=True)
    ]
    learnt = fit(choices, Prior.ridge(rows.shape[1], RIDGE))
    lines = (f'"{feature.name}" = {weight:.2f}' for feature, weight in zip(FEATURES, learnt, strict=True))
    heading = "# Log-odds that each sign adds to two articles telling of one incident.\n"
    options.target.write_text(heading + "\n".join(lines) + "\n")
    print(f"{len(labels)} pairs, {((rows @ learnt > 0) == (labels > 0.5)).mean():.3f} right")


def _told(path: Path) -> Iterator[Told]:
    """What each article is about."""
    for line in path.open(encoding="utf-8"):
        kept = digest(Account.of_record(json.loads(line)))
        yield Told.of(kept, kept.tellings[0])


def _moved(pair: Couple) -> Couple:
    """Two incidents as they would be told if they had been in one town on one day: by one spokesman of one police."""
    own = pair.one.signs
    signs = replace(pair.other.signs, places=own.places, days=own.days, speakers=own.speakers, bodies=own.bodies)
    other = replace(pair.other, telling=replace(pair.other.telling, signs=signs), published=pair.one.published)
    return Couple(pair.one, other)


def _are_near(one: Told, other: Told) -> bool:
    return one.published is None or other.published is None or abs(one.published - other.published) <= MAX_DAYS


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("records", "gold", "target"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    return parser.parse_args()


if __name__ == "__main__":
    main()
