"""Words that end the names of one sure type: "hospital", "avenue", "ministry"."""

from __future__ import annotations

from factx.lexicon import values, words


def is_head(word: str) -> bool:
    """Whether a word ends names of one sure type: "hospital", "avenue", "ministry"."""
    return word in words("health_places") or any(
        word in heads for heads in values("type_by_word_in_name")["last"].values()
    )
