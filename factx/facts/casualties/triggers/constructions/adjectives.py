"""Adjectives of harm that are enough by themselves (`[states]` of `harm.toml`): "12 dead", "left 30 homeless"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.constructions import among
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, is_fatally, is_noun, lemma, outcome
from factx.facts.casualties.words.people import is_definite
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

NOMINALS = ("NN", "CD", "PRP", "DT", "JJ")
"""Tags of what an adjective behind may describe: "soldiers dead", "12 dead", "them dead", "many dead"."""


def harms_of_state(word: Token) -> list[Harm]:
    """The harm that an adjective, or a participle used like one, tells of."""
    what = outcome("states", word)
    if what is None or word.tag_ in {"NNS", "NNP", "NNPS"} or _is_verb_of_harm(word) or _is_of_number(word):
        return []
    what = "killed" if word.i and is_fatally(word.nbor(-1)) else what
    people = tuple(noun for noun in _bearers(word, what) if noun != word or syntax.numbers(word))
    return [Harm(what, word, people)] if people else []


def _is_verb_of_harm(word: Token) -> bool:
    is_verb = word.tag_.startswith("VB") and not syntax.is_attributive(word)
    return is_verb and outcome("done", word) is not None and syntax.governor(word) is None


def _is_of_number(word: Token) -> bool:
    """Whether it is one of "the number of dead", whose figure stands elsewhere."""
    governor = syntax.governor(word)
    return governor is not None and lemma(governor[0]) == "number"


def _bearers(word: Token, what: Outcome) -> list[Token]:
    """Those whose state it is; where states are joined, they share those of the first: "12 dead or missing"."""
    if counted := _counted_before(word):
        return counted
    first = syntax.first_conjunct(word)
    state = first if outcome("states", first) else word
    if people := ways.first(BEARERS, state):
        return people
    if _stands_before_noun(state):
        return _attributed(state, what)
    # What a gap leaves out is told right before it, whatever the parse says.
    return by_position.before(state) if _is_gapped(state) else ways.first(DESCRIBED, state) or []


def _counted_before(word: Token) -> list[Token]:
    """The 15 of "left 20 dead and 15 hurt", the other of "one hurt, another dead", unlike in "20 dead soldiers"."""
    if word.i == word.sent.start:
        return []
    following = word.nbor().tag_ if word.i + 1 < word.sent.end else ""
    before = word.nbor(-1)
    is_counted = before.tag_ == "CD" or before.lower_ == "another"
    return [before] if is_counted and not following.startswith(("NN", "JJ", "VB", "HYPH")) else []


def _held_right_before(word: Token) -> list[Token]:
    """The clerks of "took six clerks hostage" and of "six clerks taken hostage"."""
    verb = word.nbor(-1) if word.i > word.sent.start else word
    if not belongs("holding", verb):
        return []
    is_reduced = verb.tag_ == "VBN" and not syntax.auxiliaries(verb)
    held = syntax.patients(verb) or by_position.counted_after(verb)
    return held or (by_position.before(verb) if is_reduced else [])


def _stands_before_noun(word: Token) -> bool:
    return syntax.is_attributive(word) and word.head.i > word.i and word.tag_ != "NN" and is_noun(word.head)


def _attributed(word: Token, what: Outcome) -> list[Token]:
    """The noun of "two wounded soldiers" and "a wounded guard", but not of "the dead man" and "the wounded guard"."""
    is_single = OUTCOMES[what].adjective_tells_alone and word.head.tag_ != "NNS"
    is_new = is_single and not is_definite(word.head)
    is_meant = bool(syntax.numbers(word.head)) or is_new or syntax.owner(word.head) is not None
    return [word.head] if is_meant else []


BEARERS: tuple[Way[[Token], list[Token]], ...] = (
    Way(
        "counted before", _counted_before, "The blast left 12 dead or missing.", "the parse makes one phrase of it all"
    ),
    Way("held right before", _held_right_before, "Three hikers were presumed dead."),
    Way("among", among.among, "Two children were among the dead."),
    Way("behind among", among.behind_among, "Among those dead were two children."),
    Way("equated", among.equated, "The dead were 14 civilians and a guard."),
)
"""Those whose state it is, by words that stand with it in no other use."""


def _is_gapped(word: Token) -> bool:
    return not syntax.numbers(word) and by_position.is_gapped(word)


def _counted_itself(word: Token) -> list[Token]:
    return [word] if syntax.numbers(word) else []


def _subject(word: Token) -> list[Token]:
    """The hikers of "the hikers are missing" and the families of "left 30 families homeless", wherever they hang."""
    return syntax.subjects(word) or _held_before(word)


def _held_before(word: Token) -> list[Token]:
    """The 30 of "left 30 homeless" and of "30 remained missing"."""
    verb = word.head
    if verb.i >= word.i or not syntax.is_predicate(verb) or not verb.tag_.startswith(("VB", "MD")):
        return []
    if belongs("remaining", verb):
        return syntax.subjects(verb)
    held = [noun for noun in syntax.patients(verb) if noun != word] if belongs("holding", verb) else []
    return held or (syntax.subjects(verb) if belongs("holding", verb) and syntax.is_passive(verb) else [])


def _described_behind(word: Token) -> list[Token]:
    """The members of "40 soldiers and 15 civilians dead", which the parse hangs the state on."""
    is_behind = word.head.i < word.i and word.head.tag_.startswith(NOMINALS)
    is_bare = not syntax.complements(word) or word.lower_ == "dead" or bool(syntax.complements(word, "since"))
    return by_position.series(word.head, word) if is_behind and is_bare else []


DESCRIBED: tuple[Way[[Token], list[Token]], ...] = (
    Way("counted itself", _counted_itself, "Forty dead is too many."),
    Way("subject", _subject, "Five hikers are missing."),
    Way("described behind", _described_behind, "The battle left 40 soldiers, 15 civilians and dozens of rebels dead."),
    Way("right before", by_position.before, "Monday's dead have been buried."),
)
"""Those whom a state describes that stands before no noun."""
