"""Nouns that name the harm itself (`[events]` of `harm.toml`): "the deaths of 12", "30 injuries", "Smith's murder"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.outcomes.infected import is_of_illness
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, is_noun, lemma, outcome
from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.numbers import begins_amount, ordinal
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

STRETCHES = frozenset({"week", "month", "year"})
"""What stands between a death and whose it is: "the death last week of a soldier"."""


def harms_of_event(noun: Token) -> list[Harm]:
    """The harm that a noun tells of, for whom it befalls and as something that is counted."""
    what = outcome("events", noun) if is_noun(noun) else None
    if what is None or (lemma(noun) == "case" and not is_of_illness(noun)) or _is_before_noun(noun):
        return []
    return [harm for _, harms in ways.each(HARMS_OF_AN_EVENT, noun, what) for harm in harms]


def _is_before_noun(noun: Token) -> bool:
    """Whether it is the "suicide" of "three suicide bombings" or the "murder" of "two murder suspects"."""
    following = noun.nbor() if noun.i + 1 < noun.sent.end else noun
    return syntax.is_attributive(noun) and is_noun(following) and following.i > noun.i


def _of_people(noun: Token, what: Outcome) -> list[Harm]:
    people = _people(noun, what)
    return [Harm(what, noun, tuple(people))] if people else []


def _people(noun: Token, what: Outcome) -> list[Token]:
    """Those whom the noun befalls; "the third death of a soldier" is one of them all.

    What ends in "-ing" is done to those whom it is "of": "the wounding of 12", unlike "injuries of the neck".
    """
    takes_victims = OUTCOMES[what].noun_takes_victims or noun.lower_.endswith("ing")
    if not takes_victims or syntax.is_attributive(noun):
        return []
    heads = [] if any(ordinal(word) for word in syntax.modifiers(noun)) else ways.first(BEFALLEN, noun) or []
    return [member for head in heads for member in syntax.conjuncts(head)]


def _of_owner(noun: Token, what: Outcome) -> list[Harm]:
    """The death of "Smith's death"."""
    owner = syntax.owner(noun) if belongs("named_events", noun) else None
    is_named = owner is not None and owner.tag_ == "NNP" and not _people(noun, what)
    return [Harm(what, noun, (owner,))] if owner is not None and is_named else []


def _equated(noun: Token, what: Outcome) -> list[Harm]:
    """The harm of "the confirmed deaths are 14 civilians and five soldiers"."""
    if noun not in syntax.subjects(noun.head) or syntax.numbers(noun):
        return []
    predicates = [word for word in syntax.predicated(noun.head) if word != noun]
    people = tuple(member for word in predicates for member in syntax.conjuncts(word))
    return [Harm(what, noun, people)] if people else []


def _risen(noun: Token, what: Outcome) -> list[Harm]:
    """The harm of "casualties rose to 167 from 93"."""
    if noun not in syntax.subjects(noun.head) or not belongs("rising", noun.head):
        return []
    return [Harm(what, noun, tuple(syntax.complements(noun.head, "to", "from")))]


def _counted_through_of(noun: Token, what: Outcome) -> list[Harm]:
    governor = syntax.governor(noun)
    is_counted = governor is not None and governor[1] == "of" and governor[0].tag_ == "CD"
    return [Harm(what, noun, (governor[0],))] if governor is not None and is_counted else []


def _counted_itself(noun: Token, what: Outcome) -> list[Harm]:
    return [Harm(what, noun, (noun,), Kind.EVENTS)]


HARMS_OF_AN_EVENT: tuple[Way[[Token, Outcome], list[Harm]], ...] = (
    Way("of whom", _of_people, "Officials confirmed the deaths of 12 people."),
    Way("whose", _of_owner, "Police are looking into Smith's murder."),
    Way("what they are", _equated, "The confirmed deaths are 14 civilians and five soldiers."),
    Way("what it rose to", _risen, "Casualties rose to 167 from 93."),
    Way("counted through of", _counted_through_of, "The storm caused 12 of the deaths."),
    Way("counted itself", _counted_itself, "The storm caused 12 deaths.", "last: those above say who they were"),
)


def _behind_of(noun: Token) -> list[Token]:
    """The girl of "the murder of a girl", and of "the kidnapping and murder of a girl" for both."""
    if own := syntax.complements(noun, "of"):
        return own
    pair = syntax.conjuncts(noun)
    is_pair = len(pair) == 2 and pair[0].i + 2 == pair[1].i and pair[1].i + 1 < noun.sent.end
    is_shared = is_pair and pair[1].nbor().lower_ == "of"
    return [whole for word in pair for whole in syntax.complements(word, "of")] if is_shared else []


def _behind_day(noun: Token) -> list[Token]:
    """The soldier of "the death Tuesday of a soldier" and of "the death last week of a soldier"."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    days = [word for word in behind if word.lower_ in words("telling") or word.lower_ in STRETCHES]
    return [people for day in days[-1:] for people in syntax.complements(day, "of")]


def _counted_behind(noun: Token) -> list[Token]:
    """The people of "the evacuation of Beth's 900 people", where the parse hangs them on something else."""
    is_of = noun.i + 2 < noun.sent.end and noun.nbor().lower_ == "of"
    people = by_position.noun_from(noun.doc, noun.i + 2) if is_of else None
    inside = range(noun.i + 2, people.i) if people is not None else ()
    return [people] if people is not None and any(begins_amount(noun.doc, i) for i in inside) else []


BEFALLEN: tuple[Way[[Token], list[Token]], ...] = (
    Way("behind of", _behind_of, "Officials confirmed the deaths of 12 people."),
    Way("behind a day", _behind_day, "The death last month of a soldier led to protests."),
    Way("counted behind of", _counted_behind, "The evacuation of Orda's nearly 900 people began."),
)
