"""Next reports: further verbs of the same speaker, behind which something else is said: "…, **adding** that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax, ways
from factx.reading.attribution.cues.resumed import is_resumed
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.sentences import is_that
from factx.reading.attribution.word_classes import SETTING_OFF, is_participle, lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSING = frozenset({"”", '"', "''", "’", "'", "»"})


def is_next_report(verb: Token) -> bool:
    """Whether a verb reports something else: "…, **adding** that", "…, but witnesses **claimed**"."""
    return is_report(verb) and bool(ways.first(NEXT_REPORTS, verb))


def is_joined(verb: Token) -> bool:
    """Whether a verb goes on with the same speaker, "… and praised", and is not only taken for one that does."""
    begin = verb.left_edge.i
    joint = verb.doc[max(0, begin - 1) : begin + 1]
    if not syntax.is_predicate(verb) or not any(token.pos_ == "CCONJ" or token.text == "," for token in joint):
        return False
    if syntax.own_subjects(verb) and lemma(verb) not in values("saying"):
        return False
    return not any(is_that(token) for token in verb.doc[begin : min(begin + 3, verb.i)])


def is_contrasting(verb: Token) -> bool:
    """Whether another speaker's report is set against what stands before it: "…, **while** witnesses said"."""
    if not is_report(verb) or not syntax.own_subjects(verb):
        return False
    word = syntax.introducer(verb)
    above = syntax.governing(verb)
    if word is None or word.lower_ not in words("contrasting_reports") or above is None or above.i > verb.i:
        return False
    return word.i > 0 and word.nbor(-1).text in SETTING_OFF


def _says_more(verb: Token) -> bool:
    return "again" in values("saying")[lemma(verb)] and not syntax.own_subjects(verb)


def _is_set_off(verb: Token) -> bool:
    """Whether a participle stands behind a comma or dash, or behind the closing quotation mark behind one."""
    if not is_participle(verb) or "implied" in values("saying")[lemma(verb)]:
        return False
    before = verb.doc[max(0, verb.i - 2) : verb.i]
    marks = [token.text for token in before if token.text not in CLOSING]
    return bool(marks) and marks[-1] in SETTING_OFF


def _is_coordinated(verb: Token) -> bool:
    has_own = not is_participle(verb) and syntax.first_conjunct(verb) != verb and bool(syntax.own_subjects(verb))
    return has_own and is_joined(verb)


def _is_resumed(verb: Token) -> bool:
    return not is_participle(verb) and is_resumed(verb)


NEXT_REPORTS: tuple[Way[[Token], bool], ...] = (
    Way("says more", _says_more, "The mayor said the road was open and added that the bridge was weak."),
    Way("participle set off", _is_set_off, "The mayor said the road was open, claiming that the bridge was weak."),
    Way("coordinated verb", _is_coordinated, "The mayor said the road was open, but witnesses claimed it was closed."),
    Way("resumed", _is_resumed, "He said he hoped they would come home and said that help was late."),
)
