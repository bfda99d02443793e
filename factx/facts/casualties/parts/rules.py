"""Parts: which figure is a stated part of which: "five killed, including a child", "698 of whom were killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.figures.told_of_victims import RULE as VICTIMS
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.parts.cues import is_among, is_of_those, is_part, opens_with_whole
from factx.facts.casualties.triggers.outcomes.identified import identified
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.figure import Figure

FARTHEST = 20


def wholes(figures: Sequence[Figure]) -> list[int | None]:
    """Give for each figure the index of the one that it is a part of."""
    found = [_counted_in(figures, figure) for figure in figures]
    found = [_whole(figures, i) if found[i] is None and is_part(each) else found[i] for i, each in enumerate(figures)]
    found = [_of_sum(figures, i) if whole is None else whole for i, whole in enumerate(found)]
    found = [_of_raised(figures, i) if whole is None else whole for i, whole in enumerate(found)]
    headline = _headline_end(figures)
    return [
        _of_repeated(figures, found, i) if whole is None and figures[i].span.start < headline else whole
        for i, whole in enumerate(found)
    ]


def _whole(figures: Sequence[Figure], i: int) -> int | None:
    """Give an earlier figure of the same outcome that is large enough, or else the next one.

    That is the nearest of those told in this sentence or the last, or else the one that the article opened with.
    """
    part = figures[i]
    near = [j for j in range(i - 1, max(-1, i - FARTHEST), -1) if _is_near(figures[j], part)]
    opening = range(min(i - len(near), FARTHEST))
    order = [*near, *opening, *(range(i + 1, min(i + 2, len(figures))) if is_among(part) else ())]
    if opens_with_whole(part):
        comma = next(word.i for word in part.noun.sent if word.text == ",")
        order = [j for j in order if figures[j].noun.sent != part.noun.sent or figures[j].noun.i < comma]
    fitting = [j for j in order if _can_hold(figures[j], part) and not _is_other_part(figures[j], part)]
    alike = (j for j in fitting if figures[j].outcome == part.outcome)
    earlier = (j for j in fitting if j < i) if is_of_those(part) else ()
    others = (j for j in earlier if not OUTCOMES[figures[j].outcome].is_final)
    return next(alike, next(others, None))


def _is_other_part(one: Figure, other: Figure) -> bool:
    """Tell the guards of "three of the victims were guards and one was a cook" from those whom the cook is one of."""
    return one.harm == other.harm and one.harm.rule == VICTIMS


def _is_near(whole: Figure, part: Figure) -> bool:
    """Tell a figure of the same sentence or of the one before."""
    return whole.noun.sent == part.noun.sent or whole.noun.sent.end >= _start(part)


def _start(figure: Figure) -> int:
    """Give where a figure's sentence begins, blank space between paragraphs aside."""
    start = figure.noun.sent.start
    while start and figure.noun.doc[start - 1].is_space:
        start -= 1
    return start


def _counted_in(figures: Sequence[Figure], part: Figure) -> int | None:
    """Give the 60 of "12 out of 60 cases"."""
    end = part.count.end
    if [word.lower_ for word in part.count.doc[end : end + 2]] != ["out", "of"]:
        return None
    return next((j for j, whole in enumerate(figures) if whole.count.start == end + 2), None)


def _of_sum(figures: Sequence[Figure], i: int) -> int | None:
    """Give the 20 that "14 civilians, five soldiers and a guard" add up to, told before in another sentence."""
    members = [figure for figure in figures if figure.harm == figures[i].harm]
    total = sum(figure.value or 0 for figure in members)
    if len(members) < 2 or any(figure.value is None for figure in members):
        return None
    earlier = (j for j in range(i) if figures[j].span.sent != figures[i].span.sent)
    return next((j for j in earlier if figures[j].value == total and figures[j].outcome == figures[i].outcome), None)


def _of_raised(figures: Sequence[Figure], i: int) -> int | None:
    """Give the toll that a figure brings to a new number: "drowned two more, taking the toll to 11"."""
    part = figures[i]
    later = range(i + 1, min(i + FARTHEST, len(figures)))
    tolls = (j for j in later if figures[j].harm.rule == "toll" and figures[j].outcome == part.outcome)
    return next((j for j in tolls if _can_hold(figures[j], part) and _raises(part, figures[j])), None)


def _raises(part: Figure, toll: Figure) -> bool:
    verb = syntax.predicate(toll.harm.trigger)
    if verb is None or not belongs("raising", verb) or toll.harm.trigger not in syntax.objects(verb):
        return False
    return verb.tag_ == "VBG" and part.noun.sent == verb.sent and part.span.end <= verb.i


def _can_hold(whole: Figure, part: Figure) -> bool:
    least = part.value if part.value is not None else part.low or 1
    most = whole.value if whole.value is not None else whole.high
    return most is None or (most > least) or (most == least and whole.low != whole.high)


def _of_repeated(figures: Sequence[Figure], found: Sequence[int | None], i: int) -> int | None:
    """Let the headline's "infant" be a part of what the article's "a 2-day-old infant" is a part of."""
    same = (j for j in range(i + 1, len(figures)) if found[j] is not None and _is_same(figures[i], figures[j]))
    return next((found[j] for j in same), None)


def _headline_end(figures: Sequence[Figure]) -> int:
    doc = figures[0].span.doc if figures else ()
    return next((token.i for token in doc if token.is_space and "\n" in token.text), 0)


def _is_same(mine: Figure, other: Figure) -> bool:
    if mine.victims is None or other.victims is None or mine.outcome != other.outcome or mine.value != other.value:
        return False
    said = identified(other.noun, other.harm.trigger) or syntax.head_of(other.victims)
    return lemma(syntax.head_of(mine.victims)) == lemma(said)
