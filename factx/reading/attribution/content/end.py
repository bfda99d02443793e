"""Where a report ends: with its sentence, or at the next verb of the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.attribution.cues.resumed import is_resumed
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.sentences import FINITE, is_that

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTRASTING = frozenset({"while", "whereas", "although", "though"})
CLOSING = frozenset({"”", '"', "''", "’", "'", "»"})
NAMED = 6
"""Within how many words the noun of an occasion stands."""


def clause_end(verb: Token, start: int, last: int) -> int:
    """Give where what a verb reports ends: at the next verb of the same speaker, or with the sentence."""
    if _is_bounded(verb):
        last = min(last, max(verb.right_edge.i + 1, start))
    further = [member for member in syntax.conjuncts(verb) if member.i > start and _is_joined(member)]
    further += [word for word in verb.doc[start:last] if _is_next_report(word)]
    ends = [_left_of(member, start) for member in further]
    ends += [contrast_start(verb, start, last), occasion_start(verb, start, last)]
    return min([last, *(end for end in ends if end > start)])


def occasion_start(verb: Token, start: int, last: int) -> int:
    """Give where the occasion begins that ends a report: "… **in an interview with Radio Otava**"; `last` if none."""
    words_left = verb.doc[start:last]
    finite = max((word.i for word in words_left if word.tag_ in FINITE), default=start)
    behind = verb.doc[finite + 1 : last]
    return next((word.i for word in behind if word.lower_ in {"in", "at", "during"} and _is_occasion(word)), last)


def _is_occasion(preposition: Token) -> bool:
    determiner, *following = preposition.doc[preposition.i + 1 : preposition.i + NAMED] or [preposition]
    noun = next((word for word in following if word.lemma_.lower() in words("occasions")), None)
    if noun is None or not (determiner.lower_ in {"a", "an"} or determiner.tag_ == "PRP$"):
        return False
    return all(word.pos_ in {"ADJ", "NOUN", "PROPN"} for word in preposition.doc[determiner.i + 1 : noun.i])


def contrast_start(cue: Token, start: int, last: int) -> int:
    """Give where somebody else's report begins: "…, while witnesses said"; `last` where none does."""
    contrasting = (word for word in cue.doc[start:last] if word != cue and _is_contrasting(word))
    return next((_left_of(word, start) for word in contrasting), last)


def _is_bounded(verb: Token) -> bool:
    """Tell a verb in a subordinate clause that its main clause goes on behind: "The man who said so left"."""
    above = syntax.predicate(verb)
    subordinate = syntax.relative_antecedent(verb) is not None or syntax.introducer(verb) is not None
    return subordinate and above is not None and above.i > verb.i


def _is_joined(verb: Token) -> bool:
    """Tell a further verb of the same speaker ("… and praised") from what the parser only takes for one."""
    begin = verb.left_edge.i
    joint = verb.doc[max(0, begin - 1) : begin + 1]
    if not syntax.is_predicate(verb) or not any(token.pos_ == "CCONJ" or token.text == "," for token in joint):
        return False
    if syntax.own_subjects(verb) and verb.lemma_.lower() not in values("saying"):
        return False
    return not any(is_that(token) for token in verb.doc[begin : min(begin + 3, verb.i)])


def _is_next_report(verb: Token) -> bool:
    """Tell ``adding`` in "…, adding that", and ``claimed`` in "…, but witnesses claimed"."""
    licences = values("saying").get(verb.lemma_.lower(), ())
    if not is_report(verb):
        return False
    if "again" in licences and not syntax.own_subjects(verb):
        return True
    if verb.tag_ == "VBG":
        return _is_set_off(verb) and "implied" not in licences
    is_further = syntax.first_conjunct(verb) != verb and bool(syntax.own_subjects(verb)) and _is_joined(verb)
    return is_further or is_resumed(verb)


def _is_set_off(verb: Token) -> bool:
    """Tell a participle behind a comma or dash, or the closing quotation mark behind the comma."""
    before = verb.doc[max(0, verb.i - 2) : verb.i]
    marks = [token.text for token in before if token.text not in CLOSING]
    return marks[-1:] != [] and marks[-1] in {",", "—", "–", "--"}


def _is_contrasting(verb: Token) -> bool:
    """Tell a report of another speaker that a comma and "while" set against what stands before it."""
    if not is_report(verb) or not syntax.own_subjects(verb):
        return False
    word = syntax.introducer(verb)
    above = syntax.governing(verb)
    if word is None or word.lower_ not in CONTRASTING or above is None or above.i > verb.i:
        return False
    return word.i > 0 and word.nbor(-1).text in {",", "—", "–", "--"}


def _left_of(verb: Token, start: int) -> int:
    place = max(verb.left_edge.i, start)
    while place > start and (verb.doc[place - 1].pos_ in {"CCONJ", "PUNCT"}):
        place -= 1
    return place
