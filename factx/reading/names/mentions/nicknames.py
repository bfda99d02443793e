"""Nicknames: persons whose name is broken by another one in quotation marks: "Robert “Bob” Miller"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.reading.names.labels import PERSON, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span

BETWEEN = re.compile(r"""\s*(?:“[^“”]{1,24}”|"[^"]{1,24}"|‘[^‘’]{1,24}’|'[^']{1,24}'|\([^()]{1,24}\))\s*""")


def joined_by_nickname(spans: Iterable[Span]) -> list[Span]:
    """Make one name of what stands before and behind a nickname; the nickname itself goes into it."""
    whole: list[Span] = []
    for span in spans:
        first = next((other for other in whole[-2:] if _are_one(other, span)), None)
        if first is None:
            whole.append(span)
        else:
            del whole[whole.index(first) :]
            whole.append(labelled(span.doc, first.start, span.end, PERSON))
    return whole


def _are_one(first: Span, last: Span) -> bool:
    are_persons = first.label_ == last.label_ == PERSON and last.start - first.end < 9
    return are_persons and BETWEEN.fullmatch(first.doc.text, first.end_char, last.start_char) is not None
