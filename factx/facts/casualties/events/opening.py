"""Opening: the event of a story as its opening tells it: what happened, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Dated, Excerpt, Mention
from factx.facts.casualties.draft import Known
from factx.facts.casualties.slots.date import dated
from factx.facts.casualties.slots.telling import is_of_report
from factx.facts.casualties.words.causes import is_act, is_cause, is_in_name, thing
from factx.facts.casualties.words.lookup import listed, outcome
from factx.facts.casualties.words.places import is_direction, is_named, is_place, is_set, is_struck, where
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading import Reading
    from factx.reading.times import Time

OPENING = 4
BEHIND = ("after", "following", "from", "due to", "because of", "by", "in", "during")
VERBAL = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ"})


def lead(reading: Reading) -> Known:
    """The event as the first sentence that tells of one has it: "Two bombs struck a cathedral in Jolo on Sunday"."""
    for sentence in list(reading.doc.sents)[:OPENING]:
        if (word := _happening(reading, sentence)) is not None:
            return Known(_place(reading, sentence), _date(reading, sentence), Excerpt.of(_words(word)))
    return Known()


def _happening(reading: Reading, sentence: Span) -> Token | None:
    return next((word for word in sentence if is_told_cause(reading, word) or _is_told_act(word)), None)


def _words(happening: Token) -> Span:
    """The act, or the blast of "collapsed after a blast"."""
    if happening.tag_ not in VERBAL:
        return thing(happening)
    noun = next(filter(is_cause, syntax.complements(happening, *BEHIND)), None)
    return thing(noun) if noun is not None else happening.doc[happening.i : happening.i + 1]


def is_told_cause(reading: Reading, word: Token) -> bool:
    """Whether a word tells of a cause: "a fire", not the word in "a fire chief" and no verb."""
    is_noun = word.tag_.startswith("NN") and not syntax.is_attributive(word)
    is_told = is_noun and is_cause(word) and not is_in_name(reading, word)
    return is_told and not _refers_back(word) and not _is_of_one_death(word)


def _is_of_one_death(noun: Token) -> bool:
    """Whether an illness is what somebody died of, and not one that goes round."""
    verb = syntax.predicate(noun)
    if verb is None or outcome("undergone", verb) != "killed" or outcome("hurts", noun) != "infected":
        return False
    return not any(map(syntax.numbers, syntax.subjects(verb)))


def _refers_back(noun: Token) -> bool:
    """Whether a noun says nothing of what happened: "the incident"."""
    article = syntax.determiner(noun)
    return article is not None and article.lower_ in {"the", "this", "that"} and listed("referring_causes", noun)


def _is_told_act(word: Token) -> bool:
    """Whether a word tells of an act: "a building collapsed", not "the collapsed building"."""
    return word.tag_ in VERBAL and is_act(word) and syntax.is_predicate(word) and not syntax.is_attributive(word)


def _place(reading: Reading, sentence: Span) -> Mention | None:
    places = [word for word in sentence if is_place(reading, word) and not is_direction(word)]
    sure = [word for word in places if is_set(word) or is_struck(word)]
    named = [word for word in sure if is_named(reading, word)]
    noun = next(iter([*named, *sure, *(word for word in places if not syntax.is_attributive(word))]), None)
    return where(reading, noun) if noun is not None else None


def _is_when(reading: Reading, time: Time) -> bool:
    """Whether a time is a day, also one that only the day of publication would put on the calendar."""
    return time.value is not None or (reading.article.published is None and time.type == "DATE")


def _date(reading: Reading, sentence: Span) -> Dated | None:
    times = (time for time in reading.times.all if sentence.start <= time.span.start < sentence.end)
    time = next((time for time in times if _is_when(reading, time) and not is_of_report(time)), None)
    return dated(time) if time is not None else None
