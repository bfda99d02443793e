"""Status: whether a harm is told as a fact, possible (`doubt_words.txt`), denied, or did not happen at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.figures.no_report import is_no_report
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.outcomes.displaced import is_ordered
from factx.facts.casualties.triggers.victims.forced import forced_to
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.harm import Harm
    from factx.facts.casualties.record import Status

MAX_ARCS_TO_DOUBT = 6
"""How far above a harm what makes it uncertain stands: "officials say they fear that 12 have been killed"."""
CONDITIONS = frozenset({"if", "unless", "whether", "lest", "until"})


def status(harm: Harm) -> Status | None:
    """How sure the article is of a harm; None where it is only tried, imagined or made up."""
    trigger = harm.trigger
    if syntax.is_attributive(trigger) and not harm.is_event:
        return "asserted"
    above = list(_words_above(trigger))
    may_stay = OUTCOMES[harm.outcome].may_be_ordered and is_ordered(trigger)
    if is_no_report(harm) or _is_made_up([trigger, *above]) or (_is_intended(trigger, above) and not may_stay):
        return None
    is_refuted = any(listed("denials", word) for word in above) or _is_without_evidence(trigger)
    if syntax.is_negated(trigger) or is_refuted:
        return "denied"
    beside = (child for child in trigger.children if syntax.first_conjunct(child) == child)
    hedged = [*above, *_auxiliaries(harm), *beside]
    return "possible" if may_stay or any(_is_doubt(word) for word in hedged) else "asserted"


def _is_intended(trigger: Token, above: list[Token]) -> bool:
    """Whether a harm is only wished, tried or supposed: "wanted to kill", "if they are wounded"."""
    return _is_supposed(trigger) or any(listed("attempts", word) for word in above)


def _is_without_evidence(trigger: Token) -> bool:
    """Whether a harm is of "there is no evidence that two nurses were abducted"."""
    above = syntax.first_conjunct(trigger).head
    return belongs("reports", above) and syntax.is_negated(above)


def _auxiliaries(harm: Harm) -> list[Token]:
    """The auxiliaries of a harm, and the "could" of "the toll could exceed 150"."""
    verb = syntax.predicate(harm.trigger)
    is_toll = verb is not None and belongs("reaching", verb) and harm.trigger in syntax.subjects(verb)
    shared = syntax.auxiliaries(verb) if verb is not None and is_toll else []
    return [*syntax.auxiliaries(harm.trigger), *shared]


def _words_above(trigger: Token) -> Iterator[Token]:
    """What a harm is said, feared, tried … under; what merely stands beside it does not count."""
    token = trigger
    for _ in range(MAX_ARCS_TO_DOUBT):
        token = syntax.first_conjunct(token)
        above = token.head
        if above == token or _is_aside(token, above):
            return
        yield above
        token = above


def _is_aside(token: Token, above: Token) -> bool:
    return syntax.is_relative_clause(token) and not _is_doubt(above) and not listed("attempts", above)


def _is_doubt(word: Token) -> bool:
    """Whether a word makes a harm uncertain; "suspects" and other people do not, whatever befalls them."""
    is_person = word.tag_.startswith("NN") and listed("people", word)
    return listed("doubt_words", word) and not is_person and not _stands_before_noun(word)


def _stands_before_noun(word: Token) -> bool:
    """Whether a doubt is of the noun behind it: "say suspected rebels have fired" doubts who, and not whether."""
    following = word.doc[word.i + 1 : word.i + 2]
    is_bare = not syntax.own_subjects(word) and not syntax.auxiliaries(word)
    is_case = any(outcome("events", other) for other in following)
    is_before = any(other.tag_.startswith(("NN", "JJ")) for other in following)
    return word.tag_ == "VBN" and is_bare and is_before and not is_case


def _is_supposed(trigger: Token) -> bool:
    """Whether a harm has not happened: "if they are wounded", "to kill the judge"."""
    marks = {child.lower_ for child in trigger.children if child.i < trigger.i}
    if marks & CONDITIONS:
        return True
    is_infinitive = trigger.tag_ == "VB" and "to" in marks
    is_told = bool(forced_to(trigger)) or any(belongs(part, trigger.head) for part in ("forcing", "carrying_out"))
    is_told = is_told or any(_is_doubt(word) for word in (trigger.head, *syntax.labels.dependents(trigger.head)))
    return is_infinitive and not is_told


def _is_made_up(above: list[Token]) -> bool:
    """Whether a harm is of a film or novel: it hangs on one, or happens in one."""
    nearby = [*above, *(noun for word in above for noun in (*syntax.subjects(word), *syntax.complements(word, "in")))]
    return any(listed("fiction", word) for word in nearby)
