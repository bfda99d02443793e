"""Inverted: who was harmed stands behind the verb: "among those killed was a nurse", "also killed were two guards"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import is_noun, lemma, outcome
from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

BEING = frozenset({"was", "were", "is", "are"})
INCLUDE = frozenset({"include", "included", "includes"})
MAX_TOKENS_TO_BEING = 16
"""Tokens of "Among the seven people killed in the raid on Monday" before "were"."""


def harms_behind(being: Token) -> list[Harm]:
    """The harm of those behind "were" in "Among those killed were …" and "Also killed was …"."""
    if being.lower_ in INCLUDE:
        return _included(being)
    before = _opening(being) if being.lower_ in BEING else []
    is_inverted = 0 < len(before) <= MAX_TOKENS_TO_BEING and before[0].lower_ in words("inverted_openings")
    if not is_inverted or any(word.lower_ in BEING or word.text in {",", ";"} for word in before):
        return []
    told = next(((what, word) for word in before if (what := _outcome(word))), None)
    if (
        told is not None
        and before[0].lower_ in {"among", "amongst"}
        and outcome("states", told[1])
        and is_noun(told[1])
    ):
        return []  # "among the dead" is read as a state
    nouns = by_position.after(being) or by_position.counted_after(being) or _named(being)
    people = [member for noun in nouns for member in syntax.conjuncts(noun) if member.i >= noun.i]
    return [Harm(told[0], told[1], tuple(people))] if told is not None and people else []


def _opening(being: Token) -> list[Token]:
    """The words of a sentence up to its verb, where these are few: one more than there may be is enough to know."""
    start = next(i for i in range(being.sent.start, being.i + 1) if not being.doc[i].is_space or i == being.i)
    return list(being.doc[start : min(being.i, start + MAX_TOKENS_TO_BEING + 1)])


def _included(verb: Token) -> list[Harm]:
    """The harm of those whom "the dead included", "the wounded include"."""
    subjects = [noun for noun in syntax.own_subjects(verb) if syntax.determiner(noun) is not None]
    what = next((what for noun in subjects if (what := outcome("states", noun))), None)
    return [Harm(what, verb, tuple(syntax.objects(verb)))] if what is not None else []


def _outcome(word: Token) -> Outcome | None:
    what = outcome("states", word) or outcome("done", word) or outcome("undergone", word)
    return what or ("killed" if lemma(word) == "life" else None)


def _named(being: Token) -> list[Token]:
    """The name right behind: "also killed was Ann Reed", "among the dead was nurse Ann Reed"."""
    noun = by_position.noun_from(being.doc, being.i + 1) if being.i + 1 < being.sent.end else None
    return [noun] if noun is not None and noun.tag_ in {"NNP", "NN"} else []
