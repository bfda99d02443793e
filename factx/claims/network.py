"""The network: two hidden layers and one number, how surely a candidate is said by somebody."""

from __future__ import annotations

from typing import Any

from thinc.api import Dropout, Linear, Logistic, Model, Relu, chain
from thinc.types import Floats2d

HIDDEN = 128
DROPOUT = 0.4


def network(width: int) -> Model[Floats2d, Floats2d]:
    """Make the network for candidates described by so many numbers."""
    hidden: list[Model[Any, Any]] = [Relu(HIDDEN, width), Relu(HIDDEN, HIDDEN)]
    layers = [layer for each in hidden for layer in (Dropout(DROPOUT), each)]
    return chain(*layers, Dropout(DROPOUT), Linear(1, HIDDEN), Logistic())
