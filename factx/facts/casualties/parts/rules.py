"""Rules of parts: which figure is a stated part of which: "five killed, including a child"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.parts.by_number import can_hold, counted_in, counted_of, new_of_all, of_shares, raised
from factx.facts.casualties.parts.cues import is_among, is_of_those, is_of_whom, is_part, opens_with_whole
from factx.facts.casualties.triggers.outcomes.identified import identified
from factx.facts.casualties.words.lookup import lemma
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.figure import Figure

MAX_FIGURES_TO_WHOLE = 20
"""Figures between a part and its whole: more than any paragraph of tolls tells."""


def wholes(figures: Sequence[Figure]) -> list[int | None]:
    """For each figure the index of the one that it is a part of."""
    index = {id(figure): i for i, figure in enumerate(figures)}
    found = [ways.first(WHOLES, figures, i) for i in range(len(figures))]
    parts = [index[id(whole)] if whole is not None else None for whole in found]
    headline = _headline_end(figures)
    return [
        _whole_of_repeated(figures, parts, i) if whole is None and figures[i].span.start < headline else whole
        for i, whole in enumerate(parts)
    ]


def _told_near(figures: Sequence[Figure], i: int) -> Figure | None:
    """An earlier figure of the same outcome that is large enough, or else the next one.

    That is the nearest of those told in this sentence or the last, or else the one that the article opened with.
    """
    part = figures[i]
    if not is_part(part):
        return None
    fitting = [
        j for j in _by_nearness(figures, i) if can_hold(figures[j], part) and not _is_other_part(figures[j], part)
    ]
    if is_of_whom(part):
        beside = (figures[j] for j in fitting if j < i and figures[j].noun.sent == part.noun.sent)
        return next((whole for whole in beside if _may_befall(part, whole)), None)
    alike = (figures[j] for j in fitting if figures[j].outcome == part.outcome)
    earlier = (figures[j] for j in fitting if j < i) if is_of_those(part) else ()
    others = (whole for whole in earlier if not OUTCOMES[whole.outcome].is_final)
    return next(alike, next(others, None))


def _may_befall(part: Figure, whole: Figure) -> bool:
    """Whether some of the whole can have come to what the part tells: of those killed, nobody is injured."""
    return whole.outcome == part.outcome or not OUTCOMES[whole.outcome].is_final


def _by_nearness(figures: Sequence[Figure], i: int) -> list[int]:
    """Where a whole may stand, the likeliest first."""
    part = figures[i]
    near = [j for j in range(i - 1, max(-1, i - MAX_FIGURES_TO_WHOLE), -1) if _is_near(figures[j], part)]
    opening = range(min(i - len(near), MAX_FIGURES_TO_WHOLE))
    order = [*near, *opening, *(range(i + 1, min(i + 2, len(figures))) if is_among(part) else ())]
    if not opens_with_whole(part):
        return order
    comma = next(word.i for word in part.noun.sent if word.text == ",")
    return [j for j in order if figures[j].noun.sent != part.noun.sent or figures[j].noun.i < comma]


def _is_other_part(one: Figure, other: Figure) -> bool:
    """Whether both are parts of one whole: "three of the victims were guards and one was a cook"."""
    is_of_victims = one.harm == other.harm and one.harm.kind is Kind.VICTIMS
    are_shares = one.harm.kind is other.harm.kind is Kind.SHARES
    return is_of_victims or are_shares or (one.noun.i < other.noun.i and _are_joined(one, other))


def _are_joined(one: Figure, other: Figure) -> bool:
    """Whether figures are members of one coordination: "including five children and two nurses"."""
    first = syntax.first_conjunct(one.noun)
    return first == syntax.first_conjunct(other.noun) and is_part(one)


def _is_near(whole: Figure, part: Figure) -> bool:
    """Whether a figure is of the same sentence or of the one before."""
    return whole.noun.sent == part.noun.sent or whole.noun.sent.end >= _start(part)


def _start(figure: Figure) -> int:
    """Where a figure's sentence begins, blank space between paragraphs aside."""
    start = figure.noun.sent.start
    while start and figure.noun.doc[start - 1].is_space:
        start -= 1
    return start


def _summed(figures: Sequence[Figure], i: int) -> Figure | None:
    """The 20 that "14 civilians, five soldiers and a guard" add up to, told before in another sentence."""
    members = [figure for figure in figures if figure.harm == figures[i].harm]
    total = sum(figure.value or 0 for figure in members)
    if len(members) < 2 or any(figure.value is None for figure in members):
        return None
    earlier = (figure for figure in figures[:i] if figure.span.sent != figures[i].span.sent)
    return next((whole for whole in earlier if whole.value == total and whole.outcome == figures[i].outcome), None)


def _whole_of_repeated(figures: Sequence[Figure], parts: Sequence[int | None], i: int) -> int | None:
    """The whole of the article's "a 2-day-old infant", for the headline's "infant"."""
    later = (j for j in range(i + 1, len(figures)) if parts[j] is not None and parts[j] != i)
    same = (j for j in later if _is_same(figures[i], figures[j]))
    return next((parts[j] for j in same), None)


def _headline_end(figures: Sequence[Figure]) -> int:
    doc = figures[0].span.doc if figures else ()
    return next((token.i for token in doc if token.is_space and "\n" in token.text), 0)


def _is_same(mine: Figure, other: Figure) -> bool:
    if mine.victims is None or other.victims is None or mine.outcome != other.outcome or mine.value != other.value:
        return False
    victim = identified(other.noun, other.harm.trigger) or syntax.head_of(other.victims)
    return lemma(syntax.head_of(mine.victims)) == lemma(victim)


WHOLES: tuple[Way[[Sequence[Figure], int], Figure | None], ...] = (
    Way("counted in", counted_in, "The toll of the fever reached 30 out of 44 registered cases."),
    Way("counted of", counted_of, "A bomb killed 24 people. Thirteen of the 24 died in hospital."),
    Way("of shares", of_shares, "The riots in three jails left 83 dead: London 41, Paris 29, Berlin 13."),
    Way("told near", _told_near, "Five people were killed, including a child."),
    Way("summed", _summed, "A bomb killed 20 people. It killed 14 civilians, five soldiers and one guard."),
    Way("raised", raised, "The flood drowned two more people, taking the death toll to 11."),
    Way("new of all", new_of_all, "There were 212 new cases of cholera. So far there were 9,874 cases."),
)
"""The whole that a figure is a part of; what the headline repeats comes last, for it looks at the parts found."""
