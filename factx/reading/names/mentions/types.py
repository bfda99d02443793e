"""One name has one type throughout an article: "Talas", twice a town and once taken for a person, is a town."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens, ways
from factx.reading.names.known import countries
from factx.reading.names.known.famous import corrected, known_label
from factx.reading.names.known.keys import key, parts
from factx.reading.names.labels import PERSON, STATE, labelled
from factx.reading.names.mentions.shown_types import SHOWN_TYPES
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span


@dataclass(frozen=True, slots=True)
class Votes:
    """What an article as a whole says of the types of its names."""

    by_key: Mapping[str, Counter[str]]
    """How often each name has been given each type."""
    surnames: frozenset[str]
    """Words that end the names of persons, unless they stand as places elsewhere."""


def agreed(found: Iterable[Span]) -> list[Span]:
    """The names, each with the type that the article calls it most often, in order of mention."""
    spans = sorted((_corrected(span) for span in found), key=lambda span: span.start)
    by_key: dict[str, Counter[str]] = defaultdict(Counter)
    for span in spans:
        by_key[key(span.text)][span.label_] += 1
    surnames = {parts(span.text)[-1] for span in spans if span.label_ == PERSON and len(parts(span.text)) > 1}
    surnames -= {key(span.text) for span in spans if _stands_as_place(span)}
    votes = Votes(by_key, frozenset(surnames))
    return [_with_label(span, ways.first(AGREED_TYPES, span, votes)) for span in spans]


def _corrected(span: Span) -> Span:
    return corrected(_with_label(span, ways.first(SHOWN_TYPES, span)))


def _of_surname(span: Span, votes: Votes) -> str | None:
    return PERSON if _is_surname(span, votes) and known_label(span.text) is None else None


def _of_place(span: Span, votes: Votes) -> str | None:
    is_free = span.label_ == PERSON and not _is_surname(span, votes)
    return STATE if is_free and _is_place(span.text) else None


def _of_most(span: Span, votes: Votes) -> str | None:
    return votes.by_key[key(span.text)].most_common(1)[0][0]


AGREED_TYPES: tuple[Way[[Span, Votes], str | None], ...] = (
    Way("surname of a person", _of_surname, "Ann Rahal left. Then Rahal spoke."),
    Way("place whose name nobody bears", _of_place, "The storm first struck Mayotte on Monday."),
    Way("called so most often", _of_most, "Two people died in Aleppo."),
)
"""Which type a name has in the whole article."""


def _is_surname(span: Span, votes: Votes) -> bool:
    alone = parts(span.text)
    return len(alone) == 1 and alone[0] in votes.surnames


def _stands_as_place(span: Span) -> bool:
    before = tokens.before(span[0])
    return before is not None and before.lower_ in words("before_places") and countries.place(span.text) is not None


def _is_place(name: str) -> bool:
    """Whether a name that no person in the article bears is a place: "Hong Kong", "Tonga"."""
    return countries.country(name) is not None or (" " in name and countries.place(name) is not None)


def _with_label(span: Span, label: str | None) -> Span:
    """The same span with a type; none leaves it as it is."""
    return span if label in {None, span.label_} else labelled(span.doc, span.start, span.end, label)
