"""Learn how much each sign says of two figures being of one event: a logistic regression over pairs.

python -m grouping.learn ../../shared/corpora ../factx/facts/casualties/events/weights.toml
"""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path

import numpy as np
from logit import Choice, Floats, Prior, fit

from factx.facts.casualties.events.pair import Pair
from factx.facts.casualties.events.profile import profiles
from factx.facts.casualties.events.same_event import FEATURES
from grouping.examples import Example, examples

RIDGE = 2.0
"""How strongly weights are held near zero."""


def main() -> None:
    """Fit the weights and write them, a line a feature."""
    corpora, target = map(Path, sys.argv[1:])
    rows, labels, weights = _table(list(examples(corpora / "news-events")))
    pairs = zip(rows, labels, weights, strict=True)
    alone = [Choice(row[None], np.array([label]), weight) for row, label, weight in pairs]
    learnt = fit(alone, Prior.ridge(rows.shape[1], RIDGE))
    lines = (f'"{feature.name}" = {weight:.2f}' for feature, weight in zip(FEATURES, learnt, strict=True))
    target.write_text("# Log-odds that each sign adds to two figures being of one event.\n" + "\n".join(lines) + "\n")
    right = ((rows @ learnt > 0) == (labels > 0.5)).mean()
    print(f"{len(labels)} pairs, {right:.3f} right")


def _table(articles: list[Example]) -> tuple[Floats, Floats, Floats]:
    """All pairs of matched figures; an article with many figures counts no more than the root of its pairs."""
    rows, labels, weights = [], [], []
    for article in articles:
        pairs = list(_pairs(article))
        for row, label in pairs:
            rows.append(row)
            labels.append(label)
            weights.append(1 / np.sqrt(len(pairs)) * 4)
    return np.array(rows, dtype=float), np.array(labels, dtype=float), np.array(weights)


def _pairs(article: Example) -> list[tuple[list[float], bool]]:
    known = [profile for profile in profiles(article.reading, article.drafts) if profile.number in article.matches]
    found = []
    for one, other in combinations(known, 2):
        events = [article.gold["casualties"][article.matches[each.number]]["event"] for each in (one, other)]
        if None not in events:
            pair = Pair.of(article.reading, one, other)
            found.append(([float(feature.value(pair)) for feature in FEATURES], events[0] == events[1]))
    return found


if __name__ == "__main__":
    main()
