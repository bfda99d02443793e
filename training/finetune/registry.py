"""What spaCy looks up by name while it trains the heads."""

from __future__ import annotations

from spacy.util import registry

from factx.encoder.layer import onnx_encoder
from finetune.features import remembered

ENCODER, READER = "factx.OnnxEncoder.v1", "factx.Remembered.v1"


def register() -> None:
    """Make encoder and reader known, the encoder unless an installed factx has done so."""
    if ENCODER not in registry.architectures:
        registry.architectures.register(ENCODER, func=onnx_encoder)
    registry.readers.register(READER, func=remembered)


register()  # since `spacy train --code` only imports this file
