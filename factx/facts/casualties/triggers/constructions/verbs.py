"""Verbs of harm: "killed five people", "12 people died"; what else befalls people is in `mishaps`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, under
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.constructions import idioms
from factx.facts.casualties.triggers.constructions.adjectives import FATALLY
from factx.facts.casualties.triggers.outcomes import detained, displaced, identified
from factx.facts.casualties.triggers.victims import by_grammar
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax
from factx.reading.numbers import begins_amount

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome


def of_verb(verb: Token) -> Iterator[Harm]:
    """Give the harm that a verb tells of."""
    if not (verb.pos_ in {"VERB", "AUX"} or verb.tag_.startswith("VB")) or _is_adjective(verb):
        return
    yield from under("verb of harming", _done(verb))
    yield from under("verb of suffering", _undergone(verb))
    yield from under("mishap", idioms.of_verb(verb))
    yield from under("flight", displaced.of_verb(verb))
    yield from under("custody", detained.of_verb(verb))
    yield from under("identity of victims", identified.of_verb(verb))


def _is_adjective(verb: Token) -> bool:
    """Tell "the killed soldiers" from "killed 12 soldiers", whatever the label: no adjective stands before a number."""
    return syntax.is_attributive(verb) and not begins_amount(verb.doc, verb.i + 1)


def _done(verb: Token) -> Iterator[Harm]:
    what = outcome("done", verb)
    if what and (not OUTCOMES[what].needs_clear_patient or by_grammar.has_clear_patient(verb)):
        yield Harm("killed" if _is_fatal(verb) else what, verb, tuple(by_grammar.of_doing(verb)))


def _is_fatal(verb: Token) -> bool:
    """Tell "shot dead" and "beaten to death"."""
    behind = [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 3]]
    return (
        behind[:1] == ["dead"] or behind == ["to", "death"] or any(child.lower_ in FATALLY for child in verb.children)
    )


def _undergone(verb: Token) -> Iterator[Harm]:
    what = outcome("undergone", verb) or _died_by(verb)
    if what == "infected" and not any(outcome("hurts", noun) == what for noun in syntax.objects(verb)):
        return
    if what == "displaced" and not _leaves_home(verb):
        return
    if what and not (outcome("done", verb) and syntax.objects(verb)):
        yield Harm(what, verb, tuple(by_grammar.of_undergoing(verb)))


def _died_by(verb: Token) -> Outcome | None:
    """Read "burned to death"; what is done to people is told by their being its object."""
    if not belongs("to_death", verb):
        return None
    behind = [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 3]]
    return "killed" if behind == ["to", "death"] and not syntax.is_passive(verb) else None


def is_undergone(verb: Token) -> bool:
    """Tell "12 sailors drowned", which nobody does, from "he drowned his wife"."""
    return outcome("undergone", verb) is not None and not syntax.is_passive(verb) and not syntax.objects(verb)


def _leaves_home(verb: Token) -> bool:
    """Tell refugees from culprits: "fled the city", "fled to Chad", but not "fled the scene"."""
    left = [*syntax.objects(verb), *syntax.complements(verb, "to", "from", "into", "for")]
    return any(not belongs("not_homes", noun) for noun in left)
