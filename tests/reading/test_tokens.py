"""What is asked of single words."""

from __future__ import annotations

from factx.reading import tokens
from tests.reading.names.sketch import sketch


def test_the_words_beside_a_word_are_none_at_the_edges() -> None:
    doc = sketch("the/DT Mayor/NNP fell/VBD")
    assert [(tokens.before(token), tokens.after(token)) for token in doc] == [
        (None, doc[1]),
        (doc[0], doc[2]),
        (doc[1], None),
    ]


def test_a_word_is_asked_by_form_and_tag() -> None:
    doc = sketch("this/DT Mayor/NNP fell/VBD")
    asked = [tokens.is_definite, tokens.is_article, tokens.is_proper, tokens.is_capitalised, tokens.is_finite]
    assert [[bool(ask(token)) for ask in asked] for token in doc] == [
        [True, False, False, False, False],
        [False, False, True, True, False],
        [False, False, False, False, True],
    ]
    assert not tokens.is_definite(None)
    assert tokens.lemma(doc[1]) == "mayor"
