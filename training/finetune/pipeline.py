"""Put the encoder into a spaCy pipeline, ready for its heads."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from safetensors.numpy import load_file
from spacy.pipeline import Tok2Vec

from factx.encoder.layer import encoder
from finetune.graph import Graph

ENCODER = "factx.OnnxEncoder.v1"
"""What spaCy calls the layer."""


def write(weights: Path, base: Path, target: Path, quantized: bool = True) -> None:
    """Write a pipeline with the tokenizer of ``base`` and one component, the encoder."""
    nlp = spacy.load(base)
    component = nlp.add_pipe("tok2vec", config={"model": {"@architectures": ENCODER}})
    assert isinstance(component, Tok2Vec)
    held = encoder(component.model)
    held.graph = Graph(load_file(weights / "weights.safetensors"), quantized).draw()
    held.tokenizer = (weights / "tokenizer.json").read_text("utf-8")
    nlp.to_disk(target)


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), quantized="--32" not in sys.argv)
