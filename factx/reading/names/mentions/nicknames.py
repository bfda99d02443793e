"""Persons whose name is broken by another one in quotation marks: "Robert “Bob” Miller"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.reading.names.labels import PERSON, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Span

BETWEEN = re.compile(r"""\s*(?:“[^“”]{1,24}”|"[^"]{1,24}"|‘[^‘’]{1,24}’|'[^']{1,24}'|\([^()]{1,24}\))\s*""")
MAX_TOKENS_BETWEEN = 8  # two marks and the words of a nickname of 24 characters


def joined(doc: Doc, names: Iterable[Span]) -> list[Span]:
    """The names, one made of what stands before and behind a nickname; the nickname itself goes into it."""
    text = doc.text
    whole: list[Span] = []
    for name in names:
        first = next(
            (place for place in range(max(0, len(whole) - 2), len(whole)) if _are_one(whole[place], name, text)), None
        )
        if first is None:
            whole.append(name)
        else:
            whole[first:] = [labelled(doc, whole[first].start, name.end, PERSON)]
    return whole


def _are_one(first: Span, last: Span, text: str) -> bool:
    are_persons = first.label_ == last.label_ == PERSON and last.start - first.end <= MAX_TOKENS_BETWEEN
    return are_persons and BETWEEN.fullmatch(text, first.end_char, last.start_char) is not None
