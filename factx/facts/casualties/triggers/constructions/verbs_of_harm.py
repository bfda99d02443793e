"""Verbs of harm: "killed five people", "12 people died"; what they tell in several words is in `idioms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.constructions import hurts
from factx.facts.casualties.triggers.victims import by_grammar, find
from factx.facts.casualties.words.lookup import belongs, is_fatally, lemma, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome


def harms_done(verb: Token) -> list[Harm]:
    """The harm of a verb that is done to people: "killed five people"."""
    what = outcome("done", verb) or _done_to_death(verb)
    if what is None or (OUTCOMES[what].needs_clear_patient and not by_grammar.has_clear_patient(verb)):
        return []
    return [Harm(_end_of(verb, what), verb, tuple(find.done_to(verb)))]


def _end_of(verb: Token, what: Outcome) -> Outcome:
    """What came of it: who was "shot dead" is killed, and who was "shot in the leg" is injured."""
    if _is_fatal(verb):
        return "killed"
    return "injured" if OUTCOMES[what].needs_clear_patient and hurts.is_in_limb(verb) else what


def _done_to_death(verb: Token) -> Outcome | None:
    """The outcome of "beaten to death", "crushed to death", "beat a man to death"."""
    is_told = verb.tag_.startswith("VB") and not belongs("not_deadly", verb) and _is_to_death(verb)
    return "killed" if is_told and by_grammar.has_clear_patient(verb) else None


def _is_fatal(verb: Token) -> bool:
    """Whether a verb is one of "shot dead", "beaten to death" and "fatally shot"."""
    is_dead = verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "dead"
    return is_dead or _is_to_death(verb) or any(is_fatally(child) for child in verb.children)


def _is_to_death(verb: Token) -> bool:
    """Whether "to death" stands right behind a verb, or behind whom it was done to: "stabbed his wife to death"."""
    deaths = [noun for noun in syntax.complements(verb, "to") if noun.lower_ == "death"]
    is_right_behind = [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 3]] == ["to", "death"]
    return is_right_behind or any(syntax.determiner(noun) is None and not syntax.owner(noun) for noun in deaths)


def harms_undergone(verb: Token) -> list[Harm]:
    """The harm of a verb that people undergo: "12 people died"."""
    what = outcome("undergone", verb) or _died_by(verb)
    if what is None or (outcome("done", verb) and syntax.objects(verb)):
        return []
    if what == "infected" and not any(outcome("hurts", noun) == what for noun in syntax.objects(verb)):
        return []
    if what == "displaced" and not _leaves_home(verb):
        return []
    return [Harm(what, verb, tuple(find.undergone_by(verb)))]


def _died_by(verb: Token) -> Outcome | None:
    """The outcome of "burned to death"; what is done to people is told by their being its object."""
    is_told = belongs("to_death", verb) and _is_to_death(verb) and not syntax.is_passive(verb)
    return "killed" if is_told else None


def is_undergone(verb: Token) -> bool:
    """Whether nobody does it, as in "12 sailors drowned", unlike in "he drowned his wife"."""
    return outcome("undergone", verb) is not None and not syntax.is_passive(verb) and not syntax.objects(verb)


def _leaves_home(verb: Token) -> bool:
    """Whether refugees flee, and not culprits: "fled the city", "fled to Chad", but not "fled the scene"."""
    left = [*syntax.objects(verb), *syntax.complements(verb, "to", "from", "into", "for")]
    are_people = any(lemma(noun) in {"family", "household"} and syntax.numbers(noun) for noun in syntax.subjects(verb))
    return are_people or any(not belongs("not_homes", noun) for noun in left)
