"""Where a report ends: with its sentence, or at the next verb of the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.attribution.figures import is_report

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTRASTING = frozenset({"while", "whereas", "although", "though"})
CLOSING = frozenset({"”", '"', "''", "’", "'", "»"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NAMED = 6
"""Within how many words the noun of an occasion stands."""
REACH = 300
"""How many words a sentence may have on either side; a text without full stops is read in parts."""


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


def is_resumed(verb: Token) -> bool:
    """Tell the second verb of one speaker where it is joined to what is said: "He said it was late, and said that …".

    It is the same verb again, or stands in the tense of the first, and what is said does not or is about the speaker.
    """
    first = syntax.first_conjunct(verb)
    above = syntax.governing(first)
    if first == verb or above is None or syntax.own_subjects(verb) or not above.i < first.i < verb.i:
        return False
    if not is_report(above) or not is_report(verb) or verb.tag_ != above.tag_:
        return False
    return verb.lemma_ == above.lemma_ or _tense(first) != verb.tag_ or _is_of_speaker(first)


def _is_of_speaker(verb: Token) -> bool:
    """Tell "said he was ill and vowed to rest", where "he" is most likely who said so."""
    subjects = syntax.own_subjects(verb)
    return bool(subjects) and subjects[0].lower_ in {"he", "she", "they", "it", "we"}


def _tense(verb: Token) -> str:
    """Give the tag of the finite word of a clause: its auxiliary or copula, if it has one."""
    return next((word.tag_ for word in (*verb.lefts, verb) if word.tag_ in FINITE), verb.tag_)


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


def is_that(token: Token) -> bool:
    """Tell the "that" that introduces a clause from the one that is its subject."""
    following = token.doc[token.i + 1 : token.i + 2]
    is_subject = any(other.pos_ in {"VERB", "AUX", "PUNCT"} for other in following)
    return token.lower_ == "that" and token.tag_ != "DT" and not is_subject


def sentence_around(token: Token) -> tuple[int, int]:
    """Give the first and the last place (exclusive) of a token's sentence, or of its part within reach."""
    sentence = token.sent
    return max(sentence.start, token.i - REACH), min(sentence.end, token.i + REACH)
