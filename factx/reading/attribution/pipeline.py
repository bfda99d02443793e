"""Statements: what cues and quotations say together, as attributions in the order of the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx import lexicon
from factx.article import Excerpt
from factx.reading import syntax
from factx.reading.attribution import dateline
from factx.reading.attribution.content import quoted_names
from factx.reading.attribution.content.complements import content
from factx.reading.attribution.content.learned import claimed
from factx.reading.attribution.cues.find import Cue, cues
from factx.reading.attribution.quotations import excerpts
from factx.reading.attribution.quotations.excerpts import Kind
from factx.reading.attribution.quotations.page import Page
from factx.reading.attribution.quoted.turns import Turn, turns
from factx.reading.attribution.speakers import by_grammar

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from factx.reading.attribution.speakers.by_grammar import Speaker
    from factx.reading.names import Names


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement: its words, the cue that reports it, and who says it."""

    kind: Kind
    content: tuple[Excerpt, ...]
    cue: Excerpt | None
    speaker: Span | None
    name: str | None
    meant: Span | None = None
    """The noun phrase that the speaker stands for, where that is "who" or "which"; else the speaker."""
    rule: str = ""
    """What makes it a statement."""


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of an article, and those that stand within somebody else's quoted words."""

    own: tuple[Attribution, ...]
    cited: tuple[Attribution, ...]


def statements(doc: Doc, names: Names) -> Statements:
    """Find what is said in a parsed article."""
    page = Page.of(doc)
    known: dict[int, Cue] = {}
    for cue in cues(doc):
        known.setdefault(cue.head.i, cue)
    outside = {place: cue for place, cue in known.items() if page.inside[place] < 0}
    spoken = turns(page, outside)
    own = [*_direct(page, spoken, names), *_reported(page, outside, spoken, names)]
    own += _claimed(page, own, names)
    cited = _cited(page, known, spoken, names)
    return Statements(tuple(sorted(own, key=_place)), tuple(sorted(cited, key=_place)))


def _direct(page: Page, spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    for turn in spoken:
        words = excerpts.of_quotations(page, turn.quotations)
        cue = None if turn.cue is None or (turn.is_borrowed and content(turn.cue)) else turn.cue
        yield Attribution("direct", words, _words(cue), *_told_by(turn.speaker, names), turn.rule)


def _reported(page: Page, known: Mapping[int, Cue], spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    taken = {turn.cue.head.i for turn in spoken if turn.cue and not turn.is_borrowed}
    others = {place for turn in spoken for place in page.places(turn.quotations)} | dateline.places(page)
    for place, cue in known.items():
        if place in taken or cue.speaker is None:
            continue
        words = excerpts.of_places(page, (content(cue) or quoted_names.named(page, cue)) - others)
        if words:
            yield Attribution(
                excerpts.kind_of(page, words), words, _words(cue), *_told_by(cue.speaker, names), cue.rule
            )


def _claimed(page: Page, told: Sequence[Attribution], names: Names) -> Iterator[Attribution]:
    taken = {place for each in told for excerpt in each.content for place in page.places_of(excerpt)}
    for cue, places in claimed(page, taken | dateline.places(page)):
        words = excerpts.of_places(page, places)
        if words:
            kind = excerpts.kind_of(page, words)
            yield Attribution(
                kind, words, _words(cue), *_told_by(cue.speaker, names), "words that read like something said"
            )


def _cited(page: Page, known: Mapping[int, Cue], spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    for turn in spoken:
        quoted = set(page.places(turn.quotations))
        for place in sorted(quoted & set(known)):
            cue = known[place]
            words = excerpts.of_places(page, content(cue) & quoted) if cue.speaker else ()
            if words:
                yield Attribution("indirect", words, _words(cue), *_told_by(cue.speaker, names), cue.rule)


def _words(cue: Cue | None) -> Excerpt | None:
    return Excerpt.of(cue.words) if cue else None


def _told_by(speaker: Speaker | None, names: Names) -> tuple[Span | None, str | None, Span | None]:
    return (speaker.words, _name(speaker, names), speaker.meant) if speaker else (None, None, None)


def _name(speaker: Speaker, names: Names) -> str | None:
    """Name the speaker; for "Holm's statement" and "data from the Red Cross" that is who gave them."""
    name, head = names.name_of(speaker.meant), syntax.head_of(speaker.meant)
    if name is not None or head.lemma_.lower() not in lexicon.words("documents") | lexicon.words("sayings"):
        return name
    giver = by_grammar.of_noun(head)
    return names.name_of(giver.meant) if giver is not None else None


def _place(attribution: Attribution) -> tuple[int, int]:
    return attribution.content[0].start, -attribution.content[-1].end
