"""Places: which nouns say where a harm happened, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Mention, mention
from factx.facts.casualties.words.lookup import belongs, lemma, listed
from factx.lexicon import values
from factx.reading import syntax
from factx.reading.names import labels
from factx.reading.names.known.countries import country

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading import Reading

SET_IN = ("in", "at", "near", "on", "outside", "inside", "around", "off", "along", "across")
WHERE = (
    *SET_IN, "throughout", "within", "over", "in front of", "south of", "north of", "east of", "west of", "close to",
    "outside of", "under", "through", "of",
)  # fmt: skip
INTO = ("into", "through")
"""Where something crashes, or bursts."""
LEFT = ("from",)
"""Where people fled or were taken from is the place of that; nobody is killed from or to a place."""
MAX_TOKENS_TO_KIND = 6
"""Tokens from the name of a larger place to the kind of a smaller one: "Pakistan's northern city of …"."""
MAX_TOKENS_BEFORE_CAUSE = 4
"""Tokens of "a Kabul suicide car bombing" before the last."""
DIRECTIONS = frozenset({"from", "to", "into", "onto", "toward", "towards", "for"})


def where(reading: Reading, noun: Token) -> Mention:
    """The words for a place, without what else the parse has hung on it, with its name if one stands behind it."""
    place = mention(reading, _spot_before(reading, noun) or _by_itself(reading, noun))
    named = named_behind(reading, noun)
    if named is None:
        return place
    name = mention(reading, syntax.phrase(named))
    start, end = min(place.start, name.start), max(place.end, name.end)
    return Mention(noun.doc.text[start:end], start, end, name.name or place.name)


def _spot_before(reading: Reading, noun: Token) -> Span | None:
    """The Gale Park of "in Gale Park in Oldport", which lies there."""
    start = syntax.phrase(noun).start
    spot = reading.names.marks.get(start - 2) if start > 1 and noun.doc[start - 1].lower_ == "in" else None
    is_set_there = spot is not None and spot.start > 0 and spot[0].nbor(-1).lower_ in SET_IN
    return spot if spot is not None and is_set_there and spot.label_ in labels.PLACE else None


def named_behind(reading: Reading, noun: Token) -> Token | None:
    """The name behind a kind of place: "the city of **Quetta**", "the capital, **Lima**".

    The kind may itself stand behind the name of a larger place: "Pakistan's northern city of …".
    """
    for kind in noun.doc[noun.i : noun.i + MAX_TOKENS_TO_KIND]:
        link, name = noun.doc[kind.i + 1 : kind.i + 2], noun.doc[kind.i + 2 : kind.i + 3]
        if lemma(kind) in values("place_kinds") and not is_named(reading, kind):
            is_linked = len(name) and link[0].lower_ in {"of", ","} and is_named(reading, name[0])
            return name[0] if is_linked else None
        if kind != noun and kind.pos_ not in {"ADJ", "NOUN", "PROPN"} and kind.tag_ != "POS":
            return None
    return None


def is_place(reading: Reading, noun: Token) -> bool:
    """Whether a noun names or means a place that can be told from others: no "their homes"."""
    owner = syntax.owner(noun)
    if reading.times.at(noun) or (owner is not None and owner.tag_ == "PRP$"):
        return False
    named = reading.names.at(noun)
    return (named is not None and named.type in labels.PLACE) or listed("localities", noun)


def named_before(reading: Reading, cause: Token) -> list[Token]:
    """The Kabul of "a Kabul car bombing"; a state there is who did it."""
    before = cause.doc[max(cause.sent.start, cause.i - MAX_TOKENS_BEFORE_CAUSE) : cause.i]
    named = [word for word in before if syntax.is_attributive(word) and is_named(reading, word)]
    return [word for word in named if (place := reading.names.at(word)) and country(place.name) is None]


def is_set(noun: Token) -> bool:
    """Whether a noun stands behind a preposition of place."""
    governor = syntax.governor(noun)
    return governor is not None and governor[1] in SET_IN


def is_named(reading: Reading, noun: Token) -> bool:
    """Whether a noun names a place, unlike "a building"."""
    named = reading.names.at(noun)
    return named is not None and named.type in labels.PLACE


def is_struck(noun: Token) -> bool:
    """Whether a noun is struck: the cathedral of "bombs struck the cathedral", the hotel of "the hotel caught fire"."""
    verb = noun.head
    is_hit = belongs("striking", verb) and noun in syntax.patients(verb) and noun.tag_ != "NNS"
    return is_hit or (belongs("catching", verb) and noun in syntax.subjects(verb))


def is_direction(noun: Token) -> bool:
    """Whether a noun says where to or from, as "to the hospital" and "from Kelmar", and not where something happens."""
    governor = syntax.governor(noun)
    return governor is not None and governor[1] in DIRECTIONS


def _by_itself(reading: Reading, noun: Token) -> Span:
    """The words of a place without a time behind it, and without who did something there: "a mosque **by gunmen**"."""
    whole = syntax.phrase(noun)
    apart = (word.i for word in whole if word.i > noun.i and (reading.times.at(word) or word.lower_ == "by"))
    end = next(apart, whole.end)
    while end < whole.end and end - 1 > noun.i and noun.doc[end - 1].tag_ in {"IN", "DT"}:
        end -= 1
    kept = noun.doc[whole.start : end]
    return syntax.trimmed(kept) or kept
