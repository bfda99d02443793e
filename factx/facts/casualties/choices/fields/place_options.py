"""The places of an article, and what speaks for one of them being the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factx.facts.base import Mention
from factx.facts.casualties.choices.fields import noun_signs
from factx.facts.casualties.choices.fields.wider_places import wider, width
from factx.facts.casualties.choices.option import Agreement, Field, Sign
from factx.facts.casualties.events.same_place import can_be_one
from factx.facts.casualties.slots import place
from factx.facts.casualties.words.lookup import listed
from factx.facts.casualties.words.places import SET_IN, is_place, is_set, is_struck
from factx.reading import syntax
from factx.reading.names import labels
from factx.reading.names.known.countries import country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.reading import Reading

PROPER = frozenset({"NNP", "NNPS"})
ARTICLES = ("the ", "a ", "an ")


def walk(reading: Reading) -> Iterator[Token]:
    """All places that have a name, and places of any kind where something is set or that something strikes."""
    names = {span.start: span for span in reading.names.marks.values() if _type(reading, span[0]) in labels.PLACE}
    heads = {syntax.head_of(span).i for span in names.values()}
    for noun in reading.doc:
        if noun.i in heads:
            if place.may_be_scene(noun):
                yield noun
        elif (noun.i not in reading.names.marks and listed("localities", noun) and _is_setting(reading, noun)) or (
            noun.tag_ in PROPER and is_set(noun) and _is_other_name(reading, noun) and place.may_be_scene(noun)
        ):
            yield noun


def _is_other_name(reading: Reading, noun: Token) -> bool:
    """Whether it is a name taken for another kind, or for none: "at Marl Street Station"."""
    return reading.times.at(noun) is None and _type(reading, noun) in {None, labels.PERSON, labels.ORGANIZATION}


def _is_setting(reading: Reading, noun: Token) -> bool:
    is_there = is_set(noun) or is_struck(noun) or place.is_of_cause(noun)
    return is_there and is_place(reading, noun) and place.may_be_scene(noun)


def key(reading: Reading, words: Any) -> str:
    """The name of a place, or its words without the article."""
    text: str = words.name or words.text
    small = text.lower()
    return next((small.removeprefix(each) for each in ARTICLES if small.startswith(each)), small)


def agreement(reading: Reading, one: Any, other: Any) -> Agreement:
    """Whether two places can be one, or the one lies in the other."""
    if one.name is None or other.name is None:
        return "unknown"
    return "same" if can_be_one(reading, one, other) else "other"


def _type(reading: Reading, noun: Token) -> str | None:
    named = reading.names.at(noun)
    return named.type if named is not None else None


def _is_country(reading: Reading, noun: Token) -> bool:
    named = reading.names.at(noun)
    return named is not None and named.type in labels.PLACE and country(named.name) is not None


def _is_town(reading: Reading, noun: Token) -> bool:
    return _type(reading, noun) == labels.STATE and not _is_country(reading, noun)


def _is_unnamed(reading: Reading, noun: Token) -> bool:
    return not reading.names.at(noun) and noun.tag_ not in PROPER


def _is_in_place(reading: Reading, noun: Token) -> bool:
    governor = syntax.governor(noun)
    return governor is not None and is_place(reading, governor[0])


def _holds_place(reading: Reading, noun: Token) -> bool:
    return any(is_place(reading, inner) for inner in syntax.complements(noun, *SET_IN))


def _is_known(reading: Reading, noun: Token) -> bool:
    return _is_unnamed(reading, noun) and noun_signs.is_definite(reading, noun)


def _is_proper_other(reading: Reading, noun: Token) -> bool:
    return noun.tag_ in PROPER and _is_other_name(reading, noun)


SIGNS = (
    Sign("a country", _is_country, "the least exact"),
    Sign("a town", _is_town, "the usual answer"),
    Sign("a region", lambda reading, noun: _type(reading, noun) == labels.LOCATION, "less exact"),
    Sign("a building", lambda reading, noun: _type(reading, noun) == labels.FACILITY, "exact"),
    Sign("another name", _is_proper_other, '"at Marl Station"'),
    Sign("unnamed", _is_unnamed, '"a market": exact, but often of something else'),
    Sign("known", _is_known, '"the market"'),
    Sign("only refers", lambda reading, noun: listed("referring_places", noun), '"the scene"'),
    Sign("set in", lambda reading, noun: is_set(noun), "a preposition of place"),
    Sign("of a cause", lambda reading, noun: place.is_of_cause(noun), '"a fire at the mill"'),
    Sign("struck", lambda reading, noun: is_struck(noun), '"hit a mill"'),
    Sign("direction", noun_signs.behind("to", "into", "toward", "towards", "for"), "where somebody goes"),
    Sign("from", noun_signs.behind("from"), "where somebody comes from"),
    Sign("of", noun_signs.behind("of"), '"the mayor of Lorn", but "the streets of Lorn"'),
    Sign("in a place", _is_in_place, "the wider place around a more exact one"),
    Sign("holds a place", _holds_place, '"a mill in Lorn"'),
    Sign("before a noun", noun_signs.is_attributive, '"the Lorn police"'),
    Sign("subject", noun_signs.is_subject, '"Lorn has asked for help"'),
    Sign("of a person", noun_signs.is_of_person, '"police in Lorn"'),
    Sign("of telling", noun_signs.is_of_telling, "where it is said"),
    Sign("of harm", noun_signs.is_of_harm, "where somebody is killed"),
    Sign("of an arrest", noun_signs.is_of_arrest, "where somebody is arrested"),
    Sign("of an act", noun_signs.is_of_act, '"exploded in Lorn"'),
    Sign("dateline", noun_signs.is_dateline_town, "where the reporter is: the last resort"),
    Sign("quoted", noun_signs.is_quoted, "in a statement"),
)  # fmt: skip


def quote(reading: Reading, noun: Token) -> Mention:
    """The words for a place; a name goes by itself, without where it lies."""
    words, name = place.quote(reading, noun), reading.names.marks.get(noun.i)
    holds_another = (
        name is not None
        and name.start_char < words.end
        and any(i in reading.names.marks for i in range(name.end, syntax.phrase(noun).end))
    )
    if name is None or not holds_another:
        return words
    text = noun.doc.text[words.start : name.end_char]
    return Mention(text, words.start, name.end_char, reading.names.name_of(name))


PLACES = Field("place", place.WAYS, lambda figure, noun: True, walk, quote, key, agreement, SIGNS, wider, width)
