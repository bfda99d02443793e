"""Put what the parser has learnt into a pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from finetune.labels import Labels as Tables
from safetensors.numpy import load_file
from spacy.language import Language

from factx.parsing.component import Parser
from factx.parsing.labels import Labels
from parse.graphs import packed

NAME, FACTORY = "parser", "factx_parser"
WEIGHTS, TABLES = "weights.safetensors", "labels.json"
"""What the folder of what has been learnt holds."""


def add(nlp: Language, learnt: Path) -> None:
    """Add the component, with what has been learnt."""
    tables = Tables.load(learnt / TABLES).tables
    labels = Labels(**{task: tuple(tables[task]) for task in Labels._fields})
    parser = cast(Parser, nlp.add_pipe(FACTORY, name=NAME))
    parser.learn(labels, packed(load_file(learnt / WEIGHTS), labels))
