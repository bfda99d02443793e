"""Noun phrases beside a name that say who or what it is, read off the order of words.

Appositions are what parsers get wrong most often, and newspapers write them in few ways: "Syrian President X",
"the U.N. envoy to Syria, X", "X, 34, a teacher from Y".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens
from factx.reading.names.descriptions.role_words import end_of_words, heads, is_role, start_of_phrase, start_of_words
from factx.reading.names.known.titles import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Span

__all__ = ["before", "behind", "is_role", "title", "without_article"]

MAX_TOKENS_IN_BRACKETS = 4  # "X (R-Ohio), a senator", from bracket to bracket


def title(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """The title or role right before a name: "Syrian President", "activist", "head of the Red Cross"."""
    doc, end = name.doc, name.start
    start = start_of_words(doc, end, marks, name.label_)
    ends = list(heads(doc, start, end, name.label_))
    if not ends or (ends[-1] + 1 < end and not tokens.is_capitalised(doc[end - 1])):
        return None
    return doc[start_of_phrase(doc, start, ends[-1]) : end]


def before(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """The role in front of a name and a comma: "The U.N. special envoy to Syria, Staffan de Mistura"."""
    doc, comma = name.doc, name.start - 1
    while comma > 0 and (tokens.is_article(doc[comma]) or bare(doc[comma]) in words("honorifics")):
        comma -= 1
    if comma < 1 or doc[comma].text != "," or doc[comma].is_sent_start:
        return None
    return _from_role(doc, start_of_words(doc, comma, marks, name.label_), comma, name.label_)


def behind(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """The role behind a name and a comma: "Widney Brown, Director of Programs", "X, 34, a teacher from Y"."""
    doc, comma = name.doc, _behind_brackets(name)
    if comma + 1 >= len(doc) or doc[comma].text != ",":
        return None
    if comma + 2 < len(doc) and doc[comma + 1].like_num and doc[comma + 2].text == ",":
        comma += 2
    start = comma + (2 if comma + 2 < len(doc) and doc[comma + 1].tag_ == "RB" else 1)
    role = _from_role(doc, start, end_of_words(doc, start, marks, name.label_), name.label_)
    return role if role is not None and role.start == start else None


def without_article(span: Span) -> Span:
    """A description without a leading article, hyphen or possessive mark."""
    start, doc = span.start, span.doc
    while start + 1 < span.end and (tokens.is_article(doc[start]) or doc[start].tag_ in {"POS", "HYPH"}):
        start += 1
    return doc[start : span.end]


def _behind_brackets(name: Span) -> int:
    """The index behind a name and the brackets that follow it: "X (R-Ohio), a senator"."""
    doc, start = name.doc, name.end
    if start + 2 >= len(doc) or doc[start].text != "(":
        return start
    inside = range(start, min(start + MAX_TOKENS_IN_BRACKETS, len(doc)))
    return next((i + 1 for i in inside if doc[i].text == ")"), start)


def _from_role(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """The words from the first noun on that is a role: "mayor of Paris" of "letter to the mayor of Paris"."""
    head = next(heads(doc, start, end, label), None)
    return None if head is None else doc[start_of_phrase(doc, start, head) : end]
