"""Edges: where a name begins and ends inside what the recogniser marked, and a little beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.names.known import countries, genders
from factx.reading.names.known.bodies import body
from factx.reading.names.known.titles import with_regnal_title, without_titles
from factx.reading.names.labels import LOCATION, ORGANIZATION, OTHER, PEOPLE, PERSON, STATE, labelled
from factx.reading.names.mentions.extend import end_of_body, end_of_person, end_with_head

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

ARTICLES = frozenset({"the", "a", "an"})
POSSESSIVES = frozenset({"'s", "’s", "'S", "’S", "'", "’"})
TRAILING = frozenset({"and", "or", "of", "the", "for", "in", "to", "&"})
FUNCTION_WORDS = frozenset({"IN", "RB", "CC", "PRP", "PRP$", "WRB", "WDT", "WP", "MD", "UH", "EX", "TO"})
PICTURES = frozenset({"photo", "photos", "image", "images", "video", "file", "pool"})


def trimmed(span: Span) -> Span | None:
    """Cut articles, titles and possessives off a name, and add the head that it lacks."""
    doc, label = span.doc, span.label_
    start, end = _bare(doc, span.start, span.end)
    if start == end:
        return None
    end = end if label in OTHER else end_with_head(doc, end)
    if (stop := end_of_body(doc, start, end)) > end:
        end, label = stop, ORGANIZATION
    if label == PERSON:
        start = with_regnal_title(doc, without_titles(doc, _behind_place(doc, start, end), end), end)
        end = end_of_person(doc, start, end)
    if label == ORGANIZATION:
        return _body(doc, start, _without_pictures(doc, start, end))
    if label in {STATE, LOCATION}:
        return _place(doc, start, end, label)
    return labelled(doc, start, end, label)


def _bare(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (_is_loose(doc[start]) or _is_article(doc, start, end) or _is_opening(doc, start, end)):
        start += 1
    while start < end and (_is_loose(doc[end - 1]) or doc[end - 1].text in POSSESSIVES | TRAILING):
        end -= 1
    return start, end


def _body(doc: Doc, start: int, end: int) -> Span | None:
    if doc[end - 1].is_lower and doc[end - 1].lower_ in words("bare_bodies"):
        return _people_of(doc, start, end - 1)
    return labelled(doc, start, end, ORGANIZATION)


def _place(doc: Doc, start: int, end: int, label: str) -> Span:
    begin = _with_place_opening(doc, start)
    end = _with_place_head(doc, start, end) if label == STATE else end
    return labelled(doc, begin, end, LOCATION if begin < start else label)


def _behind_place(doc: Doc, start: int, end: int) -> int:
    """Cut off a place that runs into a person's name: "Ohio Martha Reyes"."""
    ends = (i for i in range(start + 1, end - 1) if countries.code(doc[start:i].text))
    return next((i for i in ends if genders.of_given_name(doc[i].lower_)), start)


def _is_loose(token: Token) -> bool:
    return token.is_space or (token.is_punct and token.text not in {"."})


def _is_article(doc: Doc, start: int, end: int) -> bool:
    return doc[start].lower_ in ARTICLES and start + 1 < end and not _belongs(doc, start, end)


def _is_opening(doc: Doc, start: int, end: int) -> bool:
    """The first word of a sentence is capitalised whatever it is: "Though Benita"."""
    return bool(doc[start].is_sent_start) and end - start > 1 and doc[start].tag_ in FUNCTION_WORDS


def _belongs(doc: Doc, start: int, end: int) -> bool:
    """The article of a newspaper is part of its name: "The Washington Post"."""
    if doc[start].text != "The":
        return False
    known = body(doc[start:end].text) or body(doc[start + 1 : end].text)
    return known.name.startswith("The ") if known else doc[end - 1].lower_ in words("newspaper_heads")


def _without_pictures(doc: Doc, start: int, end: int) -> int:
    if end - start > 1 and doc[end - 1].lower_ in PICTURES and body(doc[start : end - 1].text):
        return end - 1
    return end


def _with_place_opening(doc: Doc, start: int) -> int:
    """Open "Horn of Africa" and "Gulf of Mexico" with their common noun, which tells them from the country."""
    link = start - 2 if start > 1 and doc[start - 1].lower_ == "the" else start - 1
    if link < 1 or doc[link].lower_ != "of" or not doc[link - 1].text[:1].isupper():
        return start
    return link - 1 if doc[link - 1].lower_ in words("place_openings") else start


def _with_place_head(doc: Doc, start: int, end: int) -> int:
    """Close "Aleppo province" with its common noun, which tells it from the city."""
    if end == len(doc) or end == start or not (doc[end].is_lower and doc[end].lower_ in words("place_heads")):
        return end
    return end if countries.country(doc[start:end].text) else end + 1


def _people_of(doc: Doc, start: int, end: int) -> Span | None:
    """Keep of "Syrian government" what names something: the people or the country."""
    while end > start and not doc[end - 1].text[:1].isupper():
        end -= 1
    text = doc[start:end].text
    if countries.people(text):
        return labelled(doc, start, end, PEOPLE)
    return labelled(doc, start, end, STATE if countries.code(text) else ORGANIZATION) if start < end else None
