"""Outcomes: what the rules ask of an outcome, one row each; a new outcome is a row here, and its words in `harm.toml`.

What a word tells of is in the lexicon; a rule that reads one outcome only, such as "sentenced to prison", names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factx.facts.casualties.record import Outcome


@dataclass(frozen=True, slots=True)
class Traits:
    """What holds of everybody whom an outcome befalls, and of the words that tell of it."""

    noun_takes_victims: bool = True
    """Those whom its noun is "of" are harmed: "the deaths of 12 people", but not "injuries of the neck"."""
    adjective_tells_alone: bool = False
    """Its adjective before one person tells a figure: "a wounded soldier", but not "the dead man"."""
    needs_clear_patient: bool = False
    """A verb tells of it only where it is clear to whom it is done: "was shot", "shot a man", not "shot wide"."""
    is_suffered: bool = False
    """One suffers it: "suffered burns", "being treated for cholera"."""
    turned_by_illness: Outcome | None = None
    """What those in hospital are, where an illness is spoken of: the sick, and not the injured."""
    empties_places: bool = False
    """The inhabitants of a place are counted: "evacuated a town of 900"; and the place is what they leave."""
    has_cases: bool = False
    """Its cases count people: "300 cases were infected"."""
    may_be_ordered: bool = False
    """People may be told to do it, and may not: "900 people were ordered to evacuate"."""
    makes_victims: bool = False
    """They are called "the victims" afterwards."""
    is_final: bool = False
    """Nothing befalls them afterwards, and it befalls each once: of those killed, nobody is injured."""
    includes_for_one: tuple[Outcome, ...] = ()
    """What is not told apart of one person: "a man was hurt and killed" is one killed."""

    is_left_from: bool = False
    """The place may be where they were taken or fled from."""
    has_own_day: bool = False
    """Only a day on its own verb is its day: an arrest is later than the crime."""
    has_cause: bool = True
    """Something harmed them: a fire, a flood."""
    is_caused_by_illness: bool = False
    """The illness that the article has named last is the cause, where no other is told."""
    is_named_by_hurt: bool = False
    """A hurt is what befell them, and not by what: "hospitalised with a head wound"."""
    is_all_its_verbs_say: bool = False
    """Its verbs tell no cause: "beheaded" says no more than that people died."""
    has_perpetrator: bool = True
    """Somebody may have done it to them."""
    is_done_by_attackers: bool = True
    """Who made the attack, or caused the cause, did it."""
    has_captors: bool = False
    """Who holds them did it: "took 60 people hostage"."""

    is_of_one_story: bool = False
    """Place, day and cause of the article's event are its own, where its sentence gives none."""
    inherits_perpetrator: bool = False
    """Whoever the event is blamed on did it."""
    may_turn_fatal: bool = False
    """Those hurt may be told to have died later."""
    is_undone_by_death: bool = False
    """A figure of it no longer holds once they have died."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What one number under two harms means."""

    both: tuple[Outcome, Outcome]
    """The two; the figure of the first is kept."""
    outcome: Outcome
    """What they are together."""


OUTCOMES: Mapping[Outcome, Traits] = MappingProxyType({
    "killed": Traits(
        makes_victims=True, is_final=True, includes_for_one=("injured",), is_all_its_verbs_say=True,
        is_of_one_story=True, inherits_perpetrator=True,
    ),
    "injured": Traits(
        noun_takes_victims=False, adjective_tells_alone=True, is_suffered=True, turned_by_illness="infected",
        makes_victims=True, is_named_by_hurt=True, is_of_one_story=True, inherits_perpetrator=True,
        may_turn_fatal=True, is_undone_by_death=True,
    ),
    "missing": Traits(makes_victims=True, has_perpetrator=False, is_of_one_story=True),
    "displaced": Traits(
        empties_places=True, may_be_ordered=True, is_left_from=True, has_perpetrator=False, is_of_one_story=True,
    ),
    "abducted": Traits(
        adjective_tells_alone=True, makes_victims=True, is_left_from=True, has_cause=False, has_captors=True,
    ),
    "detained": Traits(
        adjective_tells_alone=True, is_left_from=True, has_own_day=True, has_cause=False, is_done_by_attackers=False,
        has_captors=True,
    ),
    "infected": Traits(
        noun_takes_victims=False, is_suffered=True, has_cases=True, makes_victims=True, is_caused_by_illness=True,
        has_perpetrator=False, is_of_one_story=True,
    ),
    "casualties": Traits(
        noun_takes_victims=False, needs_clear_patient=True, makes_victims=True, is_of_one_story=True,
        may_turn_fatal=True,
    ),
})  # fmt: skip

JOINED = (
    Joint(("killed", "injured"), "casualties"),  # "killed or wounded"
    Joint(("missing", "killed"), "casualties"),  # "dead or missing"
    # Behind the two above, whose "casualties" they would take for those of one more word.
    Joint(("killed", "casualties"), "killed"),  # "shot and killed"
    Joint(("injured", "casualties"), "injured"),  # "shot and wounded"
)
"""In this order: what the first two make may be told as one with what stands beside it."""
