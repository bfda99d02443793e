"""Labels of the recogniser of names, grouped by what they stand for: "GPE", "LOC" and "FAC" are places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

PERSON = "PERSON"
ORGANIZATION = "ORG"
STATE = "GPE"
LOCATION = "LOC"
FACILITY = "FAC"
PEOPLE = "NORP"
PLACE = frozenset({STATE, LOCATION, FACILITY})
OTHER = frozenset({"EVENT", "PRODUCT", "WORK_OF_ART", "LAW"})
NAME = PLACE | OTHER | {PERSON, ORGANIZATION, PEOPLE}


def labelled(doc: Doc, start: int, end: int, label: str) -> Span:
    """The tokens of a document from start to end (exclusive), as a name of this type."""
    span = doc[start:end]
    span.label_ = label
    return span
