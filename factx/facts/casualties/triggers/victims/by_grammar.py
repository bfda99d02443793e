"""Patients: whom a verb of harm befalls, also where words are left out or the parse has lost them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.triggers.victims.forced import forced_to
from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import outcome
from factx.reading import syntax
from factx.reading.numbers import begins_amount

if TYPE_CHECKING:
    from spacy.tokens import Token

BEING = frozenset({"be", "been", "being", "was", "were", "is", "are", "get", "got"})
FARTHEST = 60


def of_doing(verb: Token) -> Iterator[Token]:
    """Give those to whom it is done: "killed **five**", "**five** were killed", "one of those killed"."""
    return _those_meant(_with_coordinated(_patients(verb), verb))


def has_clear_patient(verb: Token) -> bool:
    """Tell "was shot" and "shot a man" from "shot wide"."""
    return _has_been(verb) or bool(syntax.objects(verb) or by_position.counted_after(verb))


def of_undergoing(verb: Token) -> list[Token]:
    """Give those who undergo it: "**five** died"."""
    if verb.tag_ == "VBD" and verb in syntax.relative_clauses(verb.head) and not _has_subject(verb):
        # "A man and his children died", with the verb taken for a part of the phrase.
        return syntax.conjuncts(verb.head)
    if forced := forced_to(verb):
        return forced
    return _with_coordinated(_same_clause(syntax.subjects(verb), verb), verb) or _participles(verb)


def _with_coordinated(nouns: list[Token], verb: Token) -> list[Token]:
    """Take in the nurse of "a nurse and two doctors were abducted", where the parse hangs the verb on her."""
    if not nouns or verb.head in nouns or not verb.head.tag_.startswith("NN"):
        return nouns
    start = syntax.phrase(nouns[0]).start
    is_joined = verb.head.i + 2 == start and verb.doc[start - 1].lower_ == "and"
    return [verb.head, *nouns] if is_joined and start < verb.i else nouns


def _has_subject(verb: Token) -> bool:
    before = (word for word in verb.children if word.i < verb.i)
    return bool(syntax.own_subjects(verb)) or any(word.tag_ in {"WP", "WDT", "IN"} for word in before)


def _patients(verb: Token) -> list[Token]:
    if part := by_position.part_before(verb) or _counted_before(verb):
        return part
    if verb.tag_ in {"VBN", "VBD"} and by_position.is_gapped(verb):
        return [verb.nbor(-1)]
    if (counted := by_position.counted_after(verb)) and not _has_been(verb):
        return list(dict.fromkeys([*syntax.objects(verb), *counted]))
    if right_before := _elliptic_subject(verb) or _modified(verb):
        return right_before
    return _same_clause(syntax.patients(verb), verb) or by_position.before_aside(verb) or _shared(verb)


def _counted_before(verb: Token) -> list[Token]:
    """Give the 280 of "and 280 were displaced", whatever else the parse takes for the subject."""
    number = by_position.word_before(verb) if _has_been(verb) else verb
    is_joined = number.i > verb.sent.start and number.nbor(-1).lower_ in {"and", "but", "while"}
    return [number] if number.tag_ == "CD" and is_joined and begins_amount(verb.doc, number.i) else []


def _shared(verb: Token) -> list[Token]:
    """Give those of another verb: "shot and killed", "killed or wounded", "20 were killed and others wounded"."""
    coordinated = [other for other in syntax.conjuncts(verb) if other != verb and outcome("done", other)]
    if not syntax.is_passive(verb) and (shared := [noun for other in coordinated for noun in syntax.objects(other)]):
        return shared
    is_elliptic = verb.tag_ == "VBN" or any(syntax.is_passive(other) for other in coordinated)
    return (syntax.subjects(verb) if is_elliptic else []) or by_position.after(verb) or _participles(verb)


def _has_been(verb: Token) -> bool:
    return any(word.lower_ in BEING for word in syntax.auxiliaries(verb))


def _elliptic_subject(verb: Token) -> list[Token]:
    """Give the 11 of "10 marines were killed and 11 wounded", the other of "and another wounded"."""
    if verb.tag_ not in {"VBN", "VBD"} or verb.i == verb.sent.start:
        return []
    before = verb.nbor(-1)
    is_joined = syntax.first_conjunct(verb) != verb and before.lower_ in {"another", "others", "many", "several"}
    is_amount = begins_amount(verb.doc, before.i) and not syntax.objects(verb)
    return [before] if before.tag_ == "CD" or is_joined or is_amount else []


def _same_clause(nouns: list[Token], verb: Token) -> list[Token]:
    """Keep the nouns that no semicolon parts from the verb."""
    return [noun for noun in nouns if all(token.text != ";" for token in verb.doc[noun.i : verb.i][-FARTHEST:])]


def _modified(verb: Token) -> list[Token]:
    """Give the Germans of "a video of two Germans kidnapped last week"; "killed" may pass for a past tense there."""
    if verb not in syntax.relative_clauses(verb.head) or verb.tag_ not in {"VBN", "VBD"} or syntax.auxiliaries(verb):
        return []
    right_before = [noun for noun in by_position.before(verb) if noun.i == verb.i - 1]
    told = [noun for noun in right_before if noun == verb.head or syntax.numbers(noun) or people.is_human(noun)]
    return [member for noun in told for member in by_position.series(_counting(noun), verb)]


def _counting(noun: Token) -> Token:
    """Step from the rebels of "scores of rebels killed" to how many they are."""
    governor = syntax.governor(noun)
    is_amount = governor is not None and governor[1] == "of" and begins_amount(noun.doc, governor[0].i)
    return governor[0] if governor is not None and is_amount and syntax.determiner(noun) is None else noun


def _participles(verb: Token) -> list[Token]:
    is_joined = syntax.first_conjunct(verb) != verb and not syntax.auxiliaries(verb)
    is_participle = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and (is_joined or not syntax.subjects(verb)))
    if is_participle:
        return by_position.before(verb)
    return _held(verb)


def _held(verb: Token) -> list[Token]:
    """Give those of "reported 40 guards and scores of rebels killed", where the verb passes for a past tense."""
    nouns = [] if syntax.own_subjects(verb) else [_counting(noun) for noun in by_position.before(verb)]
    objects = syntax.objects(verb.head) if verb.head.i < verb.i else []
    held = [noun for noun in nouns if syntax.first_conjunct(noun) in objects or noun in objects]
    return [member for noun in held for member in by_position.series(noun, verb)]


def _those_meant(nouns: Iterable[Token]) -> Iterator[Token]:
    """Step from "those" of "one of those detained" and "was among those killed" to who is meant."""
    for noun in nouns:
        governor = syntax.governor(noun) if noun.lower_ in {"those", "people"} else None
        cases = {word.lower_ for word in syntax.adpositions(noun)} if noun.lower_ in {"those", "people"} else set()
        if cases & {"among", "amongst"}:
            yield from syntax.subjects(noun) or (syntax.subjects(governor[0]) if governor is not None else [])
            yield from [noun] if syntax.numbers(noun) else []
        elif governor is not None and governor[1] == "of" and noun.lower_ == "those":
            yield governor[0]
        else:
            yield noun
