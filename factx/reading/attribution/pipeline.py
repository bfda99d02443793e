"""Statements: what cues and quotations say together, as attributions in the order of the article.

Cues are found first, then the turns of speech beside them. A statement is direct speech, or what a cue outside of it
reports, or, where neither speaks of them, words that the pipeline has learnt to take for something said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.article import Excerpt
from factx.reading import ways
from factx.reading.attribution.content import quoted_names
from factx.reading.attribution.content.find import content
from factx.reading.attribution.content.learned import claimed
from factx.reading.attribution.cues.reporting_words import cues
from factx.reading.attribution.cues.unsaid import is_question_put
from factx.reading.attribution.quotations import excerpts
from factx.reading.attribution.quotations.quoted_page import QuotedPage
from factx.reading.attribution.record import Attribution
from factx.reading.attribution.speakers.naming import with_name
from factx.reading.attribution.turns.find import turns
from factx.reading.text import dateline
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.sentences import Places
    from factx.reading.attribution.turns.cue_beside import Cues
    from factx.reading.attribution.turns.turn import Turn
    from factx.reading.names import Names

CLAIMED = "words that read like something said"
"""What makes a statement of words for which there is no rule."""


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of an article, and those that stand within somebody else's quoted words."""

    own: tuple[Attribution, ...]
    cited: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the statements of an article are read from."""

    page: QuotedPage
    cues: Cues
    """All cues, also those within quotations, by the places of their heads."""
    outside: Cues
    """The cues outside quotations."""
    turns: tuple[Turn, ...]
    dateline: frozenset[int]
    """The places of the words of datelines, which nobody says."""
    names: Names


def statements(doc: Doc, names: Names) -> Statements:
    """What is said in a parsed article."""
    evidence = _evidence(doc, names)
    own: list[Attribution] = []
    for _, attributions in ways.each(STATEMENTS, evidence, own):
        own += attributions
    cited = sorted(_cited(evidence), key=_place)
    return Statements(tuple(sorted(own, key=_place)), tuple(cited))


def _evidence(doc: Doc, names: Names) -> Evidence:
    page = QuotedPage.of(doc)
    by_place: dict[int, Cue] = {}
    for cue in cues(doc):
        by_place.setdefault(cue.head.i, cue)
    outside = {place: cue for place, cue in by_place.items() if page.inside[place] < 0}
    line = page.places_within(dateline.spans(page.text))
    return Evidence(page, by_place, outside, tuple(turns(page, outside)), frozenset(line), names)


def _direct(evidence: Evidence, _: Collection[Attribution]) -> list[Attribution]:
    return [
        Attribution(
            "direct",
            excerpts.of_quotations(evidence.page, turn.quotations),
            _words(None if turn.cue is None or (turn.is_borrowed and content(turn.cue)) else turn.cue),
            *with_name(turn.speaker, evidence.names),
            turn.rule,
        )
        for turn in evidence.turns
    ]


def _reported(evidence: Evidence, _: Collection[Attribution]) -> list[Attribution]:
    page = evidence.page
    direct = {turn.cue.head.i for turn in evidence.turns if turn.cue and not turn.is_borrowed}
    taken = evidence.dateline.union(*(page.places(turn.quotations) for turn in evidence.turns))
    reporting = [cue for place, cue in evidence.outside.items() if place not in direct and cue.speaker]
    reports = ((cue, (content(cue) or quoted_names.named(page, cue)) - taken) for cue in reporting)
    return list(_reports(evidence, reports))


def _claimed(evidence: Evidence, before: Collection[Attribution]) -> list[Attribution]:
    page = evidence.page
    taken = {place for own in before for excerpt in own.content for place in page.places_of(excerpt)}
    asked = {word.i for verb in page.doc if is_question_put(verb) for word in verb.subtree}
    reports = claimed(page, taken | evidence.dateline | asked)
    return [replace(report, rule=CLAIMED) for report in _reports(evidence, reports)]


def _cited(evidence: Evidence) -> Iterator[Attribution]:
    for turn in evidence.turns:
        quoted = set(evidence.page.places(turn.quotations))
        inside = (evidence.cues[place] for place in sorted(quoted) if place in evidence.cues)
        reports = ((cue, content(cue) & quoted) for cue in inside if cue.speaker)
        yield from (replace(report, kind="indirect") for report in _reports(evidence, reports))


def _reports(evidence: Evidence, reports: Iterable[tuple[Cue, Places]]) -> Iterator[Attribution]:
    """The statements that cues make of words at some places, where there are any."""
    page = evidence.page
    for cue, places in reports:
        if words := excerpts.of_places(page, places):
            kind = excerpts.kind_of(page, words)
            yield Attribution(kind, words, _words(cue), *with_name(cue.speaker, evidence.names), cue.rule)


def _words(cue: Cue | None) -> Excerpt | None:
    return Excerpt.of(cue.words) if cue else None


def _place(attribution: Attribution) -> tuple[int, int]:
    return attribution.content[0].start, -attribution.content[-1].end


STATEMENTS: tuple[Way[[Evidence, Collection[Attribution]], list[Attribution]], ...] = (
    Way("direct speech", _direct, "“The road to the coast is open,” said the mayor."),
    Way("reported", _reported, "The mayor said that two men had died.", "a cue in direct speech is spent there"),
    Way(
        "learned",
        _claimed,
        "The minister vented that the plan had failed.",
        "what is learned counts only where no rule speaks of the same words",
    ),
)
"""From what statements are read; each is given those before it."""
