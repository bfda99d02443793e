"""Causes: the nouns and verbs for what harms people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, lemma, listed
from factx.facts.casualties.words.victim_phrases import core
from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading import Reading


def is_cause(noun: Token) -> bool:
    """Whether a noun, or the last part of its compound, names what harms people."""
    return listed("causes", noun) and _is_noun(noun) and not _is_before_noun(noun)


def is_in_name(reading: Reading, noun: Token) -> bool:
    """Whether a noun is part of a name, like the fire of the "Kelmar Fire Service"."""
    named = reading.names.at(noun)
    return named is not None and named.type in labels.PLACE | {labels.ORGANIZATION} and noun.tag_.startswith("NNP")


def thing(noun: Token) -> Span:
    """The noun phrase of a cause, without any clause that the parse has hung on it."""
    if is_opened(noun):
        return noun.doc[noun.head.i : noun.i + 1]
    whole = core(noun)
    clauses = [child.left_edge.i for child in noun.children if child.i > noun.i and syntax.is_clause(child)]
    kept = noun.doc[whole.start : min([whole.end, *(i for i in clauses if i > noun.i)])]
    return syntax.trimmed(kept) or kept


def is_gunfire(noun: Token) -> bool:
    """Whether a fire is one of guns: "opened fire", "came under fire", "sniper fire"."""
    if lemma(noun) != "fire" or not noun.tag_.startswith("NN"):
        return False
    is_under = any(word.lower_ in {"under", "cross"} for word in syntax.adpositions(noun))
    return is_opened(noun) or is_under or any(listed("firing", word) for word in syntax.compounds(noun))


def is_opened(noun: Token) -> bool:
    """Whether it is the fire of "opened fire" and "returned fire"."""
    verb = noun.head
    return (
        lemma(noun) == "fire" and belongs("opening_fire", verb) and verb.i < noun.i and syntax.determiner(noun) is None
    )


def is_act(verb: Token) -> bool:
    """Whether a verb says how it happened: "shot", "stabbed", "collapsed", "raided"."""
    return belongs("acts", verb) or (belongs("attacking", verb) and lemma(verb) != "kill")


def is_attack(verb: Token) -> bool:
    """Whether the subject of a verb is an attacker: "troops launched a raid", "gunmen opened fire"."""
    weapons = syntax.objects(verb)
    if syntax.is_passive(verb) and verb.i:
        weapons = [verb.nbor(-1)]
    mounted = belongs("mounting", verb) and any(is_cause(noun) or belongs("mounted", noun) for noun in weapons)
    return belongs("attacking", verb) or mounted


def _is_noun(word: Token) -> bool:
    """Whether a word is a noun, however it is tagged: "the shelling", but not "shelling the town"."""
    is_form = not word.tag_.startswith("VB") or (word.tag_ == "VBG" and word.lower_ in words("causes"))
    return is_form and not syntax.objects(word)


def _is_before_noun(word: Token) -> bool:
    """Whether a noun stands before another, as in "the emergency ward", also where the parse has taken them apart."""
    following = word.nbor() if word.i + 1 < len(word.doc) else word
    is_noun = following.tag_ in {"NN", "NNS"} and following.lower_ not in values("times")["day_word"]
    return word.tag_ == "NN" and is_noun and following.i > word.i
