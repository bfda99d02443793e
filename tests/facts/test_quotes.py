"""Quotes as records: whole on a drawn parse, and never an error, whatever the words and marks."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from spacy.tokens import Doc

from factx.article import Article, Excerpt
from factx.facts import quotes
from factx.facts.base import Mention
from factx.facts.quotes import Quote
from factx.reading import read
from tests.drawing import VOCAB, draw
from tests.growing import grows_in_step
from tests.reading.attribution import drawings

TAGS = {
    "said": ("say", "VBD", "VERB"), "adding": ("add", "VBG", "VERB"), "called": ("call", "VBD", "VERB"),
    "according": ("accord", "VBG", "VERB"), "to": ("to", "IN", "ADP"), "statement": ("statement", "NN", "NOUN"),
    "he": ("he", "PRP", "PRON"), "that": ("that", "IN", "SCONJ"), "who": ("who", "WP", "PRON"),
    "Roe": ("Roe", "NNP", "PROPN"), "for": ("for", "IN", "ADP"), "left": ("leave", "VBD", "VERB"),
}  # fmt: skip
MARKS = ("“", "”", '"', "'", "’", "''", ",", ".", ":", ";", "?", "\n\n")
LABELS = "nsubj ccomp obj parataxis conj obl case mark acl punct xcomp appos fixed".split()


def found(doc: Doc) -> list[Quote]:
    return list(quotes.find(read(Article("drawn", doc.text), doc)))


@pytest.mark.parametrize("scheme", ["ud", "clear"])
def test_a_quote_tells_kind_content_cue_and_speaker(scheme: str) -> None:
    police, said = Mention("police", 9, 15), Excerpt("said", 16, 20)
    parts = (Excerpt("Two men", 0, 7), Excerpt("were arrested", 22, 35))
    whole = "Two men, police said, were arrested"
    assert found(draw(drawings.INTERRUPTED[scheme])) == [Quote(whole, 0, 35, police, said, parts, "indirect")]


def parsed(words: list[str], heads: list[int], deps: list[str]) -> Doc:
    lemmas, tags, parts = zip(*(TAGS.get(word, (word, ",", "PUNCT")) for word in words), strict=True)
    return Doc(VOCAB, words, lemmas=list(lemmas), tags=list(tags), pos=list(parts), heads=heads, deps=deps)


@st.composite
def docs(draw_from: st.DrawFn) -> Doc:
    words = draw_from(st.lists(st.sampled_from((*TAGS, *MARKS)), min_size=1, max_size=25))
    heads = [draw_from(st.integers(0, place)) if place else 0 for place in range(len(words))]
    deps = ["ROOT" if head == place else draw_from(st.sampled_from(LABELS)) for place, head in enumerate(heads)]
    return parsed(words, heads, deps)


@given(docs())
@example(parsed(["“", "said", ","], [1, 1, 1], ["nsubj", "ROOT", "punct"]))
@example(
    parsed(
        ["Roe", ",", "who", "said", "he", "left", ","],
        [0, 0, 3, 0, 5, 3, 0],
        ["ROOT", "punct", "nsubj", "acl:relcl", "nsubj", "ccomp", "punct"],
    )
)
def test_any_words_in_any_parse_give_quotes_that_stand_in_the_text(doc: Doc) -> None:
    for quote in found(doc):
        parts = [quote, *quote.content, *(part for part in (quote.cue, quote.speaker) if part)]
        assert [doc.text[part.start : part.end] for part in parts] == [part.text for part in parts]
        assert all(part.text.strip() for part in quote.content)


def test_a_text_without_full_stops_takes_linear_time() -> None:
    assert grows_in_step(lambda length: partial(found, unending(250 * length)))


def unending(clauses: int) -> Doc:
    """Draw so many clauses that are all one sentence."""
    words = ["he", "said", "that", "Roe", "left", ",", '"'] * clauses
    heads = [place + 1 if place % 7 in (0, 3) else max(0, place - 3) for place in range(len(words))]
    heads[1] = 1
    deps = ["nsubj" if place % 7 in (0, 3) else "ccomp" for place in range(len(words))]
    deps[1] = "ROOT"
    return parsed(words, heads, deps)
