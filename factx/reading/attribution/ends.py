"""Where a report ends: with its sentence, or at the next verb of the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import syntax
from factx.reading.attribution.figures import is_report

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTRASTING = frozenset({"while", "whereas", "although", "though"})
REACH = 300
"""How many words a sentence may have on either side; a text without full stops is read in parts."""


def clause_end(verb: Token, start: int, last: int) -> int:
    """Give where what a verb reports ends: at the next verb of the same speaker, or with the sentence."""
    if _is_bounded(verb):
        last = min(last, max(verb.right_edge.i + 1, start))
    further = [member for member in syntax.conjuncts(verb) if member.i > start and _is_joined(member)]
    further += [word for word in verb.doc[start:last] if _is_next_report(word)]
    ends = [_left_of(member, start) for member in further]
    ends.append(contrast_start(verb, start, last))
    return min([last, *(end for end in ends if end > start)])


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
    return not any(is_that(token) for token in verb.doc[begin : begin + 3])


def _is_next_report(verb: Token) -> bool:
    """Tell ``adding`` in "…, adding that", and ``claimed`` in "…, but witnesses claimed"."""
    licences = values("saying").get(verb.lemma_.lower(), ())
    if not is_report(verb):
        return False
    if "again" in licences and not syntax.own_subjects(verb):
        return True
    if verb.tag_ == "VBG":
        return verb.doc[verb.i - 1].text == "," and "implied" not in licences
    return syntax.first_conjunct(verb) != verb and bool(syntax.own_subjects(verb)) and _is_joined(verb)


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


def is_that(token: Token) -> bool:
    """Tell the "that" that introduces a clause from the one that is its subject."""
    following = token.doc[token.i + 1 : token.i + 2]
    is_subject = any(other.pos_ in {"VERB", "AUX", "PUNCT"} for other in following)
    return token.lower_ == "that" and token.tag_ != "DT" and not is_subject


def sentence_around(token: Token) -> tuple[int, int]:
    """Give the first and the last place (exclusive) of a token's sentence, or of its part within reach."""
    sentence = token.sent
    return max(sentence.start, token.i - REACH), min(sentence.end, token.i + REACH)
