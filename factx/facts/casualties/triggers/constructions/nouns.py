"""Events of harm as nouns: "the deaths of 12", "30 injuries", "no casualties", "a death toll of 56", "six bodies"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, under
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.outcomes.infected import is_of_illness
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.lexicon import words
from factx.reading import syntax
from factx.reading.numbers import begins_amount, ordinal

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

SPANS = frozenset({"week", "month", "year"})
CHANGES = ("to", "at", "from")


def of_event(noun: Token) -> Iterator[Harm]:
    """Give the harm that a noun tells of."""
    if not noun.tag_.startswith("NN"):
        return
    if belongs("bodies", noun):
        yield from under("bodies", _bodies(noun))
    elif belongs("tolls", noun) or _is_number_of_harm(noun):
        yield from under("toll", _toll(noun))
    elif (what := outcome("events", noun)) and not (lemma(noun) == "case" and not is_of_illness(noun)):
        yield from under("event of harm", _event(noun, what))


def _event(noun: Token, what: Outcome) -> Iterator[Harm]:
    befallen = _of(noun) or _behind_day(noun) or _counted_behind(noun)
    people = [member for first in befallen for member in syntax.conjuncts(first)]
    if _is_before_noun(noun):
        return
    if any(ordinal(word) for word in syntax.modifiers(noun)):
        people = []
    if people and OUTCOMES[what].noun_takes_victims and not syntax.is_attributive(noun):
        yield Harm(what, noun, tuple(people))
    elif (owner := syntax.owner(noun)) is not None and belongs("named_events", noun) and owner.tag_ == "NNP":
        yield Harm(what, noun, (owner,))
    yield from _equated(noun, what)
    governor = syntax.governor(noun)
    if governor is not None and governor[1] == "of" and governor[0].tag_ == "CD":
        yield Harm(what, noun, (governor[0],))
    yield Harm(what, noun, (noun,), is_event=True)


def _of(noun: Token) -> list[Token]:
    """Give the girl of "the kidnapping and murder of a girl" for both."""
    if own := syntax.complements(noun, "of"):
        return own
    told = syntax.conjuncts(noun)
    is_pair = len(told) == 2 and told[0].i + 2 == told[1].i and told[1].i + 1 < noun.sent.end
    is_shared = is_pair and told[1].nbor().lower_ == "of"
    return [whole for word in told for whole in syntax.complements(word, "of")] if is_shared else []


def _counted_behind(noun: Token) -> list[Token]:
    """Give the people of "the evacuation of Beth's 900 people", where the parse hangs them on something else."""
    is_of = noun.i + 2 < noun.sent.end and noun.nbor().lower_ == "of"
    found = by_position.noun_from(noun.doc, noun.i + 2) if is_of else None
    inside = range(noun.i + 2, found.i) if found is not None else ()
    return [found] if found is not None and any(begins_amount(noun.doc, i) for i in inside) else []


def _behind_day(noun: Token) -> list[Token]:
    """Give the soldier of "the death Tuesday of a soldier" and of "the death last week of a soldier"."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    days = [word for word in behind if word.lower_ in words("telling") or word.lower_ in SPANS]
    return [people for day in days[-1:] for people in syntax.complements(day, "of")]


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
    elif _is_found(noun):
        yield Harm("killed", noun, (noun,), is_event=True)


def _is_found(body: Token) -> bool:
    """Tell "six bodies were found" and "the discovery of another body" from bodies at large."""
    verb, governor = syntax.predicate(body), syntax.governor(body)
    is_discovery = governor is not None and governor[1] == "of" and belongs("discoveries", governor[0])
    return is_discovery or (verb is not None and belongs("finding", verb))


def _toll(noun: Token) -> Iterator[Harm]:
    """Read "a death toll of 56", "the toll rose to 12 from 10", "brings the toll to seven"."""
    told = [*syntax.compounds(noun), *syntax.complements(noun, "of")]
    what = next((what for word in told if (what := _outcome(word))), None)
    counted = {word for word in (noun, *told) if (word == noun or _outcome(word)) and not syntax.numbers(word)}
    figures = tuple(number for number in dict.fromkeys(_figures(noun)) if number not in counted)
    yield Harm(what or "killed", noun, figures)


def _figures(toll: Token) -> list[Token]:
    verb = _main_verb(toll)
    counted = syntax.complements(toll, "of")
    found = [number for noun in (toll, *counted) for number in syntax.complements(noun, "of", *CHANGES)]
    if verb is not None and belongs("reaching", verb):
        found += [toll] if syntax.numbers(toll) else []
        held = [noun for word in (verb, syntax.predicate(toll) or verb) for noun in syntax.complements(word, *CHANGES)]
        found += [*by_position.counted_after(verb), *held, *syntax.predicated(verb), *syntax.objects(verb)]
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
    return any(_outcome(inner) for inner in counted)


def _outcome(noun: Token) -> Outcome | None:
    """Tell what befell "the injured", "people infected" and "evacuated persons", or what "deaths" are."""
    verbs = (*syntax.relative_clauses(noun), *syntax.modifiers(noun))
    clauses = (what for verb in verbs if verb.tag_.startswith("VB") and (what := outcome("done", verb)))
    return outcome("events", noun) or outcome("states", noun) or next(clauses, None)


def _is_before_noun(noun: Token) -> bool:
    """Tell the "suicide" of "three suicide bombings" and the "murder" of "two murder suspects" from the events."""
    following = noun.nbor() if noun.i + 1 < noun.sent.end else noun
    return syntax.is_attributive(noun) and following.tag_.startswith("NN") and following.i > noun.i
