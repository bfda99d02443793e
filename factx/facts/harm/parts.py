"""Parts: which figure is a stated part of which: "five killed, including a child", "698 of whom were killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.harm.identities import identified
from factx.facts.harm.phrases import is_of_them
from factx.facts.harm.vocabulary import belongs, lemma, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from factx.facts.harm.figures import Figure

INCLUDING = ("including", "included", "among", "amongst")
FARTHEST = 20
PARTITIVE = frozenset({"them", "whom", "those", "these"})


def wholes(figures: Sequence[Figure]) -> list[int | None]:
    """Give for each figure the index of the one that it is a part of."""
    found = [_whole(figures, i) if _is_part(figure) else None for i, figure in enumerate(figures)]
    found = [_of_sum(figures, i) if whole is None else whole for i, whole in enumerate(found)]
    found = [_of_raised(figures, i) if whole is None else whole for i, whole in enumerate(found)]
    headline = _headline_end(figures)
    return [
        _of_repeated(figures, found, i) if whole is None and figures[i].span.start < headline else whole
        for i, whole in enumerate(found)
    ]


def _whole(figures: Sequence[Figure], i: int) -> int | None:
    """Give the nearest earlier figure of the same outcome that is large enough, or else the nearest later one."""
    order = [*range(i - 1, max(-1, i - FARTHEST), -1), *range(i + 1, min(i + 2, len(figures)))]
    part = figures[i]
    if opens_with_whole(part):
        comma = next(word.i for word in part.noun.sent if word.text == ",")
        order = [j for j in order if figures[j].noun.sent != part.noun.sent or figures[j].noun.i < comma]
    fitting = [j for j in order if _can_hold(figures[j], part)]
    alike = (j for j in fitting if figures[j].outcome == part.outcome)
    others = (j for j in fitting if j < i) if _is_of_those(part) else iter(())
    return next(alike, next(others, None))


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


def _is_of_those(figure: Figure) -> bool:
    """Tell "of them, 81 died" and "81 of these"."""
    first = figure.noun.sent.start
    nearby = figure.noun.doc[max(first, figure.span.start - 2) : figure.span.end + 2]
    return any(word.lower_ in PARTITIVE for word in nearby) or opens_with_whole(figure)


def opens_with_whole(figure: Figure) -> bool:
    """Tell what follows "Of these," and "Out of the 60 cases,"."""
    sentence = figure.noun.sent
    opening = [word.lower_ for word in sentence[:4]]
    length = 2 if opening[:2] == ["out", "of"] else 1 if opening[:1] in (["of"], ["out"]) else 0
    is_whole = length > 0 and opening[length : length + 1] in (["the"], ["these"], ["those"], ["them"])
    return is_whole and any(word.text == "," for word in sentence.doc[sentence.start : figure.span.start])


def _can_hold(whole: Figure, part: Figure) -> bool:
    least = part.value if part.value is not None else part.low or 1
    most = whole.value if whole.value is not None else whole.high
    return most is None or (most > least) or (most == least and whole.low != whole.high)


def _is_part(figure: Figure) -> bool:
    governor = syntax.governor(figure.noun)
    chained = syntax.governor(syntax.first_conjunct(figure.noun)) if governor is None else governor
    if (chained is not None and chained[1] in INCLUDING) or _word_before(figure) in INCLUDING:
        return True
    return _is_of_them(figure.noun) or _is_identified(figure) or _is_among(figure) or opens_with_whole(figure)


def _is_of_them(noun: Token) -> bool:
    """Tell "698 of whom", "most of them" and "three of the dead"."""
    return is_of_them(noun.doc, noun.i + 1) or any(
        whole.lower_ in PARTITIVE or outcome("states", whole) or lemma(whole) == "victim"
        for whole in syntax.complements(noun, "of")
    )


def _is_among(figure: Figure) -> bool:
    """Tell "were among the dead" and "were among at least nine people killed"."""
    verb = syntax.predicate(figure.noun)
    if verb is None:
        return False
    is_noun_among = any(word.lower_ in INCLUDING for word in syntax.adpositions(verb))
    return (is_noun_among and figure.noun in syntax.subjects(verb)) or any(
        outcome("states", noun) or lemma(noun) in {"victim", "those", "casualty"}
        for noun in syntax.complements(verb, "among", "amongst")
    )


def _word_before(figure: Figure) -> str:
    start = figure.span.start
    return figure.span.doc[start - 1].lower_ if start else ""


def _is_identified(figure: Figure) -> bool:
    """Tell "one person killed was a baby" and "the dead man was named as Joe Sands" from figures of their own."""
    is_named = belongs("identifying", figure.harm.trigger)
    return is_named or identified(figure.noun, figure.harm.trigger) is not None


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
