"""Date beside a figure: when its own clauses tell that it happened; the choice among all times is in `choices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Dated
from factx.facts.casualties.slots.clauses import is_report, near
from factx.facts.casualties.slots.telling import FINITE, is_of_find, is_of_report
from factx.facts.casualties.words.causes import is_cause
from factx.facts.casualties.words.lookup import belongs, listed
from factx.reading import syntax
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading
    from factx.reading.times import Time

WITHIN = ("in", "over", "during", "within")
RECENT = frozenset({"past", "last", "recent"})
MAX_ARCS_UP = 4


def fits(reading: Reading, figure: Figure, noun: Token) -> bool:
    """Whether a word is the head of an expression of time or of a stretch up to now."""
    return True


def quote(reading: Reading, noun: Token) -> Dated:
    """The words for a time, with its place on the calendar; a stretch of time up to now has none."""
    time = reading.times.at(noun)
    if time is not None:
        return dated(time)
    span = syntax.phrase(noun)
    return Dated(span.text, span.start_char, span.end_char, None)


def dated(time: Time) -> Dated:
    """Quote an expression of time with its place on the calendar, nights and mornings at the grain of their day."""
    return Dated(time.span.text, time.span.start_char, time.span.end_char, time.day)


def _stands(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [syntax.head_of(time.span) for time in _times(reading, figure, scene) if _is_stand(time)]


def _hanging(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    times = [time for time in _times(reading, figure, scene) if _hangs_on(time, scene)]
    return [syntax.head_of(time.span) for time in times if _may_date(time, figure, scene)]


def _beside(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    times = [time for time in _times(reading, figure, scene) if not _hangs_on(time, scene)]
    return [syntax.head_of(time.span) for time in times if _may_date(time, figure, scene)]


def _stretch(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    nouns = () if belongs("tolls", figure.harm.trigger) else scene.complements(*WITHIN)
    return [noun for noun in nouns if listed("stretches", noun) and not RECENT.isdisjoint(_modifiers(noun))]


def _modifiers(noun: Token) -> list[str]:
    return [word.lower_ for word in syntax.modifiers(noun)]


def _times(reading: Reading, figure: Figure, scene: Scene) -> list[Time]:
    """The times around a harm: days before clock times, the nearest first."""
    inside = dict.fromkeys(reading.times.at(word) for word in near(figure))
    times = [time for time in inside if time is not None and time.type != "SET"]
    return sorted(times, key=lambda time: (_is_clock(time), abs(time.span.start - figure.harm.trigger.i)))


def _is_clock(time: Time) -> bool:
    """Whether it is "about 2:20 a.m." and not "Saturday evening"."""
    return bool(time.value) and ":" in str(time.value)


def _is_stand(time: Time) -> bool:
    """Whether it is the Thursday of "as of Thursday"."""
    before = time.span.doc[max(0, time.span.start - 2) : time.span.start]
    return [word.lower_ for word in before] == ["as", "of"]


def _may_date(time: Time, figure: Figure, scene: Scene) -> bool:
    """Whether a time is of the harm and not of another clause, also where the parse has lost what it hangs on."""
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
    """Whether it is the day of the arrest, not of the crime; of the death, not of a body's find."""
    word = syntax.head_of(time.span)
    if figure.outcome == "detained":
        return word.head in (figure.harm.trigger, *scene.verbs)
    return not is_of_find(word)


def _is_fronted(time: Time, figure: Figure) -> bool:
    """Whether it opens the sentence, "On Saturday, …, a bomb killed 12", and is not when somebody said so."""
    sentence = figure.harm.trigger.sent
    is_first = sentence.start <= time.span.start <= sentence.start + 1
    return is_first and syntax.predicate(syntax.head_of(time.span)) is None and not is_report(sentence.root)


def _tells_of_cause(verb: Token) -> bool:
    """Whether it is the verb of "a bombing that happened on June 27"."""
    return syntax.is_relative_clause(verb) and is_cause(verb.head)


def _hangs_on(time: Time, scene: Scene) -> bool:
    token = syntax.head_of(time.span)
    held = set(scene.words)
    for _ in range(MAX_ARCS_UP):
        if token in held:
            return True
        if token.head == token or (syntax.is_predicate(token) and not _tells_of_cause(token)):
            return False
        token = token.head
    return token in held


WAYS: tuple[Way[[Reading, Figure, Scene], list[Token]], ...] = (
    Way("as of", _stands, "As of Thursday, 12 people had died."),
    Way("under the harm", _hanging, "Twelve people died on Sunday."),
    Way("beside the harm", _beside, "A bridge that fell on Monday killed 12 people.",
        "what the parse has hung elsewhere"),
    Way("a stretch up to now", _stretch, "Twelve people died in the past two weeks.", "it has no day of its own"),
)  # fmt: skip
