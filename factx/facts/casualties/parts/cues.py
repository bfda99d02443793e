"""Cues: the words that make a figure a part of another: "including a child", "698 of whom", "among the dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.triggers.outcomes.identified import identified
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.victim_phrases import is_of_them
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure

INCLUDING = ("including", "included", "among", "amongst")
TITLES = frozenset({"NN", "NNP", "JJ", "DT", "PRP$"})
PARTITIVE = frozenset({"them", "whom", "those", "these"})


def is_part(figure: Figure) -> bool:
    """Whether the words around a figure make it a part of another."""
    return bool(ways.first(PART_CUES, figure))


def is_of_those(figure: Figure) -> bool:
    """Whether a figure is said to be of those told before: "of them, 81 died", "81 of these"."""
    first = figure.noun.sent.start
    nearby = figure.noun.doc[max(first, figure.span.start - 2) : figure.span.end + 2]
    return any(word.lower_ in PARTITIVE for word in nearby) or opens_with_whole(figure)


def opens_with_whole(figure: Figure) -> bool:
    """Whether the sentence opens with the whole: "Of these, …", "Out of the 60 cases, …"."""
    sentence = figure.noun.sent
    opening = [word.lower_ for word in sentence[:4]]
    length = 2 if opening[:2] == ["out", "of"] else 1 if opening[:1] in (["of"], ["out"]) else 0
    is_whole = length > 0 and opening[length : length + 1] in (["the"], ["these"], ["those"], ["them"])
    return is_whole and any(word.text == "," for word in sentence.doc[sentence.start : figure.span.start])


def _is_included(figure: Figure) -> bool:
    """Whether "including" or "among" stands before a figure, or over the first of those joined with it."""
    governor = syntax.governor(figure.noun) or syntax.governor(syntax.first_conjunct(figure.noun))
    return (governor is not None and governor[1] in INCLUDING) or _word_before(figure) in INCLUDING


def _is_of_them(figure: Figure) -> bool:
    """Whether a figure is one of "698 of whom", "most of them" and "three of the dead"."""
    noun = figure.noun
    behind = [word.lower_ for word in noun.doc[noun.i + 1 : noun.i + 3]]
    is_of_dead = behind == ["of", "the"] and _is_state(noun.doc[noun.i + 3 : noun.i + 4])
    return is_of_dead or is_of_them(noun.doc, noun.i + 1) or any(map(_means_them, syntax.complements(noun, "of")))


def _is_state(words: Span) -> bool:
    return any(outcome("states", word) for word in words)


def _means_them(whole: Token) -> bool:
    return whole.lower_ in PARTITIVE or outcome("states", whole) is not None or lemma(whole) == "victim"


def is_among(figure: Figure) -> bool:
    """Whether a figure is told to be "among the dead", or "among at least nine people killed"."""
    verb = syntax.predicate(figure.noun)
    if verb is None:
        return False
    is_noun_among = any(word.lower_ in INCLUDING for word in syntax.adpositions(verb))
    return (is_noun_among and figure.noun in syntax.subjects(verb)) or any(
        outcome("states", noun) or lemma(noun) in {"victim", "those", "casualty"}
        for noun in syntax.complements(verb, "among", "amongst")
    )


def _word_before(figure: Figure) -> str:
    """The word before a figure and its title: the "including" of "including the nurse Ada Brandt"."""
    doc, i = figure.span.doc, figure.span.start - 1
    while i > 0 and figure.noun.tag_.startswith("NNP") and doc[i].tag_ in TITLES:
        i -= 1
    return doc[i].lower_ if i >= 0 else ""


def _is_identified(figure: Figure) -> bool:
    """Whether a figure says who someone was: "one person killed was a baby", "the dead man was named as Joe Sands"."""
    is_named = belongs("identifying", figure.harm.trigger)
    return is_named or identified(figure.noun, figure.harm.trigger) is not None


def _is_told_of_victims(figure: Figure) -> bool:
    return figure.harm.kind is Kind.VICTIMS


PART_CUES: tuple[Way[[Figure], bool], ...] = (
    Way("included", _is_included, "Five people were killed, including a child."),
    Way("of them", _is_of_them, "The flood killed 120 people, most of them in Asia."),
    Way("identified", _is_identified, "The dead sailor was identified as Tomas Bering."),
    Way("among", is_among, "Nine people were killed. Two children were among the dead."),
    Way(
        "told of the victims",
        _is_told_of_victims,
        "Four people died. Three of the victims were guards and the fourth was a cook.",
    ),
    Way("opens with the whole", opens_with_whole, "Of the 60 passengers, 14 died."),
)
