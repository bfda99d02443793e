"""People: which nouns mean persons, so that a killed bill and a dead battery are no casualties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, lemma, listed
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading import Reading

PERSONS = ("man", "men", "woman", "women", "person", "er", "or", "ist", "ian", "eer", "ee")
GROUPS = ("men", "women", "ers", "ors", "ists", "ians", "eers", "ees")
REFLEXIVE = frozenset({"himself", "herself", "themselves"})
AGED = tuple(f"-{unit}-{old}" for unit in ("year", "month", "week", "day") for old in ("old", "olds"))
MAX_TOKENS_OF_AGE = 5
"""Tokens of "17-year-old" where each hyphen is one."""
MAX_CLAUSES_TO_ANTECEDENT = 3
"""Clauses above that of a pronoun whose subject it may mean."""
HUMAN_NAMES = frozenset({labels.PERSON, labels.PEOPLE})


def is_person(reading: Reading, noun: Token) -> bool:
    """Whether a noun means one or more persons, as far as its name, the lexicon or its ending says."""
    if reading.times.at(noun):
        return False
    if is_human(noun):
        return True
    if named := reading.names.at(noun):
        return named.type in HUMAN_NAMES
    return noun.tag_ in {"NNP", "NNPS"} and not is_thing(noun)


def is_human(noun: Token) -> bool:
    """Whether a noun means persons by the lexicon or by its ending."""
    if listed("people", noun) or is_aged(noun):
        return not _is_herd(noun)
    endings = PERSONS + GROUPS if noun.tag_ in {"NN", "NNS"} else GROUPS
    return noun.tag_.startswith("NN") and noun.lower_.endswith(endings) and not is_thing(noun)


def is_aged(noun: Token) -> bool:
    """Whether a noun is "a 17-year-old", however it is cut into tokens, and not that of "a 17-year-old boy"."""
    if not noun.lower_.endswith(("old", "olds")) or syntax.is_attributive(noun):
        return False
    return noun.doc[max(0, noun.i + 1 - MAX_TOKENS_OF_AGE) : noun.i + 1].text.lower().endswith(AGED)


def _is_herd(noun: Token) -> bool:
    """Whether heads are those of "200 head of cattle", and not heads of state."""
    return lemma(noun) == "head" and any(is_thing(inner) for inner in syntax.complements(noun, "of"))


def is_thing(noun: Token) -> bool:
    """Whether a noun is known for what can be hurt or lost but is no person."""
    return listed("things", noun)


def antecedent(noun: Token) -> Token:
    """The Smith whom "he" means in "Smith was taken to hospital, where he died", within the sentence; else the noun."""
    if noun.lower_ == "who":
        return _renewed(noun)
    if noun.lower_ in REFLEXIVE:
        return next(iter(syntax.subjects(syntax.first_conjunct(noun).head)), noun)
    wanted = {"he": ("NN", "NNP"), "she": ("NN", "NNP"), "they": ("NNS",)}.get(noun.lower_)
    if wanted is None:
        return noun
    verb = syntax.predicate(noun)
    for _ in range(MAX_CLAUSES_TO_ANTECEDENT):
        verb = syntax.predicate(verb) if verb is not None else None
        subjects = syntax.subjects(verb) if verb is not None else []
        if len(subjects) == 1 and subjects[0].i < noun.i and subjects[0].tag_ in wanted and verb not in _cues(noun):
            return subjects[0]
    return noun


def _renewed(who: Token) -> Token:
    """The Smith of "Smith, 71, who died" and the cook of "a cook who died", where the parse has lost them."""
    before = [word for word in who.sent if word.i < who.i and not word.is_punct and word.tag_ != "CD"][-1:]
    is_beside = bool(before) and (who.nbor(-1).text == "," or who.nbor(-1) == before[0])
    if not is_beside or not before[0].tag_.startswith("NN"):
        return who
    return before[0].head if before[0] in syntax.compounds(before[0].head) else before[0]


def _cues(noun: Token) -> list[Token]:
    """The verbs above that report the pronoun's clause: who speaks is seldom whom it befell."""
    return [verb for verb in noun.ancestors if syntax.reported(verb)]


def told_apart(nouns: list[Token]) -> list[Token]:
    """The nouns, but one alone of "Dutch rower and coach Tilde Beck", who is one person."""
    if len(nouns) < 2 or not all(map(_is_bare_role, nouns[:-1])):
        return nouns
    last = nouns[-1]
    following = last.nbor() if last.i + 1 < len(last.doc) else last
    if last.tag_ == "NNP":
        return [last]
    return nouns[:1] if _is_bare_role(last) and following.tag_ == "NNP" else nouns


def _is_bare_role(noun: Token) -> bool:
    bare = syntax.determiner(noun) is None and syntax.owner(noun) is None and not syntax.numbers(noun)
    return noun.tag_ == "NN" and bare


def is_definite(noun: Token) -> bool:
    """Whether a noun has a definite article: "the soldiers", not "soldiers"."""
    article = syntax.determiner(noun)
    return article is not None and article.lower_ in {"the", "these", "those", "this", "that"}


def refers_back(noun: Token) -> bool:
    """Whether people were told of before: "the victims" and "the dead" are no new figures."""
    return is_definite(noun) and belongs("known", noun)
