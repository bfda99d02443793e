"""What is cut off a recognised span: "the", "'s", a place before a person, the "government" of "Syrian government"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens
from factx.reading.names.known import countries, genders
from factx.reading.names.known.famous import body
from factx.reading.names.labels import ORGANIZATION, PEOPLE, STATE, labelled

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

POSSESSIVES = frozenset({"'s", "’s", "'S", "’S", "'", "’"})
TRAILING = frozenset({"and", "or", "of", "the", "for", "in", "to", "&"})
FUNCTION_WORDS = frozenset({"IN", "RB", "CC", "PRP", "PRP$", "WRB", "WDT", "WP", "MD", "UH", "EX", "TO"})


def without_edges(span: Span) -> Span:
    """A span without punctuation, articles, possessives and function words at its edges; empty, where that is all."""
    doc, start, end = span.doc, span.start, span.end
    while start < end and (_is_loose(doc[start]) or _is_article(doc, start, end) or _is_opening(doc, start, end)):
        start += 1
    while start < end and (_is_loose(doc[end - 1]) or doc[end - 1].text in POSSESSIVES | TRAILING):
        end -= 1
    return labelled(doc, start, end, span.label_)


def behind_place(doc: Doc, start: int, end: int) -> int:
    """Where a person's name begins behind a place that runs into it: "Ohio | Martha Reyes"."""
    ends = (i for i in range(start + 1, end - 1) if countries.code(doc[start:i].text))
    return next((i for i in ends if genders.of_given_name(doc[i].lower_)), start)


def without_pictures(doc: Doc, start: int, end: int) -> int:
    """Where the name of an agency ends before what it made: "AFP | photo"."""
    if end - start > 1 and doc[end - 1].lower_ in words("pictures") and body(doc[start : end - 1].text):
        return end - 1
    return end


def without_bare_body(name: Span) -> Span:
    """The people or country of "Syrian government", which alone name something; the name, where it ends otherwise."""
    doc, start, end = name.doc, name.start, name.end
    if not (doc[end - 1].is_lower and doc[end - 1].lower_ in words("bare_bodies")):
        return name
    end -= 1
    while end > start and not tokens.is_capitalised(doc[end - 1]):
        end -= 1
    text = doc[start:end].text
    label = PEOPLE if countries.people(text) else STATE if countries.code(text) else ORGANIZATION
    return labelled(doc, start, end, label)


def _is_loose(token: Token) -> bool:
    return token.is_space or (token.is_punct and token.text != ".")


def _is_article(doc: Doc, start: int, end: int) -> bool:
    return tokens.is_article(doc[start]) and start + 1 < end and not _is_of_newspaper(doc, start, end)


def _is_opening(doc: Doc, start: int, end: int) -> bool:
    """Whether a word is only capitalised as the first of a sentence, as every such word is: "Though Benita"."""
    return bool(doc[start].is_sent_start) and end - start > 1 and doc[start].tag_ in FUNCTION_WORDS


def _is_of_newspaper(doc: Doc, start: int, end: int) -> bool:
    """Whether an article is part of the name, as that of a newspaper is: "The Washington Post"."""
    if doc[start].text != "The":
        return False
    known = body(doc[start:end].text) or body(doc[start + 1 : end].text)
    return known.name.startswith("The ") if known else doc[end - 1].lower_ in words("newspaper_heads")
