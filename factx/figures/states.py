"""States: the vectors that the encoder's branch leaves on a text, one a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from factx.figures.distances import paragraphs
from factx.figures.heads import Text

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.figures.heads import Floats

OUTPUT = "figures"
"""The graph's output that holds them."""

KEY = f"encoder.{OUTPUT}"
"""Where they lie in ``doc.user_data``, in 16 bits."""


def has_states(doc: Doc) -> bool:
    """Tell whether the encoder has such a branch and has read the text as it is."""
    return KEY in doc.user_data and len(doc.user_data[KEY]) == len(doc) > 0


def states(doc: Doc) -> Floats:
    """Give the vectors."""
    return np.asarray(doc.user_data[KEY], dtype=np.float32)


def text(doc: Doc) -> Text:
    """Give what the heads see."""
    return Text(states(doc), paragraphs(doc))
