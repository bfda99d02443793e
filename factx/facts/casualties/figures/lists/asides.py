"""Asides: what stands behind a member of a list of people: "(39)", ", 45", "aged 71", ", who was a cook"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

MAX_TOKENS_OF_ASIDE = 14
"""Tokens of ", who was visiting from Akron," and ", of Hallett," behind a member."""
OLDEST = 120


def behind_asides(doc: Doc, i: int, end: int) -> int:
    """Where the next joint stands behind ages, places and clauses: "(39)", ", 45", "aged 71", ", of Hallett"."""
    while i < end:
        length = _aside(doc, i, end)
        if not length:
            return i
        i += length
    return i


def _aside(doc: Doc, i: int, end: int) -> int:
    """How many tokens of an aside begin at a token."""
    words = [word.lower_ for word in doc[i : min(end, i + 3)]]
    if words[:1] == ["("]:
        return next((j - i + 1 for j in range(i, min(end, i + MAX_TOKENS_OF_ASIDE)) if doc[j].text == ")"), 0)
    if words[:1] == [","] and len(words) > 1 and _is_age(words[1]):
        return 2
    if words[:1] == ["aged"] and len(words) > 1:
        return 2
    is_clause = words[:1] == [","] and len(words) > 1 and words[1] in {"who", "whose", "of", "from", "both"}
    if is_clause or words[:1] in (["of"], ["who"], ["from"]):
        behind = range(i + 2, min(end, i + 2 + MAX_TOKENS_OF_ASIDE))
        return next((j - i for j in behind if doc[j].lower_ in {",", ";", "and"} or doc[j].tag_ == "VBD"), 0)
    return 0


def _is_age(word: str) -> bool:
    return word.isdigit() and int(word) <= OLDEST
