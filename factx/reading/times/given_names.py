"""Given names that are months as well: "April Jones", "Prime Minister May", "May won 1,900 votes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, tokens
from factx.reading.times.engine.vocabulary import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_given_name(token: Token) -> bool:
    """Whether it is a name though none was recognised: "April Jones", "Prime Minister May", not "since May"."""
    if token.text not in words("given_names"):
        return False
    before, following = tokens.before(token), tokens.after(token)
    if token.is_sent_start and following is not None and following.tag_ in {"VBD", "VBZ"} and _does(token):
        return True
    if before is not None and (before.tag_ == "IN" or before.text in vocabulary() or before.lower_ in vocabulary()):
        return False
    return follows_name(token) or (following is not None and following.tag_ == "NNP" and is_name(following))


def _does(token: Token) -> bool:
    """Whether it is the subject of a verb of people: "May won 1,900 votes", not "May was wet"."""
    verb = token.head
    is_subject = token.dep_ in syntax.labels.SUBJECT | syntax.labels.AUXILIARY
    return is_subject and bool(syntax.objects(verb) or syntax.clauses(verb) or _has_number(verb))


def _has_number(verb: Token) -> bool:
    following = tokens.after(verb)
    return following is not None and following.tag_ == "CD"


def follows_name(token: Token) -> bool:
    """Whether a name stands right before a word: the "May" of "Theresa May"."""
    before = tokens.before(token)
    return before is not None and not token.is_sent_start and before.tag_ == "NNP" and is_name(before)


def is_name(token: Token) -> bool:
    """Whether a word with a capital is no word of time."""
    return token.text[:1].isupper() and token.text not in vocabulary() and token.text.rstrip(".").isalpha()
