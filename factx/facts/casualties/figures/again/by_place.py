"""By place: numbers that a sentence gives for one place each: "Parna (22)", "Guayas 41, Azuay 29", "Quezon with 29"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import outcome
from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure


def by_place(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The place of "Parna (22)" and of "Guayas 41, Azuay 29", where a sentence gives several."""
    places = [start for start in measure.at if _place_of(measure, measure.at[start].span) and _is_near(start, count)]
    place = _place_of(measure, count)
    if place is None:
        return None
    is_joined = last.noun.sent == count.sent and place.nbor(-1).lower_ in {"and", ";"}
    return place if is_joined or len(set(places)) > 1 else None


def _is_near(start: int, count: Span) -> bool:
    return count.sent.start <= start < count.sent.end


def _place_of(measure: Measure, count: Span) -> Token | None:
    doc, i = count.doc, place_index(count.doc, count)
    i -= doc[i].lower_ == "with"  # "followed by Quezon with 29"
    named = measure.reading.names.at(doc[i]) if i >= 0 else None
    is_closed = i < count.start - 1 or doc[count.end : count.end + 1].text in {",", ";", ".", "and", "("}
    is_place = named is not None and named.type in labels.PLACE
    is_name = doc[i].tag_ == "NNP" and (named is None or named.type != labels.PERSON) and _counts_events(doc[i])
    is_inside = measure.reading.names.at(count[-1]) is not None  # "Region 12"
    return doc[i] if (is_place or is_name) and is_closed and not is_inside else None


def _counts_events(place: Token) -> bool:
    """Whether the sentence counts a harm by its noun: "Deaths were reported in Parna (22)"."""
    before = place.doc[place.sent.start : place.i]
    return any(word.tag_ == "NNS" and outcome("events", word) for word in before)


def place_index(doc: Doc, count: Span) -> int:
    """Where the place stands of "Parna (22)" and "Guayas 41"."""
    is_bracketed = doc[count.start - 1].text == "(" and doc[count.end : count.end + 1].text == ")"
    return count.start - (2 if is_bracketed else 1)
