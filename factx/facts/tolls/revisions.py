"""Revisions: figures that no longer hold: an article gives them up, or tells that the wounded have died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.events.same_person import person
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.lookup import lemma, listed, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span, Token

    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading

EARLIER = frozenset({"previous", "previously", "earlier", "initial", "initially", "prior", "original", "originally"})
"""Words that mark a figure as given up: "an earlier toll of 10", "initially put at 10"."""

OTHERS = frozenset({"other", "others", "another", "more"})
"""Words of a count of people besides those told before."""
MIN_GROUP = 2
ALONE = frozenset({"he", "she", "who"})
TOGETHER = frozenset({"they", "both", "all"})
FOLLOWING = 60
"""How many tokens behind a sentence may tell what became of the wounded."""

BEFORE = 5
"""How many words before a count may mark it."""


def is_older(reading: Reading, figure: Casualty) -> bool:
    """Whether a figure is an old one: "rose from 10 to 12", "up from 10", "an earlier toll of 10"."""
    before = _before(reading, figure.count.start)
    if before is None:
        return False
    words = [token.lower_ for token in before]
    return words[-1:] == ["from"] or _is_called_earlier(words)


def has_died(reading: Reading, figure: Casualty) -> bool:
    """Whether someone was hurt or shot whose death is told later: "a man with gunshot wounds. He died at a clinic"."""
    words = figure.victims and reading.doc.char_span(figure.victims.start, figure.victims.end)
    if not words or not OUTCOMES[figure.outcome].may_turn_fatal:
        return False
    told = reading.doc[words.end : min(words.sent.end + FOLLOWING, len(reading.doc))]
    dead = (word for word in told if "killed" in {outcome("undergone", word), outcome("states", word)})
    meant = ALONE if figure.count.value == 1 else TOGETHER
    return any(_is_told(noun, syntax.head_of(words), meant) for word in dead for noun in syntax.subjects(word))


def is_among_dead(reading: Reading, figure: Casualty, others: Iterable[Casualty]) -> bool:
    """Whether those very people are told as killed, too: by name, or as many of them in another sentence."""
    if not OUTCOMES[figure.outcome].may_turn_fatal or _are_others(figure):
        return False
    who = person(reading, figure)
    dead = (other for other in others if other.outcome == "killed" and other.status == "asserted")
    return any((who is not None and person(reading, other) == who) or _are_the_same(figure, other) for other in dead)


def _are_the_same(figure: Casualty, other: Casualty) -> bool:
    """Whether "two men" are found shot, and later "both" are dead, or "the two men"."""
    counts = [(each.count.value, each.count.low, each.count.high) for each in (figure, other)]
    if counts[0] != counts[1] or (figure.count.value or 0) < MIN_GROUP or figure.sentence == other.sentence:
        return False
    kinds = [(each.victims.text if each.victims is not None else "").lower().split()[-1:] for each in (figure, other)]
    is_of_all = other.count.text.lower().split()[:1] in (["both"], ["all"], ["the"])
    return is_of_all or (kinds[0] == kinds[1] != [])


def _are_others(figure: Casualty) -> bool:
    words = f"{figure.count.text} {figure.victims.text if figure.victims is not None else ''}".lower().split()
    return not OTHERS.isdisjoint(words)


def _is_told(noun: Token, wounded: Token, meant: frozenset[str]) -> bool:
    """Whether a pronoun or "the man" can mean someone told right before."""
    article = syntax.determiner(noun)
    is_definite = article is not None and article.lower_ == "the"
    return noun.lower_ in meant or (is_definite and (lemma(noun) == lemma(wounded) or listed("patients", noun)))


def _is_called_earlier(words: list[str]) -> bool:
    """Look back to the nearest mark of a new thought."""
    near = words[
        1 + max((place for place, word in enumerate(words) if word in {",", ";", ".", "to", "and"}), default=-1) :
    ]
    return bool(EARLIER & set(near))


def _before(reading: Reading, start: int) -> Span | None:
    counted = reading.doc.char_span(start, start + 1, alignment_mode="expand")
    if counted is None:
        return None
    first = counted.start
    return reading.doc[max(counted.sent.start, first - BEFORE) : first]
