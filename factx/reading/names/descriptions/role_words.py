"""Which words beside a name may belong to its role, and how far they reach: "special envoy to Syria" before a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

HEADS = frozenset({"NN", "NNP", "VB", "JJ"})
"""Tags of the head of a role, wrong ones among them: the tagger takes "chief" for an adjective."""
PARTS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "HYPH", "POS", "VBN", "VBG", "CD", "DT", "PRP$"})
"""Tags of the words that a role is made of."""
PHRASE_LINKS = frozenset({"of", "to", "for", "in", "at", "from", "on", "with"})
LINKS = PHRASE_LINKS | {"and", "&"}
BRACKETS = frozenset({"(", ")"})
MAX_TOKENS_OF_ROLE = 24  # longer, it is a sentence gone wrong


def is_role(noun: Token, label: str) -> bool:
    """Whether a noun says what a person is ("activist"), or what a body is ("militia")."""
    if label == PERSON:
        listed = words("roles") | (words("titles") - words("honorifics"))
        return noun.lemma_.lower() in listed or bare(noun) in listed
    return noun.lemma_.lower() in values("organization_nouns") and noun.tag_ in tokens.SINGULAR_NOUN


def heads(doc: Doc, start: int, end: int, label: str) -> Iterator[int]:
    """The places of the nouns between two tokens that are roles and end a phrase: "mayor" in "mayor of Paris"."""
    for i in range(start, end):
        ends_phrase = i + 1 == end or doc[i + 1].lower_ in PHRASE_LINKS or doc[i + 1].text == "("
        if ends_phrase and doc[i].tag_ in HEADS and is_role(doc[i], label):
            yield i


def start_of_phrase(doc: Doc, start: int, head: int) -> int:
    """Where the noun phrase of a head begins: behind the last link that is no part of a name."""
    begin = head
    while begin > start and not (doc[begin - 1].lower_ in PHRASE_LINKS and doc[begin].lower_ not in LINKS):
        begin -= 1
    return begin


def start_of_words(doc: Doc, end: int, marks: Mapping[int, Span], label: str) -> int:
    """Where the words before a name begin that may belong to its description."""
    start = end
    while start and not _begins(doc, start, end) and end - start < MAX_TOKENS_OF_ROLE:
        if not _belongs(doc[start - 1], marks, label):
            break
        start -= 1
    while start < end and (doc[start].lower_ in LINKS or doc[start].tag_ in {"POS", "HYPH"} or doc[start].text == ")"):
        start += 1
    return start


def end_of_words(doc: Doc, start: int, marks: Mapping[int, Span], label: str) -> int:
    """Where the words behind a name end that may belong to its description; none do that lead up to another name."""
    end, stop = start, min(len(doc), start + MAX_TOKENS_OF_ROLE)
    while end < stop and not doc[end].is_sent_start and _belongs(doc[end], marks, label):
        end += 1
    if end < len(doc) and end in marks and marks[end].label_ == label == PERSON:
        return start
    while end > start and (doc[end - 1].lower_ in LINKS or doc[end - 1].tag_ in {"POS", "HYPH", "DT"}):
        end -= 1
    return end


def _begins(doc: Doc, start: int, end: int) -> bool:
    return start < end and (bool(doc[start].is_sent_start) or doc[start].lower_ in {"a", "an"})


def _belongs(token: Token, marks: Mapping[int, Span], label: str) -> bool:
    if token.i in marks:
        return marks[token.i].label_ != PERSON or _is_inside_role(marks[token.i])
    if token.text in BRACKETS:
        return label == PERSON and any(token.i + step in marks for step in (-1, 1))
    return token.tag_ in PARTS or token.lower_ in LINKS or is_role(token, label)


def _is_inside_role(person: Span) -> bool:
    """Whether a person is part of another's role: "Mondale's running mate", "a son of Osama bin Laden"."""
    before, behind = tokens.before(person[0]), tokens.after(person[-1])
    owns = behind is not None and behind.tag_ == "POS"
    return owns or (before is not None and before.lower_ in {"of", "to"})
