"""Counted events: how many times a harm happened where no number stands before it: "a seventh death"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, lemma
from factx.reading import numbers, syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def has_own_words(event: Token) -> bool:
    """Whether an event shares no number: "two deaths and the rescue of a boy", unlike "no injuries or deaths"."""
    following = event.doc[event.i + 1 : event.i + 2].text
    return syntax.determiner(event) is not None or following == "of" or bool(syntax.complements(event, "of"))


def counted_off(event: Token) -> list[numbers.Amount]:
    """Seven so far for "a seventh death", one for "another body", and none for "did not cause any deaths"."""
    row = syntax.modifiers(event) if event.tag_ == "NN" else []
    article = syntax.determiner(event)
    is_one = article is not None and event.tag_ == "NN" and article.lower_ in _ONE.get(lemma(event), ())
    if article is not None and article.lower_ == "any" and _is_ruled_out(event):
        return [numbers.Amount(event.doc[article.i : article.i + 1], 0, 0, 0)]
    one = [numbers.Amount(event.doc[article.i : article.i + 1], 1, 1, 1)] if article is not None and is_one else []
    if one and belongs("bodies", event):  # "a 12th body" is one more
        return one
    return [amount for word in row if (amount := numbers.counted_off(word))] or one


def _is_ruled_out(event: Token) -> bool:
    verb = syntax.predicate(event)
    is_without = any(word.lower_ == "without" for word in syntax.adpositions(event))
    return is_without or (verb is not None and syntax.is_negated(verb) and event in syntax.objects(verb))


_ONE = {"body": ("a", "an", "another"), "corpse": ("a", "another"), "death": ("another",), "fatality": ("a", "another")}
"""The articles that count a harm."""
