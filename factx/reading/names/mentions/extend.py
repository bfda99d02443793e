"""Joints: names that the recogniser broke off too early: "Department | of Transportation", "Omar al | -Nasri"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known.calendar_words import is_calendar_word
from factx.reading.names.known.titles import is_title
from factx.reading.names.labels import ORGANIZATION, PLACE
from factx.reading.names.mentions.hyphens import HYPHENS, ends_inside_word

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LINKS = frozenset({"of", "for", "on", "to", "against"})
FURTHEST = 5
CALENDAR = ("month", "short_month", "weekday", "short_weekday", "meridiem")


def end_of_person(doc: Doc, start: int, end: int) -> int:
    """Give where a person's name ends that must not end in a particle or before a hyphen."""
    while end < len(doc):
        if (doc[end].text in HYPHENS and _continues(doc, end + 1)) or ends_inside_word(doc, end):
            end += 2
        elif end > start and doc[end - 1].lower_ in words("name_particles") and _continues(doc, end):
            end += 1
        else:
            break
    return end


def end_of_body(doc: Doc, start: int, end: int) -> int:
    """Give where the name of a body ends that goes on with "of Transportation", "on Presidential Debates"."""
    under_way = _is_under_way(doc, start, end)
    allowed = frozenset({""}) if under_way else PLACE | {ORGANIZATION, ""}
    stop = begin = end if under_way else _behind_link(doc, end)
    while stop < len(doc) and doc[stop].ent_type_ in allowed and _carries_on(doc, begin, stop):
        stop += 1
    return stop if stop > begin else end


def _is_under_way(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a name already goes on behind its head: "Institute for Coastal | Flood Research"."""
    return any(_is_open(doc[i]) and doc[i + 1].lower_ in LINKS for i in range(start, end - 2))


def _behind_link(doc: Doc, end: int) -> int:
    if end + 1 >= len(doc) or not _is_open(doc[end - 1]) or doc[end].lower_ not in LINKS:
        return len(doc)
    return end + 2 if doc[end + 1].lower_ == "the" else end + 1


def end_with_head(doc: Doc, end: int) -> int:
    """Give where a name ends that the recogniser broke off before its head: "Severn Valley | Police"."""
    stop = end
    for i in range(end, min(end + FURTHEST, len(doc))):
        if not _is_capitalised(doc[i]) or is_title(doc[i]):
            break
        if is_head(doc[i].lower_):
            stop = i + 1
    return stop


def is_head(word: str) -> bool:
    """Tell whether a word ends names of one sure type: "hospital", "avenue", "ministry"."""
    return word in words("health_places") or any(word in heads for heads in values("name_heads")["last"].values())


def is_date(span: Span) -> bool:
    """Tell "Aug. 8" from a name: all numbers and words of the calendar, at least one number among them."""
    numbers = {token for token in span if token.like_num}
    rest = (token.text for token in span if token not in numbers and not token.is_punct)
    return bool(numbers) and all(any(word in values("times")[table] for table in CALENDAR) for word in rest)


def _continues(doc: Doc, i: int) -> bool:
    if i >= len(doc) or not doc[i].text[:1].isupper():
        return False
    return bool(doc[i - 1].whitespace_) != (doc[i - 1].text in HYPHENS)


def _is_open(token: Token) -> bool:
    heads = values("organization_words")["head"]
    wanting = (*heads["government"], *heads["ngo"], *heads["education"], "university", "college", "bank", "school")
    return token.text[:1].isupper() and token.lower_ in wanting


def _is_capitalised(token: Token) -> bool:
    return token.text[:1].isupper() and not token.is_sent_start and not is_calendar_word(token)


def _carries_on(doc: Doc, begin: int, i: int) -> bool:
    """Go on over capitalised words, and over what joins two of them: "Food and Drug", "Allergy | and Infectious"."""
    if _is_capitalised(doc[i]):
        return True
    joins = begin <= i < len(doc) - 1 and doc[i].lower_ in {"and", "&"} and not doc[i + 1].ent_type_
    return joins and _is_capitalised(doc[i + 1])
