"""The layer that spaCy's ``tok2vec`` component holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from thinc.api import Model
from thinc.types import Floats2d

from factx.encoder.shim import Encoder, Settings
from factx.encoder.windows import Reach

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    Layer = Model[list[Doc], list[Floats2d]]
    Backprop = Callable[[list[Floats2d]], list[Doc]]


def onnx_encoder(width: int = 192, longest: int = 256, shared: int = 32, threads: int = 1) -> Layer:
    """Make the layer, without weights: these come with the pipeline.

    Args:
        width: numbers in a vector.
        longest: word pieces that the network reads at once.
        shared: word pieces that two windows have in common where a line is longer than a window.
        threads: threads that one network uses.
    """
    encoder = Encoder(Settings(width, Reach(longest, shared), threads))
    return Model("onnx_encoder", _forward, dims={"nO": width}, shims=[encoder])


def encoder(layer: Layer) -> Encoder:
    """Give the encoder inside a layer."""
    return cast(Encoder, layer.shims[0])


def encoder_of(nlp: Language) -> Encoder:
    """The encoder of a pipeline that has one."""
    return encoder(cast(Any, nlp.get_pipe("tok2vec")).model)


def _forward(layer: Layer, docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Backprop]:
    vectors = [cast(Floats2d, encoder(layer).vectors(doc)) for doc in docs]
    return vectors, _backprop


def _backprop(gradients: list[Floats2d]) -> list[Doc]:
    return []
