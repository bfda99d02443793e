"""Where a report ends: with its sentence, or at the next verb of the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.content.next_report import is_contrasting, is_joined, is_next_report
from factx.reading.attribution.word_classes import is_finite, lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

MAX_TOKENS_TO_OCCASION = 6
"""Within so many words of its preposition the noun of an occasion stands: "in a long phone **interview**"."""
OF_OCCASIONS = frozenset({"in", "at", "during"})


def clause_end(verb: Token, start: int, last: int) -> int:
    """The place where what a verb reports ends: at the first of all possible ends, or with the sentence."""
    if _is_bounded(verb):
        last = min(last, max(verb.right_edge.i + 1, start))
    ends = (end for _, places in ways.each(ENDS, verb, start, last) for end in places)
    return min([last, *(end for end in ends if end > start)])


def occasion_start(verb: Token, start: int, last: int) -> int:
    """The place of the occasion that ends a report: "… **in an interview with Radio Otava**"; `last` if none."""
    behind_cue = verb.doc[start:last]
    finite = max((word.i for word in behind_cue if is_finite(word)), default=start)
    behind = verb.doc[finite + 1 : last]
    return next((word.i for word in behind if word.lower_ in OF_OCCASIONS and _is_occasion(word)), last)


def contrast_start(cue: Token, start: int, last: int) -> int:
    """The place where somebody else's report begins: "…, while witnesses said"; `last` where none does."""
    contrasting = (word for word in cue.doc[start:last] if word != cue and is_contrasting(word))
    return next((_left_of(word, start) for word in contrasting), last)


def _is_occasion(preposition: Token) -> bool:
    behind = preposition.doc[preposition.i + 1 : preposition.i + MAX_TOKENS_TO_OCCASION]
    determiner, *following = behind or [preposition]
    noun = next((word for word in following if lemma(word) in words("occasions")), None)
    if noun is None or not (determiner.lower_ in {"a", "an"} or determiner.tag_ == "PRP$"):
        return False
    return all(word.pos_ in {"ADJ", "NOUN", "PROPN"} for word in preposition.doc[determiner.i + 1 : noun.i])


def _is_bounded(verb: Token) -> bool:
    """Whether the main clause goes on behind the subordinate clause of a verb: "The man who said so left"."""
    above = syntax.predicate(verb)
    subordinate = syntax.relative_antecedent(verb) is not None or syntax.introducer(verb) is not None
    return subordinate and above is not None and above.i > verb.i


def _at_joined(verb: Token, start: int, last: int) -> list[int]:
    joined = (member for member in syntax.conjuncts(verb) if member.i > start and is_joined(member))
    return [_left_of(member, start) for member in joined]


def _at_next_report(verb: Token, start: int, last: int) -> list[int]:
    return [_left_of(word, start) for word in verb.doc[start:last] if is_next_report(word)]


def _at_contrast(verb: Token, start: int, last: int) -> list[int]:
    place = contrast_start(verb, start, last)
    return [place] if place < last else []


def _at_occasion(verb: Token, start: int, last: int) -> list[int]:
    place = occasion_start(verb, start, last)
    return [place] if place < last else []


def _left_of(verb: Token, start: int) -> int:
    """The place where the clause of a verb begins, connectives and marks before it included."""
    place = max(verb.left_edge.i, start)
    while place > start and (verb.doc[place - 1].pos_ in {"CCONJ", "PUNCT"}):
        place -= 1
    return place


ENDS: tuple[Way[[Token, int, int], list[int]], ...] = (
    Way("joined verb", _at_joined, "The mayor said that the road was open and thanked the workers."),
    Way("next report", _at_next_report, "The mayor said the road was open, adding that the bridge was weak."),
    Way("contrast", _at_contrast, "The mayor said the road was open, while witnesses said that it was closed."),
    Way("occasion", _at_occasion, "The mayor said the road was open in an interview with Radio Otava."),
)
"""Where what is reported may end: each answers with places, and the first place counts."""
