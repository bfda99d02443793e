"""Labels: what the parser can tell of a token, and their numbers."""

from __future__ import annotations

from typing import NamedTuple


class Labels(NamedTuple):
    """The labels of each task, in the order of their numbers."""

    tag: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    """The part of speech and the features: "NOUN|Number=Sing"."""

    relation: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    """Where in a name of which kind a token stands: "B-ORG" first, "I-ORG" within, "L-ORG" last, "U-ORG" alone; "O"."""


ROOT, OUTSIDE = "ROOT", "O"
"""The relation of the head of a sentence, and the label of a token in no name."""

BLANK_TAG, BLANK_FEATURES, BLANK_RELATION = "_SP", "SPACE|", "dep"
"""What is known of white space, which hangs on the word before it."""
