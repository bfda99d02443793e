"""Moments: when a harm happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Dated
from factx.facts.casualties.slots.clauses import is_report, near
from factx.facts.casualties.words.causes import is_cause
from factx.facts.casualties.words.lookup import belongs, listed
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading
    from factx.reading.times import Time

FINITE = frozenset({"VBD", "VBP", "VBZ"})
WITHIN = ("in", "over", "during", "within")


def date(reading: Reading, figure: Figure, scene: Scene) -> Dated | None:
    """Give the time of a harm: the nearest one that hangs on the scene; a toll has none of its own."""
    inside = dict.fromkeys(reading.times.at(word) for word in near(figure))
    times = [time for time in inside if time is not None and time.type != "SET"]
    times.sort(
        key=lambda time: (not _hangs_on(time, scene), _is_clock(time), abs(time.span.start - figure.harm.trigger.i))
    )
    hanging = [time for time in times if _may_date(time, figure, scene)]
    found = next(iter([*filter(_is_stand, times), *hanging]), None)
    return dated(found) if found is not None else _period(figure, scene)


def _period(figure: Figure, scene: Scene) -> Dated | None:
    """Give the stretch of time up to now in which it happened: "in the past two weeks"; it has no place of its own."""
    nouns = () if belongs("tolls", figure.harm.trigger) else scene.complements(*WITHIN)
    noun = next((noun for noun in nouns if listed("stretches", noun) and _is_recent(noun)), None)
    if noun is None:
        return None
    span = syntax.phrase(noun)
    return Dated(span.text, span.start_char, span.end_char, None)


def _is_recent(stretch: Token) -> bool:
    return any(word.lower_ in {"past", "last", "recent"} for word in syntax.modifiers(stretch))


def _is_clock(time: Time) -> bool:
    """Tell "about 2:20 a.m." from "Saturday evening"."""
    return bool(time.value) and ":" in str(time.value)


def _is_stand(time: Time) -> bool:
    """Tell the Thursday of "as of Thursday"."""
    before = time.span.doc[max(0, time.span.start - 2) : time.span.start]
    return [word.lower_ for word in before] == ["as", "of"]


def _may_date(time: Time, figure: Figure, scene: Scene) -> bool:
    """Tell a time of the harm from that of another clause, also where the parse has lost what it hangs on."""
    if belongs("tolls", figure.harm.trigger):
        return is_cause(syntax.head_of(time.span).head)
    if not _is_its_own(time, figure, scene):
        return False
    if _hangs_on(time, scene) or _is_fronted(time, figure):
        return True
    start, end = sorted([time.span.start, figure.harm.trigger.i])
    between = time.span.doc[start + 1 : end]
    is_apart = any(word.tag_ in FINITE and word not in scene.words and word.pos_ != "AUX" for word in between)
    return not is_of_report(time) and not is_apart


def _is_its_own(time: Time, figure: Figure, scene: Scene) -> bool:
    """Tell the day of an arrest from that of the crime, and the day of a death from that a body was found on."""
    word = syntax.head_of(time.span)
    if figure.outcome == "detained":
        return word.head in (figure.harm.trigger, *scene.verbs)
    verb = syntax.predicate(word)
    found = syntax.patients(verb) if verb is not None and belongs("finding", verb) else []
    return not any(belongs("bodies", noun) for noun in found)


def _is_fronted(time: Time, figure: Figure) -> bool:
    """Tell the day at the start of "On Saturday, …, a bomb killed 12", unless that is when somebody said so."""
    sentence = figure.harm.trigger.sent
    is_first = sentence.start <= time.span.start <= sentence.start + 1
    return is_first and syntax.predicate(syntax.head_of(time.span)) is None and not is_report(sentence.root)


def dated(time: Time) -> Dated:
    """Quote an expression of time with its place on the calendar, nights and mornings at the grain of their day."""
    return Dated(time.span.text, time.span.start_char, time.span.end_char, time.day)


def is_of_report(time: Time) -> bool:
    """Tell the day of telling, "said on Tuesday that", from that of what is told: "say a man died Sunday"."""
    verb = syntax.predicate(syntax.head_of(time.span))
    if verb is None or not is_report(verb):
        return verb is None
    return not any(word.tag_ in FINITE for word in verb.doc[verb.i + 1 : time.span.start])


def _tells_of_cause(verb: Token) -> bool:
    """Tell the verb of "a bombing that happened on June 27"."""
    return verb in syntax.relative_clauses(verb.head) and is_cause(verb.head)


def _hangs_on(time: Time, scene: Scene) -> bool:
    token = syntax.head_of(time.span)
    held = set(scene.words)
    for _ in range(4):
        if token in held:
            return True
        if token.head == token or (syntax.is_predicate(token) and not _tells_of_cause(token)):
            return False
        token = token.head
    return token in held
