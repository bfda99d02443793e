"""Statements: what cues and quotations say together, as attributions in the order of the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.article import Excerpt
from factx.reading.attribution import datelines, excerpts, naming
from factx.reading.attribution.cues import Cue, cues
from factx.reading.attribution.excerpts import Kind
from factx.reading.attribution.page import Page
from factx.reading.attribution.reported import content
from factx.reading.attribution.turns import Turn, turns

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from factx.reading.attribution.speakers import Speaker
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
    cited = _cited(page, known, spoken, names)
    return Statements(tuple(sorted(own, key=_place)), tuple(sorted(cited, key=_place)))


def _direct(page: Page, spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    for turn in spoken:
        words = excerpts.of_quotations(page, turn.quotations)
        cue = None if turn.cue is None or (turn.is_borrowed and content(turn.cue)) else turn.cue
        yield replace(_attribution(words, "direct", cue, turn.speaker, names), rule=turn.rule)


def _reported(page: Page, known: Mapping[int, Cue], spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    taken = {turn.cue.head.i for turn in spoken if turn.cue and not turn.is_borrowed}
    others = {place for turn in spoken for place in page.places(turn.quotations)} | datelines.places(page)
    for place, cue in known.items():
        if place in taken or cue.speaker is None:
            continue
        words = excerpts.of_places(page, (content(cue) or naming.named(page, cue)) - others)
        if words:
            yield _attribution(words, excerpts.kind_of(page, words), cue, cue.speaker, names)


def _cited(page: Page, known: Mapping[int, Cue], spoken: list[Turn], names: Names) -> Iterator[Attribution]:
    for turn in spoken:
        quoted = set(page.places(turn.quotations))
        for place in sorted(quoted & set(known)):
            words = excerpts.of_places(page, content(known[place]) & quoted) if known[place].speaker else ()
            if words:
                yield _attribution(words, "indirect", known[place], known[place].speaker, names)


def _attribution(
    words: tuple[Excerpt, ...], kind: Kind, cue: Cue | None, speaker: Speaker | None, names: Names
) -> Attribution:
    name = names.name_of(speaker.meant) if speaker else None
    told_by, meant = (speaker.words, speaker.meant) if speaker else (None, None)
    rule = f"words with a {cue.part_of_speech} of saying" if cue else ""
    return Attribution(kind, words, Excerpt.of(cue.words) if cue else None, told_by, name, meant, rule)


def _place(attribution: Attribution) -> tuple[int, int]:
    return attribution.content[0].start, -attribution.content[-1].end
