"""Among: who is told to be of "the dead": "among the dead were two children", "the dead were 14 civilians"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import is_noun
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

AMONG = frozenset({"among", "amongst"})
BEING = frozenset({"was", "were", "is", "are"})
COUNTING = frozenset({"CD", "JJS", "JJ"})
"""Tags of what counts some "of the dead": "three", "most", "many"."""


def among(word: Token) -> list[Token]:
    """The children of "among the dead were two children" and of "two children were among the dead"."""
    governor = syntax.governor(word)
    if governor is not None and governor[1] == "of" and governor[0].tag_ in COUNTING:
        return [governor[0]]
    if not {case.lower_ for case in syntax.adpositions(word)} & AMONG:
        return []
    return _equals_of(word, governor[0] if governor is not None else word.head)


def _equals_of(word: Token, verb: Token) -> list[Token]:
    """Those whom a verb makes the same as some "among the dead"."""
    is_cited = any(case.lower_ == "according" for case in syntax.adpositions(verb))
    if is_noun(verb) and not is_cited and (syntax.is_predicate(verb) or syntax.is_predicate(word)):
        return syntax.conjuncts(verb)
    cited = syntax.governor(verb) if is_cited else None
    heads = [word, verb, *([cited[0]] if cited is not None else [])]
    subjects = [noun for head in heads for noun in _subjects(head) if noun != word]
    others = subjects or ([cited[0]] if cited is not None else [])
    return others or [noun for said in syntax.predicated(verb) if said != word for noun in syntax.conjuncts(said)]


def _subjects(head: Token) -> list[Token]:
    """The subjects of a word, or of the "was" that hangs on it in "a girl was, according to police, among the dead"."""
    copulas = syntax.labels.children(head, syntax.labels.COPULA)
    return syntax.subjects(head) or [noun for being in copulas for noun in syntax.own_subjects(being)]


def behind_among(word: Token) -> list[Token]:
    """The children of "among the dead were two children" word by word, where the parse has taken it apart."""
    before = [token.lower_ for token in word.doc[max(0, word.i - 2) : word.i]]
    being = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    if not (before and before[0] in AMONG and being.lower_ in BEING):
        return []
    return by_position.counted_after(being) or by_position.after(being)


def equated(word: Token) -> list[Token]:
    """The civilians and the guard of "the dead were 14 civilians and a guard"."""
    is_subject = word.tag_.startswith(("NN", "JJ")) and word in syntax.subjects(word.head)
    if not is_subject or syntax.determiner(word) is None:
        return []
    predicates = [said for said in syntax.predicated(word.head) if said != word and is_noun(said)]
    listed = [part for said in predicates for part in (said, *filter(syntax.numbers, syntax.appositions(said)))]
    return [member for part in listed for member in syntax.conjuncts(part)]
