"""Harms: what any word tells of, by the ways that read it, in order: the "killed" of "killed 12 people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, found_by
from factx.facts.casualties.triggers.constructions import (
    adjectives,
    idioms,
    inverted,
    labels,
    losses,
    nouns_of_harm,
    verbs_of_harm,
)
from factx.facts.casualties.triggers.outcomes import bodies, detained, displaced, found_with_wounds, identified, tolls
from factx.facts.casualties.words.lookup import is_known, lemma
from factx.reading import syntax, ways
from factx.reading.numbers import begins_amount
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

Reader = Way[["Token"], list[Harm]]

VERBS: tuple[Reader, ...] = (
    Way(
        "verb of harming",
        verbs_of_harm.harms_done,
        "A bomb killed five people.",
        "the rule that explains a merged figure",
    ),
    Way("verb of suffering", verbs_of_harm.harms_undergone, "Five people died in Homs."),
    Way("mishap", idioms.harms_in_idioms, "Five people lost their lives in Homs."),
    Way("flight", displaced.flights, "The flood forced 90 families to leave their homes."),
    Way("custody", detained.detentions, "Two men were sentenced to six years in prison."),
    Way("identity of victims", identified.harms_of_named, "The dead sailor was identified as Tomas Bering."),
)
"""What is asked of verbs. Of two ways that find the same words with the same outcome, the first is the rule named."""

WORDS: tuple[Reader, ...] = (
    Way("listed", labels.harms_of_listed, "The town released the names of the dead: Ann Reed, a clerk, and Paul Weir."),
    Way("by place", labels.harms_by_place, "Deaths were reported in Parna (22), Luth (15) and Meers (9)."),
    Way("state of harm", adjectives.harms_of_state, "The blast left 12 dead.", "verbs say what befell the dead"),
    Way("bodies", bodies.harms_of_bodies, "Six bodies were found in the river."),
    Way("toll", tolls.harms_of_toll, "The death toll rose to 56."),
    Way("event of harm", nouns_of_harm.harms_of_event, "The storm caused 12 deaths."),
    Way("wound", found_with_wounds.harms_of_wound, "Police found two men with gunshot wounds."),
    Way("label", labels.harms_of_label, "Killed: 14. Injured: 52."),
    Way("loss", losses.losses_of, "The ferry sank with the loss of 344 lives."),
    Way("body of", bodies.harms_of_that, "The body in the gully is that of Tomas Bering."),
    Way("inverted", inverted.harms_behind, "Also killed was a nurse."),
    Way("order to leave", displaced.orders_to_leave, "Officials issued evacuation orders for 900 people."),
)
"""What is asked of every word, behind what is asked of verbs."""


OTHERS = inverted.BEING | inverted.INCLUDE | {"evacuation", "loss", "number", "that", "those"}
"""Words that the ways for any word know besides those of the lists."""

CLOSED = frozenset({"CCONJ", "PART", "PUNCT", "SCONJ", "SPACE", "SYM"})
"""Parts of speech that never tell of harm: a fifth of all words, which need not be asked."""


def harms(token: Token) -> list[Harm]:
    """The harms that a word tells of."""
    if token.pos_ in CLOSED:
        return []
    may_tell = is_known(token) or lemma(token) in OTHERS or token.lower_ in OTHERS
    tables = (VERBS if _is_verb(token) else (), WORDS if may_tell else ())
    found = ((way.name, harms) for table in tables for way, harms in ways.each(table, token))
    return [harm for rule, harms in found for harm in found_by(rule, harms)]


def _is_verb(word: Token) -> bool:
    """Whether it is "killed 12 soldiers", and not "the killed soldiers": no adjective stands before a number."""
    is_verb = word.pos_ in {"VERB", "AUX"} or word.tag_.startswith("VB")
    return is_verb and not (syntax.is_attributive(word) and not begins_amount(word.doc, word.i + 1))
