"""One name has one type throughout an article: "Talas", twice a town and once taken for a person, is a town."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens, ways
from factx.reading.names.known import countries
from factx.reading.names.known.bodies import corrected, known_label
from factx.reading.names.known.keys import key, parts
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import FACILITY, OTHER, PERSON, STATE, labelled
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


def _of_health_place(span: Span) -> str | None:
    return FACILITY if _has_heads(span) and span[-1].lower_ in words("health_places") else None


def _of_last_word(span: Span) -> str | None:
    return _listed("last", span[-1].lower_) if _has_heads(span) else None


def _of_first_word(span: Span) -> str | None:
    return _listed("first", span[0].lower_) if _has_heads(span) else None


def _behind_title(span: Span) -> str | None:
    if not _is_open_to_person(span):
        return None
    word = span.doc[span.start - 1]
    return PERSON if _is_honorific(bare(word)) and tokens.is_capitalised(word) else None


def _behind_role(span: Span) -> str | None:
    if not _is_open_to_person(span):
        return None
    word = span.doc[span.start - 1]
    is_role = word.tag_ == "NN" and word.is_lower and word.lemma_.lower() in words("roles") - words("shared_roles")
    is_person = is_role and not _is_honorific(bare(word)) and not countries.place(span.text)
    return PERSON if is_person else None


SHOWN_TYPES: tuple[Way[[Span], str | None], ...] = (
    Way(
        "head of a health place",
        _of_health_place,
        "Two people died in Elm Valley Hospital on Monday.",
        "the same words end names of bodies",
    ),
    Way("last word", _of_last_word, "Two people died in Carlo Mars Avenue on Monday."),
    Way(
        "first word",
        _of_first_word,
        "Two people died on Mount Elgon on Monday.",
        "the head of a name is its last word, where it is one",
    ),
    Way("behind a title", _behind_title, "They met Mr. Rahal in Aleppo on Monday."),
    Way("behind a role", _behind_role, "They met the activist al-Omari in Aleppo on Monday."),
)
"""What shows the type of one mention; where nothing does, it keeps that of the recogniser."""


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


def _has_heads(span: Span) -> bool:
    """Whether the type can be read off words of the name: "Ada Lovelace Avenue", "Mount Elgon"."""
    return len(span) > 1 and span.label_ not in OTHER and span[-1].text[:1].isalnum() and not span[-1].is_lower


def _listed(where: str, word: str) -> str | None:
    return next((label for label, heads in values("name_heads")[where].items() if word in heads), None)


def _is_open_to_person(span: Span) -> bool:
    """Whether the word before may show that a name is a person's: "Mr. Halaby", "the activist al-Halaby"."""
    return span.start > 0 and not span[0].is_sent_start and span.label_ not in OTHER and not known_label(span.text)


def _is_honorific(word: str) -> bool:
    return word != "the" and word in words("honorifics")


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
