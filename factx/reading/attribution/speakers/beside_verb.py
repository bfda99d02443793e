"""Speakers beside a verb of saying, by their place, where the parse tells no speaker."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.speakers.speaker import Speaker, of_span, phrase
from factx.reading.attribution.word_classes import NAMING, NOMINAL

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LINKING = frozenset({"ADP", "PUNCT", "CCONJ"})
WITHIN_NAMES = frozenset({"of", "'s", "’s", "'", "’", "-", "the", "&"})


def beside(verb: Token, start: int, end: int) -> Speaker | None:
    """The name that stands beside a verb of saying within a stretch, whatever the parse says of it."""
    before = verb.doc[start : verb.i]
    named = any(token.pos_ in NAMING for token in before)
    span = syntax.trimmed(_left(verb, start) if named else _right(verb, end))
    if not any(token.pos_ in NAMING for token in span):
        return None
    whole = phrase([syntax.head_of(span)])
    span = whole if whole.start == span.start and span.end <= whole.end <= end else span
    return of_span(span)


def _left(verb: Token, start: int) -> Span:
    """The name before a verb, together with an apposition between commas."""
    doc, end = verb.doc, verb.i
    while end > start and doc[end - 1].pos_ in {"ADV", "AUX", "PUNCT"}:
        end -= 1
    begin = end
    while begin > start and (_names(doc[begin - 1]) or doc[begin - 1].pos_ in LINKING):
        begin -= 1
    while begin < end and doc[begin].pos_ in LINKING:
        begin = next((at + 1 for at in range(begin, end) if doc[at].text == ","), begin + 1)
    return doc[begin:end]


def _right(verb: Token, end: int) -> Span:
    """The name behind a verb, together with an apposition that goes on to the end."""
    after = _run(verb.doc, verb.i + 1, end)
    if after < end and verb.doc[after].text == ",":
        apposed = _run(verb.doc, after + 1, end, ("ADP",))
        after = apposed if apposed == end else after
    return verb.doc[verb.i + 1 : after]


def _run(doc: Doc, start: int, end: int, linking: Collection[str] = ()) -> int:
    """The place where a run of nouns and what belongs to them ends."""
    while start < end and (_names(doc[start]) or doc[start].pos_ in linking):
        start += 1
    return start


def _names(token: Token) -> bool:
    return token.pos_ in NOMINAL or token.lower_ in WITHIN_NAMES
