"""Cues: the words that make a figure a part of another: "including a child", "698 of whom", "among the dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.parts.known_people import PARTITIVE, is_one_of_a_row, means_known
from factx.facts.casualties.triggers.outcomes.identified import identified
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.victim_phrases import is_of_them
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.facts.casualties.figure import Figure

INCLUDING = ("including", "included", "among", "amongst")
TITLES = frozenset({"NN", "NNP", "JJ", "DT", "PRP$"})
AMONG_THEM = (["among", "them"], ["among", "whom"], ["amongst", "them"])
BEING = frozenset({"was", "were", "is", "are"})


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
    return is_of_dead or is_of_them(noun.doc, noun.i + 1) or any(map(means_known, syntax.complements(noun, "of")))


def _is_state(words: Span) -> bool:
    return any(outcome("states", word) for word in words)


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


def _is_one_of_them(figure: Figure) -> bool:
    """Whether "among them" stands before or behind a figure: ", among them a nurse", "two nurses among them"."""
    doc, start, end = figure.span.doc, figure.span.start, figure.span.end
    while start > 1 and doc[start - 1].tag_ in TITLES:
        start -= 1
    beside = (doc[max(0, start - 2) : start], doc[end : end + 2])
    return any([word.lower_ for word in words] in AMONG_THEM for words in beside)


def _opens_with_among(figure: Figure) -> bool:
    """Whether the sentence opens with those whom a figure is of: "Among those killed were two nurses"."""
    sentence = [word for word in figure.noun.sent if not word.is_space]
    behind = [word.i for word in sentence if word.lower_ in BEING]
    is_opened = sentence[0].lower_ in {"among", "amongst"} and len(behind) > 0
    return is_opened and figure.span.start in (behind[0] + 1, behind[0] + 2)


def is_of_whom(figure: Figure) -> bool:
    """Whether "of whom" stands right beside a number: "698 of whom were hurt", "of whom two died"."""
    doc, count = figure.span.doc, figure.count
    beside = (doc[max(0, count.start - 2) : count.start], doc[count.end : count.end + 2])
    return any([word.lower_ for word in words] == ["of", "whom"] for words in beside)


def _is_behind_whom(figure: Figure) -> bool:
    """Whether "of whom" stands right before: "six people were shot, of whom two died"."""
    return is_of_them(figure.span.doc, figure.count.start - 2)


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
    Way("among them", _is_one_of_them, "Nine people were killed, among them a nurse."),
    Way("opens with among", _opens_with_among, "Nine people were hurt. Among those hurt were two nurses."),
    Way("behind whom", _is_behind_whom, "Six people were shot, of whom two died."),
    Way("one of a row", is_one_of_a_row, "Two men were shot on Monday. A nurse was hurt; the other was killed."),
    Way("opens with the whole", opens_with_whole, "Of the 60 passengers, 14 died."),
)
