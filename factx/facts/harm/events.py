"""Events of harm as nouns: "the deaths of 12", "30 injuries", "no casualties", "a death toll of 56", "six bodies"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.harm import neighbors
from factx.facts.harm.harms import Harm
from factx.facts.harm.vocabulary import belongs, lemma, outcome
from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties import Outcome

NEAR = 40
CHANGES = ("to", "at", "from")


def of_event(noun: Token) -> Iterator[Harm]:
    """Give the harm that a noun tells of."""
    if not noun.tag_.startswith("NN"):
        return
    if belongs("bodies", noun):
        yield from _bodies(noun)
    elif belongs("tolls", noun) or _is_number_of_harm(noun):
        yield from _toll(noun)
    elif (what := outcome("events", noun)) and not (lemma(noun) == "case" and not _is_illness(noun)):
        yield from _event(noun, what)


def _event(noun: Token, what: Outcome) -> Iterator[Harm]:
    people = [member for first in syntax.complements(noun, "of") for member in syntax.conjuncts(first)]
    if people and what not in {"infected", "injured", "casualties"} and not syntax.is_attributive(noun):
        yield Harm(what, noun, tuple(people))
    elif (owner := syntax.owner(noun)) is not None and belongs("named_events", noun) and owner.tag_ == "NNP":
        yield Harm(what, noun, (owner,))
    yield from _equated(noun, what)
    governor = syntax.governor(noun)
    if governor is not None and governor[1] == "of" and governor[0].tag_ == "CD":
        yield Harm(what, noun, (governor[0],))
    yield Harm(what, noun, (noun,), is_event=True)


def _equated(noun: Token, what: Outcome) -> Iterator[Harm]:
    """Read "the confirmed deaths are 14 civilians and five soldiers" and "casualties rose to 167 from 93"."""
    verb = noun.head
    if noun not in syntax.subjects(verb):
        return
    people = [member for said in syntax.predicated(verb) if said != noun for member in syntax.conjuncts(said)]
    if people and not syntax.numbers(noun):
        yield Harm(what, noun, tuple(people))
    if belongs("rising", verb):
        yield Harm(what, noun, tuple(syntax.complements(verb, "to", "from")))


def _bodies(noun: Token) -> Iterator[Harm]:
    people = syntax.complements(noun, "of")
    if people:
        yield Harm("killed", noun, tuple(people))
    elif (verb := syntax.predicate(noun)) is not None and belongs("finding", verb):
        yield Harm("killed", noun, (noun,), is_event=True)


def _toll(noun: Token) -> Iterator[Harm]:
    """Read "a death toll of 56", "the toll rose to 12 from 10", "brings the toll to seven"."""
    told = [*syntax.compounds(noun), *syntax.complements(noun, "of")]
    outcomes = (outcome("events", word) or outcome("states", word) for word in told)
    what = next((one for one in outcomes if one), None)
    counted = {noun, *(word for word in told if outcome("states", word) and not syntax.numbers(word))}
    figures = tuple(number for number in dict.fromkeys(_figures(noun)) if number not in counted)
    yield Harm(what or "killed", noun, figures)


def _figures(toll: Token) -> list[Token]:
    verb = _main_verb(toll)
    found = [*syntax.complements(toll, "of", "at", "to", "from")]
    if verb is not None and belongs("reaching", verb):
        held = [noun for word in (verb, syntax.predicate(toll) or verb) for noun in syntax.complements(word, *CHANGES)]
        found += [*neighbors.counted_after(verb), *held, *syntax.predicated(verb), *syntax.objects(verb)]
    if verb is not None and syntax.subjects(verb) == [toll] and syntax.predicated(verb) == [verb]:
        found.append(verb)
    return [*found, *(later for number in found for later in syntax.complements(number, "to", "from"))]


def _main_verb(noun: Token) -> Token | None:
    """Give the verb that a noun is the subject of; "risen" in "has risen", also where it is taken for an object."""
    verb = syntax.predicate(noun)
    objects = syntax.objects(verb) if verb is not None and lemma(verb) == "have" else []
    return next((word for word in objects if belongs("reaching", word)), verb)


def _is_number_of_harm(noun: Token) -> bool:
    """Tell "the number of dead" and "the number of injuries"."""
    counted = syntax.complements(noun, "of") if lemma(noun) == "number" else []
    return any(outcome("events", inner) or outcome("states", inner) for inner in counted)


def _is_illness(case: Token) -> bool:
    """Tell cases of a disease from those in court: the words around speak of illness."""
    near = case.doc[max(0, case.i - NEAR) : case.i + NEAR]
    return any(outcome("hurts", word) == "infected" or word.lower_ in words("illness") for word in near)
