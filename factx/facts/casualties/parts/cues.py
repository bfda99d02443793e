"""Partitives: the words that make a figure a part of another: "including a child", "698 of whom", "among the dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.figures.told_of_victims import RULE as VICTIMS
from factx.facts.casualties.triggers.outcomes.identified import identified
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.phrases import is_of_them
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure

INCLUDING = ("including", "included", "among", "amongst")
TITLES = frozenset({"NN", "NNP", "JJ", "DT", "PRP$"})
PARTITIVE = frozenset({"them", "whom", "those", "these"})


def is_part(figure: Figure) -> bool:
    """Tell whether the words around a figure make it a part of another."""
    governor = syntax.governor(figure.noun)
    chained = syntax.governor(syntax.first_conjunct(figure.noun)) if governor is None else governor
    if (chained is not None and chained[1] in INCLUDING) or _word_before(figure) in INCLUDING:
        return True
    is_known = _is_of_them(figure.noun) or _is_identified(figure) or is_among(figure)
    return is_known or figure.harm.rule == VICTIMS or opens_with_whole(figure)


def is_of_those(figure: Figure) -> bool:
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


def _is_of_them(noun: Token) -> bool:
    """Tell "698 of whom", "most of them" and "three of the dead"."""
    behind = noun.doc[noun.i + 1 : noun.i + 4]
    is_of_dead = [word.lower_ for word in behind[:2]] == ["of", "the"] and outcome("states", behind[-1]) is not None
    return (
        is_of_dead
        or is_of_them(noun.doc, noun.i + 1)
        or any(
            whole.lower_ in PARTITIVE or outcome("states", whole) or lemma(whole) == "victim"
            for whole in syntax.complements(noun, "of")
        )
    )


def is_among(figure: Figure) -> bool:
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
    """Give the word before a figure and its title: the "including" of "including the nurse Ada Brandt"."""
    doc, i = figure.span.doc, figure.span.start - 1
    while i > 0 and figure.noun.tag_.startswith("NNP") and doc[i].tag_ in TITLES:
        i -= 1
    return doc[i].lower_ if i >= 0 else ""


def _is_identified(figure: Figure) -> bool:
    """Tell "one person killed was a baby" and "the dead man was named as Joe Sands" from figures of their own."""
    is_named = belongs("identifying", figure.harm.trigger)
    return is_named or identified(figure.noun, figure.harm.trigger) is not None
