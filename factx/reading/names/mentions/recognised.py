"""Spans: what the recogniser marked, cut and trimmed to the name itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.names.known import countries
from factx.reading.names.labels import NAME, ORGANIZATION, OTHER, PEOPLE, PERSON, PLACE, labelled
from factx.reading.names.mentions import trim
from factx.reading.names.mentions.extend import is_date, is_head
from factx.reading.names.mentions.hyphens import joined
from factx.reading.names.mentions.nicknames import joined_by_nickname
from factx.reading.text import sentence_starts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

BREAKS = frozenset({"(", ")", "[", "]", "/", ";", "|", "•", "“", "”", '"'})
FILE = re.compile(r"^\S+@\S+$|\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|zip|jpe?g|png|gif|exe|mp[34])\b", re.IGNORECASE)
"""What files and mail addresses are told by; neither names anybody."""
PROPER = frozenset({"NNP", "NNPS"})


def cleaned(doc: Doc) -> list[Span]:
    """List the names that the recogniser marked, in order: no articles, titles, possessives, brackets, line breaks."""
    return [span for span, reason in _weighed(doc) if reason is None]


def refused(doc: Doc) -> list[tuple[Span, str]]:
    """List what the recogniser marked and is no name, each with what it is."""
    return [(span, reason) for span, reason in _weighed(doc) if reason is not None]


def _weighed(doc: Doc) -> Iterator[tuple[Span, str | None]]:
    limits = {edge for credit in sentence_starts.credits(doc) for edge in (credit.start, credit.end)}
    marked = joined(entity for entity in doc.ents if entity.label_ in NAME)
    pieces = (piece for entity in marked for piece in _pieces(entity, limits))
    trimmed = joined_by_nickname(span for piece in pieces if (span := trim.trimmed(piece)) is not None)
    certain = {token.text for entity in doc.ents for token in entity if not token.is_sent_start}
    common = {token.text for token in doc if token.is_lower}
    return ((span, _why_not(span, certain, common)) for span in trimmed)


def _pieces(entity: Span, limits: set[int]) -> Iterator[Span]:
    start = entity.start
    for token in entity:
        if token.i > start and (token.i in limits or _begins_anew(token, entity)):
            yield labelled(entity.doc, start, token.i, entity.label_)
            start = token.i
        if _breaks(token, entity):
            if token.i > start:
                yield labelled(entity.doc, start, token.i, entity.label_)
            start = token.i + 1
    if start < entity.end:
        yield labelled(entity.doc, start, entity.end, entity.label_)


def _begins_anew(token: Token, entity: Span) -> bool:
    """Tell the second Ana of "Yours, Ana Ana, thank you": nobody is called the same twice."""
    return entity.label_ == PERSON and token.is_alpha and token.text == token.nbor(-1).text


def _breaks(token: Token, entity: Span) -> bool:
    if token.is_space:
        return "\n" in token.text
    if token.text in {"and", ","} and token.i > entity.start and is_head(token.nbor(-1).lower_):
        return entity.label_ not in OTHER
    listed = token.text == "," and entity.label_ in PLACE | {PERSON} and not countries.place(entity.text)
    return listed or token.text in BREAKS


def _why_not(span: Span, certain: set[str], common: set[str]) -> str | None:
    """Tell what a span is that names nothing; None for a name."""
    if not any(char.isalpha() for char in span.text):
        return "a number or sign"
    if span.label_ not in OTHER and is_date(span):
        return "a date"
    if FILE.search(span.text):
        return "a file or mail address"
    if span.label_ == PEOPLE:
        return None
    return _why_common(span, certain, common)


def _why_common(span: Span, certain: set[str], common: set[str]) -> str | None:
    if len(span) == 1 and _is_bare_body(span[0], span.label_):
        return "a common noun, for no body of its own"
    if len(span) == 1 and _is_common(span[0], certain, common):
        return "capitalised as the first word of a sentence"
    is_common = span.text == span.text.lower() and span[-1].tag_ not in PROPER
    return "common nouns" if is_common else None


def _is_bare_body(word: Token, label: str) -> bool:
    if word.lower_ in trim.PICTURES:
        return True
    opens = word.is_lower or bool(word.is_sent_start)
    return opens and label == ORGANIZATION and word.lower_ in words("bare_bodies")


def _is_common(word: Token, certain: set[str], common: set[str]) -> bool:
    if not word.is_sent_start or word.text in certain:
        return False
    return word.lower_ in common or word.tag_ not in PROPER
