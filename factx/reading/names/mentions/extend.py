"""Where a name ends that the recogniser broke off too early: "Department | of Transportation", "Omar al | -Nasri"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens
from factx.reading.names.known import countries
from factx.reading.names.known.calendar_words import is_calendar_word
from factx.reading.names.known.name_heads import is_head
from factx.reading.names.known.titles import is_title
from factx.reading.names.labels import ORGANIZATION, PLACE
from factx.reading.names.mentions.hyphens import ends_inside_word
from factx.reading.tokens import HYPHENS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LINKS = frozenset({"of", "for", "on", "to", "against"})
"""What leads from the head of a body to what it is for."""
MAX_TOKENS_TO_HEAD = 5  # "Elm Valley | Fire and Rescue Service Department"; farther, it is another name


def end_of_person(doc: Doc, start: int, end: int) -> int:
    """Where a person's name ends that must not end in a particle or before a hyphen."""
    while end < len(doc):
        if (doc[end].text in HYPHENS and _continues(doc, end + 1)) or ends_inside_word(doc, end):
            end += 2
        elif end > start and doc[end - 1].lower_ in words("name_particles") and _continues(doc, end):
            end += 1
        else:
            break
    return end


def end_of_body(doc: Doc, start: int, end: int) -> int:
    """Where the name of a body ends that goes on with "of Transportation", "on Presidential Debates"."""
    under_way = _is_under_way(doc, start, end)
    allowed = frozenset({""}) if under_way else PLACE | {ORGANIZATION, ""}
    stop = begin = end if under_way else _behind_link(doc, end)
    while stop < len(doc) and doc[stop].ent_type_ in allowed and _carries_on(doc, begin, stop):
        stop += 1
    return stop if stop > begin else end


def end_with_head(doc: Doc, end: int) -> int:
    """Where a name ends that the recogniser broke off before its head: "Severn Valley | Police"."""
    stop = end
    for i in range(end, min(end + MAX_TOKENS_TO_HEAD, len(doc))):
        if not _is_of_name(doc[i]) or is_title(doc[i]):
            break
        if is_head(doc[i].lower_):
            stop = i + 1
    return stop


def end_of_place(doc: Doc, start: int, end: int) -> int:
    """Where "Aleppo | province" ends: with its common noun, which tells it from the city."""
    if end == len(doc) or end == start or not (doc[end].is_lower and doc[end].lower_ in words("nouns_behind_places")):
        return end
    return end if countries.country(doc[start:end].text) else end + 1


def start_of_place(doc: Doc, start: int) -> int:
    """Where "Horn of | Africa", "Gulf of | Mexico" begin: with their common noun, which tells them from the country."""
    link = start - 2 if start > 1 and doc[start - 1].lower_ == "the" else start - 1
    if link < 1 or doc[link].lower_ != "of" or not tokens.is_capitalised(doc[link - 1]):
        return start
    return link - 1 if doc[link - 1].lower_ in words("place_openings") else start


def _is_under_way(doc: Doc, start: int, end: int) -> bool:
    """Whether a name already goes on behind its head: "Institute for Coastal | Flood Research"."""
    return any(_wants_more(doc[i]) and doc[i + 1].lower_ in LINKS for i in range(start, end - 2))


def _behind_link(doc: Doc, end: int) -> int:
    if end + 1 >= len(doc) or not _wants_more(doc[end - 1]) or doc[end].lower_ not in LINKS:
        return len(doc)
    return end + 2 if doc[end + 1].lower_ == "the" else end + 1


def _wants_more(head: Token) -> bool:
    """Whether it is the head of a body that says what it is for behind: "Department", "University"."""
    heads = values("kind_by_word_in_name")["head"]
    listed = (heads["government"], heads["ngo"], heads["education"], words("open_heads"))
    return tokens.is_capitalised(head) and any(head.lower_ in group for group in listed)


def _continues(doc: Doc, i: int) -> bool:
    if i >= len(doc) or not tokens.is_capitalised(doc[i]):
        return False
    return bool(doc[i - 1].whitespace_) != (doc[i - 1].text in HYPHENS)


def _is_of_name(token: Token) -> bool:
    return tokens.is_capitalised(token) and not token.is_sent_start and not is_calendar_word(token)


def _carries_on(doc: Doc, begin: int, i: int) -> bool:
    """Whether it is capitalised, or joins two words that are: "Food and Drug", "Allergy | and Infectious"."""
    if _is_of_name(doc[i]):
        return True
    joins = begin <= i < len(doc) - 1 and doc[i].lower_ in {"and", "&"} and not doc[i + 1].ent_type_
    return joins and _is_of_name(doc[i + 1])
