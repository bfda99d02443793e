"""Where a name begins and ends in what the recogniser marked, and a little beyond: "Pope | Leo", not "Mr. | Rahal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import ways
from factx.reading.names.known.titles import with_regnal_title, without_titles
from factx.reading.names.labels import LOCATION, ORGANIZATION, OTHER, PERSON, STATE, labelled
from factx.reading.names.mentions import cut, extend
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span


def trimmed(span: Span) -> Span | None:
    """The name in a recognised span, without articles, titles and possessives, and with the head that it lacks."""
    bare = cut.without_edges(span)
    name = ways.refined(CUTS_AND_ADDITIONS, bare) if len(bare) else bare
    return name if len(name) else None


def _to_head(name: Span) -> Span:
    end = name.end if name.label_ in OTHER else extend.end_with_head(name.doc, name.end)
    return labelled(name.doc, name.start, end, name.label_)


def _to_end_of_body(name: Span) -> Span:
    end = extend.end_of_body(name.doc, name.start, name.end)
    return labelled(name.doc, name.start, end, ORGANIZATION) if end > name.end else name


def _behind_place(name: Span) -> Span:
    return _from(name, cut.behind_place(name.doc, name.start, name.end)) if name.label_ == PERSON else name


def _behind_titles(name: Span) -> Span:
    return _from(name, without_titles(name.doc, name.start, name.end)) if name.label_ == PERSON else name


def _with_regnal_title(name: Span) -> Span:
    return _from(name, with_regnal_title(name.doc, name.start, name.end)) if name.label_ == PERSON else name


def _to_end_of_person(name: Span) -> Span:
    end = extend.end_of_person(name.doc, name.start, name.end) if name.label_ == PERSON else name.end
    return labelled(name.doc, name.start, end, name.label_)


def _with_noun_of_place(name: Span) -> Span:
    if name.label_ not in {STATE, LOCATION}:
        return name
    start = extend.start_of_place(name.doc, name.start)
    end = extend.end_of_place(name.doc, name.start, name.end) if name.label_ == STATE else name.end
    return labelled(name.doc, start, end, LOCATION if start < name.start else name.label_)


def _without_pictures(name: Span) -> Span:
    end = cut.without_pictures(name.doc, name.start, name.end) if name.label_ == ORGANIZATION else name.end
    return labelled(name.doc, name.start, end, name.label_)


def _without_bare_body(name: Span) -> Span:
    return cut.without_bare_body(name) if name.label_ == ORGANIZATION else name


def _from(name: Span, start: int) -> Span:
    return labelled(name.doc, start, name.end, name.label_)


CUTS_AND_ADDITIONS: tuple[Way[[Span], Span], ...] = (
    Way("with its head", _to_head, "Syracuse Police Chief Ann Rahal says that two brothers died."),
    Way(
        "with what it is for",
        _to_end_of_body,
        "He joined the Kelmar League for the Defence of Cats.",
        "makes a body of it, so before all that asks for the type",
    ),
    Way(
        "behind a place",
        _behind_place,
        "Two people, Ohio Martha Reyes and Texas Maria Lopez, died.",
        "a title may stand behind the place",
    ),
    Way("behind titles", _behind_titles, "Their teacher, Souad Sheikh Ahmad, wrote on Monday."),
    Way(
        "with the title of a pope or king",
        _with_regnal_title,
        "Pope Francis spoke in Rome on Monday.",
        "it was cut off as a title before",
    ),
    Way("with the end of a person's name", _to_end_of_person, "Merkel-Supporting groups met in Aleppo."),
    Way("with the noun of a place", _with_noun_of_place, "Two people were killed in Aleppo province on Monday."),
    Way("without a picture", _without_pictures, "He works for Associated Press Images and for Reuters Pool."),
    Way(
        "without a common noun for a body",
        _without_bare_body,
        "US senate leaders met on Tuesday.",
        "last, since it makes another type of it",
    ),
)
"""What is cut off and added, one after another."""
