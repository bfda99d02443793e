"""Names that the recogniser broke off inside a hyphenated word: "Son Heung | -min", "Tehrik-i | -Taliban"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.names.labels import PEOPLE, PLACE, labelled
from factx.reading.tokens import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Span

NOMINAL = frozenset({"NOUN", "PROPN"})


def joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, one made of what is one hyphenated name in two parts."""
    whole: list[Span] = []
    for span in spans:
        if whole and _goes_on(whole[-1], span):
            first = whole.pop()
            whole.append(labelled(span.doc, first.start, span.end, first.label_))
        else:
            whole.append(span)
    return whole


def ends_inside_word(doc: Doc, end: int) -> bool:
    """Whether a name ends in "Son Heung | -min scored", not in "Angela Merkel | -era rules", which describes a noun."""
    if end + 1 >= len(doc) or doc[end].text not in HYPHENS or _is_spaced(doc, end):
        return False
    is_described = any(following.pos_ in NOMINAL | {"ADJ"} for following in doc[end + 2 : end + 3])
    return doc[end + 1].is_lower and doc[end + 1].pos_ in NOMINAL and not is_described


def _goes_on(left: Span, right: Span) -> bool:
    """Whether a name broke off in lower case: "Tehrik-i" or "Tehrik-i-" before "Taliban Pakistan"."""
    doc = left.doc
    hyphen = right.start - 1
    if left.label_ in PLACE | {PEOPLE} or hyphen not in {left.end - 1, left.end} or hyphen <= left.start:
        return False
    return doc[hyphen].text in HYPHENS and doc[hyphen - 1].is_lower and not _is_spaced(doc, hyphen)


def _is_spaced(doc: Doc, hyphen: int) -> bool:
    return bool(doc[hyphen - 1].whitespace_ or doc[hyphen].whitespace_)
