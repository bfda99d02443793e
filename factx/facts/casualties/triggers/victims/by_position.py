"""Victims by position: whom a harm befalls by word order alone, where the parse does not say: "30 others wounded"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import outcome
from factx.lexicon import words
from factx.reading import syntax
from factx.reading.numbers import begins_amount

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_TOKENS_OF_NOUN_PHRASE = 8
"""Tokens from the start of a phrase to its noun: "at least 12 young British army officers"."""
MAX_TOKENS_OF_ASIDE = 16
"""Tokens between the commas of ", including two guards from the north,"."""
MAX_TOKENS_OF_GAPPED_COUNT = 5
"""Tokens of "at least eight more" between "and" and a participle."""
MAX_TOKENS_OF_AUXILIARIES = 4
"""Tokens of "may have also been" before a verb."""
OTHERS_ALONE = frozenset({"another", "others", "many", "several"})
"""Words that stand for people by themselves, also before a participle: "and others wounded"."""
BEHIND_VERB = frozenset({"dead", "to", "death"})
"""Words of "shot dead two men" and "beat to death two men" between a verb and whom it befalls."""
SKIPPED = frozenset({"AUX", "ADV", "PART"})
BEFORE_NOUNS = frozenset("CD DT PDT JJ JJR JJS RBR RB IN TO PRP$ NN NNP POS HYPH".split())
IN_PHRASES = BEFORE_NOUNS | {"NNS", "NNPS"}
NOMINAL = ("NN", "CD")
SINGULAR = frozenset({"NN", "NNP"})
BEHIND_SINGULAR = frozenset({"NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "JJ", "CD"})
"""What may follow a noun within its phrase: "army officers", but not "a person in"."""


def before(verb: Token) -> list[Token]:
    """The noun that ends right before a participle: "30 others wounded"."""
    token = word_before(verb)
    return [token] if token.tag_.startswith(NOMINAL) or token.lower_ in OTHERS_ALONE else []


def part_before(verb: Token) -> list[Token]:
    """The twelve of "80 fighters, twelve of whom were killed", whatever the parse makes of it."""
    whole = word_before(verb)
    is_part = whole.lower_ == "whom" and whole.i - 2 >= verb.sent.start and whole.nbor(-1).lower_ == "of"
    return [whole.nbor(-2)] if is_part else []


def before_aside(verb: Token) -> list[Token]:
    """The twenty of "twenty more, including two guards, were hurt", where the parse loses them."""
    comma = word_before(verb)
    back = range(comma.i - 1, max(verb.sent.start + 1, comma.i - MAX_TOKENS_OF_ASIDE), -1) if comma.text == "," else ()
    aside = next((i for i in back if verb.doc[i].lower_ == "including" and verb.doc[i - 1].text == ","), None)
    return [verb.doc[aside - 2]] if aside is not None and _counts_others(verb.doc[aside - 2]) else []


def is_gapped(word: Token) -> bool:
    """Whether only a count parts a word from "and": the "injured" of "two were killed and eight more injured"."""
    start = word.i - 1
    while start > word.sent.start and word.i - start < MAX_TOKENS_OF_GAPPED_COUNT and _counts_others(word.doc[start]):
        start -= 1
    return start < word.i - 1 and word.doc[start].lower_ in {"and", ","}


def _counts_others(word: Token) -> bool:
    return word.tag_ == "CD" or word.lower_ in words("others")


def series(noun: Token, behind: Token) -> list[Token]:
    """The members of "40 soldiers, 15 civilians and dozens of rebels dead" that a word behind them tells of."""
    members = [member for member in syntax.conjuncts(noun) if member.i < behind.i]
    harmed = [i for i, member in enumerate(members[:-1]) if _has_own_harm(member, members[i + 1])]
    return members[harmed[-1] + 1 :] if harmed else members


def _has_own_harm(member: Token, following: Token) -> bool:
    """Whether a member's harm stands right behind it: the 40 of "40 soldiers killed and 15 civilians wounded"."""
    between = member.doc[member.i + 1 : following.i]
    return any(outcome("states", word) or outcome("done", word) or outcome("undergone", word) for word in between)


def word_before(verb: Token) -> Token:
    """The word before a verb and its auxiliaries and adverbs."""
    i = verb.i - 1
    while i >= verb.sent.start and verb.i - i <= MAX_TOKENS_OF_AUXILIARIES and verb.doc[i].pos_ in SKIPPED:
        i -= 1
    return verb.doc[i] if i >= verb.sent.start else verb


def after(verb: Token) -> list[Token]:
    """The noun of the phrase that begins right behind a verb: "killed a soldier"."""
    begins = verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].tag_ in {"DT", "PRP$"}
    return _noun_behind(verb) if begins else []


def counted_after(verb: Token) -> list[Token]:
    """The noun that is counted right behind a verb: "killed at least 12 people", however the "at" was parsed."""
    start = verb.i + 1
    while start < verb.sent.end and verb.doc[start].lower_ in BEHIND_VERB:
        start += 1
    found = noun_from(verb.doc, start) if start < verb.sent.end and begins_amount(verb.doc, start) else None
    if found is not None and found.i > start and not found.tag_.startswith(NOMINAL):
        found = found.nbor(-1)
    return [found] if found is not None and _is_counted(found) else []


def _is_counted(noun: Token) -> bool:
    """Whether those counted are meant, unlike the visitors of "500 visitors' stories"."""
    following = noun.nbor().tag_ if noun.i + 1 < len(noun.doc) else ""
    return noun.tag_.startswith(NOMINAL) and following != "POS"


def noun_from(doc: Doc, i: int) -> Token | None:
    """The noun of the phrase that begins at a token, by tags alone."""
    start, end = i, min(i + MAX_TOKENS_OF_NOUN_PHRASE, doc[i].sent.end)
    while i + 1 < end and doc[i].tag_ in BEFORE_NOUNS and doc[i + 1].tag_ in IN_PHRASES and not _is_behind(doc[i + 1]):
        if (doc[i].tag_ in SINGULAR or _is_of_people(doc[i])) and doc[i + 1].tag_ not in BEHIND_SINGULAR:
            break
        i += 1
    return _name_of(doc[i], start) if i < end else None


def _is_of_people(word: Token) -> bool:
    """Whether it may be the "Dane" or "Briton" that the tagger takes for an adjective like "British"."""
    return word.tag_ == "JJ" and word.text[:1].isupper()


def _name_of(noun: Token, start: int) -> Token:
    """The head of a name, from the family name that a phrase ends with, within the phrase."""
    while noun.tag_.startswith("NNP") and start <= noun.head.i < noun.i and noun in syntax.compounds(noun.head):
        noun = noun.head
    return noun


def _is_behind(preposition: Token) -> bool:
    """Whether it is the "of" of "12 of them" or the "from" of "17 from the army", and not the "at" of "at least 12"."""
    is_after_number = preposition.tag_ == "IN" and preposition.nbor(-1).tag_ == "CD"
    return preposition.lower_ == "of" or is_after_number


def _noun_behind(verb: Token) -> list[Token]:
    found = noun_from(verb.doc, verb.i + 1) if verb.i + 1 < verb.sent.end else None
    is_noun = found is not None and (found.tag_.startswith(NOMINAL) or _is_of_people(found))
    return [found] if found is not None and is_noun else []
