"""Told beside: figures that share the harm of one before: "…, including three children", "along with two guards"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.amounts_of_a_noun import amounts_between
from factx.facts.casualties.harm import Kind
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import is_fatally, length_of_listed, outcome
from factx.facts.casualties.words.places import SET_IN
from factx.facts.casualties.words.victim_phrases import is_of_them
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure

IN_PLACE = frozenset({"IN", "DT", "JJ", "NN", "NNP", "NNS", "PRP$", "POS", "HYPH"})
"""Tags of the words of a place: "in the old town of Kelmar"."""
FINITE_OR_MODAL = frozenset({"VBD", "VBZ", "VBP", "MD"})
MAX_TOKENS_TO_JOINT = 8
"""Tokens of the place between a figure and its "and": "killed five in the old town of Kelmar and six others"."""
RULE = "told beside another figure"


def added(measure: Measure, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures that share the harm of one told just before, in the same sentence."""
    taken = {i for figure in figures for i in range(figure.count.start, figure.count.end)}
    starts = [*(figure.span.start for figure in figures[1:]), len(measure.reading.doc)]
    for figure, next_start in zip(figures, starts, strict=False):
        for companions in _companions(measure, figure, min(figure.noun.sent.end, next_start)):
            new = [companion for companion in companions if companion.count.start not in taken]
            taken.update(i for companion in new for i in range(companion.count.start, companion.count.end))
            yield from new


def _companions(measure: Measure, figure: Figure, end: int) -> Iterator[list[Figure]]:
    """The figures of each noun between a figure and the next that shares its harm."""
    found = [(way, noun) for way, nouns in ways.each(BESIDE, measure, figure, end) for noun in nouns]
    for _, noun in found:
        harm = replace(figure.harm, victims=tuple(syntax.conjuncts(noun)), kind=Kind.PEOPLE, rule=RULE)
        alike = figure.victims if (GAPPED, noun) in found else None
        figures = [_fatal(each) for each in measure.figures(harm)]
        yield [replace(each, status=figure.status, victims=each.victims or alike) for each in figures]


def _fatal(figure: Figure) -> Figure:
    """The figure, killed where it is the nine of "14 were hurt, nine of them fatally"."""
    behind = figure.count.doc[figure.count.end : figure.count.end + 3]
    return replace(figure, outcome="killed") if any(map(is_fatally, behind)) else figure


def _named_beside(measure: Measure, figure: Figure, end: int) -> list[Token]:
    """The children of "…, including three children", the guards of "… along with two guards"."""
    doc = figure.span.doc
    semicolon = next((i for i in range(figure.span.end, end) if doc[i].text == ";"), end)
    behind = ((i, i + length_of_listed("bringing_in", doc, i)) for i in range(figure.span.end, semicolon))
    found = ((i, by_position.noun_from(doc, start)) for i, start in behind if i < start < end)
    return [
        syntax.first_conjunct(noun) if syntax.first_conjunct(noun).i > i else noun
        for i, noun in found
        if noun is not None
    ]


def _of_them(measure: Measure, figure: Figure, end: int) -> list[Token]:
    """The most of "120 people, most of them in Asia"."""
    amounts = amounts_between(measure.at, figure.span.end, end)
    return [amount.span[-1] for amount in amounts if is_of_them(figure.span.doc, amount.span.end)]


def _gapped(measure: Measure, figure: Figure, end: int) -> list[Token]:
    """The others of "12 people were injured in Kelmar, eight in Tarvik and three in Oldport"."""
    amounts = [amount for amount in amounts_between(measure.at, figure.span.end, end) if amount.span.end + 1 < end]
    return [amount.span[-1] for amount in amounts if _is_set_behind_joint(amount.span) and _is_set(figure)]


def _is_set_behind_joint(count: Span) -> bool:
    """Whether a number stands between a joint and a place: the eight of ", eight in Tarvik"."""
    doc = count.doc
    is_set = doc[count.end].lower_ in SET_IN and doc[count.end + 1].tag_ in {"NNP", "DT"}
    return is_set and doc[count.start - 1].lower_ in {",", "and"}


def _is_set(figure: Figure) -> bool:
    """Whether a figure is given for a place: the harm hangs together with one."""
    holders = (figure.noun, figure.harm.trigger)
    return any(noun.tag_.startswith("NNP") for word in holders for noun in syntax.complements(word, *SET_IN))


def _coordinated(measure: Measure, figure: Figure, end: int) -> list[Token]:
    """The others of "killed the mayor and some nine others", if the parse has lost them."""
    doc, joint = figure.span.doc, _joint(figure)
    if joint is None or joint + 1 not in measure.at or doc[joint].sent != figure.noun.sent:
        return []
    noun = by_position.noun_from(doc, measure.at[joint + 1].span.end - 1)
    verb = syntax.predicate(noun) if noun is not None else None
    is_free = noun is not None and (verb is None or noun not in syntax.subjects(verb)) and not _has_own_harm(noun)
    return [noun] if noun is not None and is_free else []


def _joint(figure: Figure) -> int | None:
    """Where the "and" stands right behind a figure, or behind the place that it is given for."""
    doc = figure.span.doc
    behind = doc[figure.span.end : min(figure.span.end + MAX_TOKENS_TO_JOINT, figure.noun.sent.end)]
    joint = next((word.i for word in behind if word.lower_ == "and"), None)
    between = doc[figure.span.end : joint if joint is not None else figure.span.end]
    is_place = len(between) > 1 and between[0].lower_ in SET_IN and all(word.tag_ in IN_PLACE for word in between)
    return joint if len(between) < 2 or is_place else None


def _has_own_harm(noun: Token) -> bool:
    """Whether something else is told of them: of the 35 of "17 people died and 35 were rescued"."""
    following = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    return following.tag_ in FINITE_OR_MODAL or any(
        outcome("states", word) or outcome("done", word) for word in (noun, following)
    )


GAPPED = Way("gapped", _gapped, "Twelve people were injured in Kelmar, eight in Tarvik and three in Oldport.")
BESIDE: tuple[Way[[Measure, Figure, int], list[Token]], ...] = (
    Way("named beside", _named_beside, "Five people were killed, including three children."),
    Way("of them", _of_them, "The flood killed 120 people, most of them in Asia."),
    Way("coordinated", _coordinated, "Gunmen killed the mayor and some nine others."),
    GAPPED,
)
