"""Hyphens: names that the recogniser broke off inside a hyphenated word: "Son Heung | -min", "Tehrik-i | -Taliban"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.names.labels import PEOPLE, PLACE, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Span

HYPHENS = frozenset({"-", "‐", "‑"})
NOMINAL = frozenset({"NOUN", "PROPN"})


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join what is one hyphenated name in two parts, in the order of the article."""
    whole: list[Span] = []
    for span in spans:
        if whole and _are_one(whole[-1], span):
            first = whole.pop()
            whole.append(labelled(span.doc, first.start, span.end, first.label_))
        else:
            whole.append(span)
    return whole


def ends_inside_word(doc: Doc, end: int) -> bool:
    """Tell "Son Heung | -min scored" from "Angela Merkel | -era rules", where the word describes a noun."""
    if end + 1 >= len(doc) or doc[end].text not in HYPHENS or _is_spaced(doc, end):
        return False
    is_described = any(following.pos_ in NOMINAL | {"ADJ"} for following in doc[end + 2 : end + 3])
    return doc[end + 1].is_lower and doc[end + 1].pos_ in NOMINAL and not is_described


def _are_one(left: Span, right: Span) -> bool:
    """Tell a name that breaks off in lower case: "Tehrik-i" or "Tehrik-i-" before "Taliban Pakistan"."""
    doc = left.doc
    hyphen = right.start - 1
    if left.label_ in PLACE | {PEOPLE} or hyphen not in {left.end - 1, left.end} or hyphen <= left.start:
        return False
    return doc[hyphen].text in HYPHENS and doc[hyphen - 1].is_lower and not _is_spaced(doc, hyphen)


def _is_spaced(doc: Doc, hyphen: int) -> bool:
    return bool(doc[hyphen - 1].whitespace_ or doc[hyphen].whitespace_)
