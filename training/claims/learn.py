"""Learn which clauses somebody says, and put the component into the pipeline.

python -m claims.learn CORPORA PIPELINE
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
from assemble import meta, write
from thinc.api import Adam, fix_random_seed, warmup_linear

from claims.examples import Examples, read
from factx import Extractor
from factx.claims.component import Claims
from factx.parsing.component import Parser
from factx.reading.text import tree_repairs

NAME = "claims"
SEED, PASSES, BATCH = 0, 12, 64
RATE, DECAY = 0.002, 0.02
THRESHOLD = 0.7


def add(extractor: Extractor, corpora: Path) -> None:
    """Add the component, taught by the open part of news-facts; an older one goes."""
    nlp = extractor.nlp
    if NAME in nlp.pipe_names:
        nlp.remove_pipe(NAME)
    fix_random_seed(SEED)
    parser = cast(Parser, nlp.get_pipe("parser"))
    config = {"relations": list(parser.known.relation), "threshold": THRESHOLD}
    component = nlp.add_pipe("factx_claims", NAME, after="lemmatizer", config=config)
    assert isinstance(component, Claims)
    with nlp.select_pipes(disable=[NAME]):
        examples = read(extractor, corpora, "open", component.relations)
    learn(component, examples)


def learn(component: Claims, examples: Examples) -> None:
    """Fit the weights; the mean of those of the last steps is kept."""
    component.model.initialize()
    steps = PASSES * (len(examples.said) // BATCH + 1)
    rates: Any = warmup_linear(RATE, steps // 10, steps)
    optimizer = Adam(rates, L2=DECAY, L2_is_weight_decay=True, use_averages=True)
    for rows, said in _batches(examples):
        sure, backprop = component.model.begin_update(rows)
        backprop((sure - said[:, None]) / len(said))
        component.model.finish_update(optimizer)
        optimizer.step_schedules()
    with component.model.use_params(optimizer.averages):
        learnt = component.to_bytes()
    component.from_bytes(learnt)


def _batches(examples: Examples) -> Iterator[tuple[Any, Any]]:
    random = np.random.default_rng(SEED)
    for _ in range(PASSES):
        order = random.permutation(len(examples.said))
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            yield examples.rows[chosen], examples.said[chosen]


if __name__ == "__main__":
    corpora, pipeline = map(Path, sys.argv[1:])
    extractor = Extractor(pipeline)
    add(extractor, corpora)
    # It comes with every extractor, and not with the weights.
    extractor.nlp.remove_pipe(tree_repairs.NAME)
    extractor.nlp.meta.update(meta())
    write(extractor.nlp, pipeline)
