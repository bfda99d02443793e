"""Roles: noun phrases beside a name that say who or what it is, read off the order of words.

Appositions are what parsers get wrong most often, and newspapers write them in few ways: "Syrian President X",
"the U.N. envoy to Syria, X", "X, 34, a teacher from Y".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

ARTICLES = frozenset({"the", "a", "an"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
ONE = frozenset({"NN", "NNP", "VB", "JJ"})
LEANING = NOUNS | {"JJ", "JJS", "JJR", "HYPH", "POS", "VBN", "VBG", "CD", "DT", "PRP$"}
LINKS = frozenset({"of", "to", "for", "in", "at", "from", "on", "and", "&", "with"})
BRACKETS = frozenset({"(", ")"})
LONGEST = 24


def title(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """Give the title or role right before a name: "Syrian President", "activist", "head of the Red Cross"."""
    doc, end = name.doc, name.start
    start = _start(doc, end, marks, name.label_)
    heads = list(_heads(doc, start, end, name.label_))
    if not heads or (heads[-1] + 1 < end and not doc[end - 1].text[:1].isupper()):
        return None
    return doc[_segment(doc, start, heads[-1]) : end]


def before(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """Give the role in front of a name and a comma: "The U.N. special envoy to Syria, Staffan de Mistura"."""
    doc, comma = name.doc, name.start - 1
    while comma > 0 and (doc[comma].lower_ in ARTICLES or bare(doc[comma]) in words("honorifics")):
        comma -= 1
    if comma < 1 or doc[comma].text != "," or doc[comma].is_sent_start:
        return None
    return _from_role(doc, _start(doc, comma, marks, name.label_), comma, name.label_)


def behind(name: Span, marks: Mapping[int, Span]) -> Span | None:
    """Give the role behind a name and a comma: "Widney Brown, Director of Programs", "X, 34, a teacher from Y"."""
    doc, start = name.doc, name.end
    if start + 2 < len(doc) and doc[start].like_num is False and doc[start].text == "(":
        start = next((i + 1 for i in range(start, min(start + 4, len(doc))) if doc[i].text == ")"), start)
    if start + 1 >= len(doc) or doc[start].text != ",":
        return None
    if start + 2 < len(doc) and doc[start + 1].like_num and doc[start + 2].text == ",":
        start += 2
    start += 2 if start + 2 < len(doc) and doc[start + 1].tag_ == "RB" else 1
    return _from_first_role(doc, start, _end(doc, start, marks, name.label_), name.label_)


def is_role(noun: Token, label: str) -> bool:
    """Tell whether a noun says what a person is ("activist"), or what a body is ("militia")."""
    if label == PERSON:
        said = words("roles") | (words("titles") - words("honorifics"))
        return noun.lemma_.lower() in said or bare(noun) in said
    return noun.lemma_.lower() in values("organization_nouns") and noun.tag_ in {"NN", "NNP"}


def without_article(span: Span) -> Span:
    """Leave out a leading article, hyphen or possessive mark."""
    start = span.start
    while start + 1 < span.end and (span.doc[start].lower_ in ARTICLES or span.doc[start].tag_ in {"POS", "HYPH"}):
        start += 1
    return span.doc[start : span.end]


def _start(doc: Doc, end: int, marks: Mapping[int, Span], label: str) -> int:
    """Walk left from a name over the words that may belong to its description."""
    start = end
    while start and not _begins(doc, start, end) and end - start < LONGEST and _belongs(doc[start - 1], marks, label):
        start -= 1
    while start < end and (doc[start].lower_ in LINKS or doc[start].tag_ in {"POS", "HYPH"} or doc[start].text == ")"):
        start += 1
    return start


def _begins(doc: Doc, start: int, end: int) -> bool:
    return start < end and (bool(doc[start].is_sent_start) or doc[start].lower_ in {"a", "an"})


def _end(doc: Doc, start: int, marks: Mapping[int, Span], label: str) -> int:
    """Walk right over the words that may belong to a description; none, if they lead up to another name."""
    end = start
    while end < len(doc) and end - start < LONGEST and not doc[end].is_sent_start and _belongs(doc[end], marks, label):
        end += 1
    if end < len(doc) and end in marks and marks[end].label_ == label == PERSON:
        return start
    while end > start and (doc[end - 1].lower_ in LINKS or doc[end - 1].tag_ in {"POS", "HYPH", "DT"}):
        end -= 1
    return end


def _belongs(token: Token, marks: Mapping[int, Span], label: str) -> bool:
    if token.i in marks:
        return marks[token.i].label_ != PERSON or _is_inner(marks[token.i])
    if token.text in BRACKETS:
        return label == PERSON and any(token.i + step in marks for step in (-1, 1))
    return token.tag_ in LEANING or token.lower_ in LINKS or is_role(token, label)


def _is_inner(person: Span) -> bool:
    """A person may stand inside the description of another: "Mondale's running mate", "a son of Osama bin Laden"."""
    doc = person.doc
    owns = person.end < len(doc) and doc[person.end].tag_ == "POS"
    return owns or (person.start > 0 and doc[person.start - 1].lower_ in {"of", "to"})


def _from_role(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """Give the words from the first noun on that is a role: "mayor of Paris" of "letter to the mayor of Paris"."""
    head = next(_heads(doc, start, end, label), None)
    return None if head is None else doc[_segment(doc, start, head) : end]


def _heads(doc: Doc, start: int, end: int, label: str) -> Iterator[int]:
    for i in range(start, end):
        last = i + 1 == end or doc[i + 1].lower_ in LINKS - {"and", "&"} or doc[i + 1].text == "("
        if last and doc[i].tag_ in ONE and is_role(doc[i], label):
            yield i


def _segment(doc: Doc, start: int, head: int) -> int:
    """Find where the noun phrase of a head begins: behind the last link that is no part of a name."""
    begin = head
    while begin > start and not (doc[begin - 1].lower_ in LINKS - {"and", "&"} and doc[begin].lower_ not in LINKS):
        begin -= 1
    return begin


def _from_first_role(doc: Doc, start: int, end: int, label: str) -> Span | None:
    found = _from_role(doc, start, end, label)
    return found if found is not None and found.start == start else None
