"""Companions: figures told beside another: "…, including three children", "along with two guards", "and five more"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import outcome
from factx.facts.casualties.words.phrases import is_of_them
from factx.facts.casualties.words.places import SET_IN
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure

BESIDE = (
    ["including"], ["included"], ["along", "with"], ["together", "with"], ["as", "well", "as"], ["alongside"],
    ["as", "was"], ["as", "were"], ["as", "did"], ["as", "have"], ["as", "had"],
)  # fmt: skip


IN_PLACE = frozenset({"IN", "DT", "JJ", "NN", "NNP", "NNS", "PRP$", "POS", "HYPH"})
FARTHEST_JOINT = 8
RULE = "told beside another figure"


def added(measure: Measure, told: Sequence[Figure]) -> Iterator[Figure]:
    """Give the figures that share the harm of one told just before, in the same sentence."""
    taken = {i for figure in told for i in range(figure.count.start, figure.count.end)}
    for i, figure in enumerate(told):
        end = min(figure.noun.sent.end, told[i + 1].span.start if i + 1 < len(told) else len(measure.reading.doc))
        gapped = list(_gapped(measure, figure, end))
        for noun in [*_beside(figure, end), *_of_them(measure, figure, end), *_coordinated(measure, figure), *gapped]:
            harm = replace(figure.harm, victims=tuple(syntax.conjuncts(noun)), is_event=False, rule=RULE)
            new = [companion for companion in measure.figures(harm) if companion.count.start not in taken]
            taken.update(i for companion in new for i in range(companion.count.start, companion.count.end))
            alike = figure.victims if noun in gapped else None
            yield from (replace(each, status=figure.status, victims=each.victims or alike) for each in new)


def _of_them(measure: Measure, figure: Figure, end: int) -> Iterator[Token]:
    """Give the most of "120 people, most of them in Asia"."""
    doc = figure.span.doc
    for i in range(figure.span.end, max(end, figure.span.end)):
        amount = measure.at.get(i)
        if amount is not None and amount.span.start == i and is_of_them(doc, amount.span.end):
            yield doc[amount.span.end - 1]


def _coordinated(measure: Measure, figure: Figure) -> Iterator[Token]:
    """Give the others of "killed the mayor and some nine others", if the parse has lost them."""
    doc = figure.span.doc
    joint = _joint(figure)
    if joint is None or joint + 1 not in measure.at or doc[joint].sent != figure.noun.sent:
        return
    noun = by_position.noun_from(doc, measure.at[joint + 1].span.end - 1)
    verb = syntax.predicate(noun) if noun is not None else None
    is_free = noun is not None and (verb is None or noun not in syntax.subjects(verb)) and not _has_own_harm(noun)
    if noun is not None and is_free:
        yield noun


def _joint(figure: Figure) -> int | None:
    """Find the "and" right behind a figure, or behind the place that it is given for."""
    doc = figure.span.doc
    behind = doc[figure.span.end : min(figure.span.end + FARTHEST_JOINT, figure.noun.sent.end)]
    joint = next((word.i for word in behind if word.lower_ == "and"), None)
    between = doc[figure.span.end : joint if joint is not None else figure.span.end]
    is_place = len(between) > 1 and between[0].lower_ in SET_IN and all(word.tag_ in IN_PLACE for word in between)
    return joint if len(between) < 2 or is_place else None


def _gapped(measure: Measure, figure: Figure, end: int) -> Iterator[Token]:
    """Give the others of "12 people were injured in Kelmar, eight in Tarvik and three in Oldport"."""
    doc = figure.span.doc
    for i in range(figure.span.end, max(end, figure.span.end)):
        amount = measure.at.get(i)
        if amount is None or amount.span.start != i or amount.span.end + 1 >= end:
            continue
        is_joined = doc[i - 1].lower_ in {",", "and"}
        following = doc[amount.span.end]
        is_set = following.lower_ in SET_IN and doc[amount.span.end + 1].tag_ in {"NNP", "DT"}
        if is_joined and is_set and _is_set(figure):
            yield doc[amount.span.end - 1]


def _is_set(figure: Figure) -> bool:
    """Tell whether a figure is given for a place: the harm hangs together with one."""
    holders = (figure.noun, figure.harm.trigger)
    return any(noun.tag_.startswith("NNP") for word in holders for noun in syntax.complements(word, *SET_IN))


def _has_own_harm(noun: Token) -> bool:
    """Tell the 35 of "17 people died and 35 were rescued" from one more of the dead."""
    following = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    return following.tag_ in {"VBD", "VBZ", "VBP", "MD"} or any(
        outcome("states", word) or outcome("done", word) for word in (noun, following)
    )


def _beside(figure: Figure, end: int) -> Iterator[Token]:
    doc = figure.span.doc
    for i in range(figure.span.end, max(_clause_end(figure, end), figure.span.end)):
        length = _length_beside(doc, i)
        noun = by_position.noun_from(doc, i + length) if length and i + length < end else None
        if noun is not None:
            yield syntax.first_conjunct(noun) if syntax.first_conjunct(noun).i > i else noun


def _clause_end(figure: Figure, end: int) -> int:
    """Stop at a semicolon."""
    return next((i for i in range(figure.span.end, end) if figure.span.doc[i].text == ";"), end)


def _length_beside(doc: Doc, i: int) -> int:
    """Count the words of the preposition that begins at a token, if it is one of those that bring others in."""
    first = doc[i].lower_
    known = (
        phrase
        for phrase in BESIDE
        if phrase[0] == first and [token.lower_ for token in doc[i : i + len(phrase)]] == phrase
    )
    return len(next(known, []))
