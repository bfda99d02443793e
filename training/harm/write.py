"""Put branch and heads into the pipeline.

python -m harm.write WEIGHTS PIPELINE
"""

from __future__ import annotations

import sys
from pathlib import Path

from assemble import meta, write
from finetune.drawing import Array
from safetensors.numpy import load_file
from spacy.language import Language

from factx import Extractor
from factx.encoder.layer import encoder_of
from factx.figures.component import Figures
from factx.figures.heads import Heads
from factx.figures.key import KEY
from factx.reading.text import tree_repairs
from harm.graph import BranchGraph
from harm.plan import PLAN, Plan

BRANCH, HEADS, TABLES = "branch.", "heads.", "tables."


def add(nlp: Language, weights: dict[str, Array], shared: int) -> None:
    """Add both; older ones go."""
    held = encoder_of(nlp)
    held.replace_graph(BranchGraph(_part(weights, BRANCH)).grow(held.graph, shared))
    if KEY in nlp.pipe_names:
        nlp.remove_pipe(KEY)
    component = nlp.add_pipe("factx_figures", KEY, last=True)
    assert isinstance(component, Figures)
    heads = {name.removeprefix(TABLES): values for name, values in _part(weights, HEADS).items()}
    component.heads = Heads(heads)


def _part(weights: dict[str, Array], prefix: str) -> dict[str, Array]:
    return {name.removeprefix(prefix): values for name, values in weights.items() if name.startswith(prefix)}


if __name__ == "__main__":
    weights, pipeline = map(Path, sys.argv[1:])
    nlp = Extractor(pipeline).nlp
    add(nlp, load_file(weights / "weights.safetensors"), Plan.load(PLAN).shared)
    # It comes with every extractor, and not with the weights.
    nlp.remove_pipe(tree_repairs.NAME)
    nlp.meta.update(meta())
    write(nlp, pipeline)
