"""Victims by participle: those right before one, which may pass for a past tense: "two Germans kidnapped last week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.triggers.victims.by_grammar import is_past
from factx.facts.casualties.words import people
from factx.reading import syntax
from factx.reading.numbers import begins_amount

if TYPE_CHECKING:
    from spacy.tokens import Token


def modified(verb: Token) -> list[Token]:
    """The Germans of "a video of two Germans kidnapped last week"; "killed" may pass for a past tense there."""
    if not syntax.is_relative_clause(verb) or not is_past(verb) or syntax.auxiliaries(verb):
        return []
    beside = [noun for noun in by_position.before(verb) if noun.i == verb.i - 1]
    nouns = [noun for noun in beside if noun == verb.head or syntax.numbers(noun) or people.is_human(noun)]
    return [member for noun in nouns for member in by_position.series(_counting(noun), verb)]


def before_participle(verb: Token) -> list[Token]:
    """The noun that ends right before a participle, whatever the parse makes of it."""
    return by_position.before(verb) if _may_be_participle(verb) else []


def object_of_report(verb: Token) -> list[Token]:
    """Those of "reported 40 guards and scores of rebels killed", where the verb passes for a past tense."""
    if _may_be_participle(verb) or syntax.own_subjects(verb):
        return []
    objects = syntax.objects(verb.head) if verb.head.i < verb.i else []
    nouns = [_counting(noun) for noun in by_position.before(verb)]
    reported = [noun for noun in nouns if syntax.first_conjunct(noun) in objects or noun in objects]
    return [member for noun in reported for member in by_position.series(noun, verb)]


def _may_be_participle(verb: Token) -> bool:
    is_joined = syntax.first_conjunct(verb) != verb and not syntax.auxiliaries(verb)
    return verb.tag_ == "VBN" or (verb.tag_ == "VBD" and (is_joined or not syntax.subjects(verb)))


def _counting(noun: Token) -> Token:
    """The noun, or how many they are where another counts it: the scores of "scores of rebels killed"."""
    governor = syntax.governor(noun)
    is_amount = governor is not None and governor[1] == "of" and begins_amount(noun.doc, governor[0].i)
    return governor[0] if governor is not None and is_amount and syntax.determiner(noun) is None else noun
