"""Agreement: one name has one type throughout an article."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known import countries
from factx.reading.names.known.bodies import corrected, known_label
from factx.reading.names.known.keys import key, parts
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import FACILITY, OTHER, PERSON, STATE, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.tokens import Span

BEFORE_PLACE = frozenset({"in", "from", "near", "at", "around", "outside", "across"})


def agreed(found: Iterable[Span]) -> list[Span]:
    """Give each name the type that the article calls it most often, in order of mention."""
    spans = sorted((_corrected(span) for span in found), key=lambda span: span.start)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for span in spans:
        votes[key(span.text)][span.label_] += 1
    surnames = {parts(span.text)[-1] for span in spans if span.label_ == PERSON and len(parts(span.text)) > 1}
    surnames -= {key(span.text) for span in spans if _stands_as_place(span)}
    return [_with_label(span, _label(span, votes, surnames)) for span in spans]


def _corrected(span: Span) -> Span:
    label = _by_head(span) or (PERSON if _is_called_person(span) else span.label_)
    return corrected(_with_label(span, label))


def _is_called_person(span: Span) -> bool:
    """Read a person off the word before: "Mr. Halaby", "the activist al-Halaby"."""
    if not span.start or span[0].is_sent_start or span.label_ in OTHER or known_label(span.text):
        return False
    word = span.doc[span.start - 1]
    if bare(word) in words("honorifics") - {"the"}:
        return word.text[:1].isupper()
    roles = words("roles") - words("shared_roles")
    return word.tag_ == "NN" and word.is_lower and word.lemma_.lower() in roles and not countries.place(span.text)


def _by_head(span: Span) -> str | None:
    """Read the type off the last or first word: "Ada Lovelace Avenue", "Kerio District Hospital", "Mount Elgon"."""
    if len(span) == 1 or span.label_ in OTHER or not span[-1].text[:1].isalnum() or span[-1].is_lower:
        return None
    if span[-1].lower_ in words("health_places"):
        return FACILITY
    return _listed("last", span[-1].lower_) or _listed("first", span[0].lower_)


def _listed(where: str, word: str) -> str | None:
    return next((label for label, heads in values("name_heads")[where].items() if word in heads), None)


def _label(span: Span, votes: Mapping[str, Counter[str]], surnames: set[str]) -> str:
    alone = parts(span.text)
    is_surname = len(alone) == 1 and alone[0] in surnames
    if is_surname and known_label(span.text) is None:
        return PERSON
    if span.label_ == PERSON and not is_surname and _is_place(span.text):
        return STATE
    return votes[key(span.text)].most_common(1)[0][0]


def _stands_as_place(span: Span) -> bool:
    return span.start > 0 and span.doc[span.start - 1].lower_ in BEFORE_PLACE and countries.place(span.text) is not None


def _is_place(name: str) -> bool:
    """Tell whether a name that no person in the article bears is a place: "Hong Kong", "Tonga"."""
    return countries.country(name) is not None or (" " in name and countries.place(name) is not None)


def _with_label(span: Span, label: str) -> Span:
    return span if span.label_ == label else labelled(span.doc, span.start, span.end, label)
