"""Casualties: figures on drawn parses in both label schemes, and never an error, whatever the words."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from factx.article import Article
from factx.facts import casualties
from factx.facts.casualties.record import Casualty
from factx.reading import read
from tests.drawing import VOCAB, draw
from tests.facts.casualties import drawings
from tests.growing import grows_in_step

SAID = [
    (drawings.INCLUDING, [
        ("At least 12 people", "killed", (12, 12, None), "people", None),
        ("three children", "killed", (3, 3, 3), "children", 0),
    ]),
    (drawings.OF_WHOM, [
        ("750 medical workers", "killed", (750, 750, 750), "medical workers", None),
        ("698 of whom", "killed", (698, 698, 698), "medical workers", 0),
    ]),
    (drawings.FAMILY, [("A man and his two children", "killed", (3, 3, 3), "A man and his two children", None)]),
    (drawings.LEFT, [("12", "killed", (12, 12, 12), None, None), ("30", "injured", (30, 30, 30), None, None)]),
    (drawings.IDENTIFIED, [("One person", "killed", (1, 1, 1), "an infant", None)]),
    (drawings.AGENTS, [("five soldiers", "killed", (5, 5, 5), "soldiers", None)]),
    (drawings.PERHAPS, [("Two miners", "killed", (2, 2, 2), "miners", None)]),
    (drawings.TOLL, [("56", "killed", (56, 56, 56), None, None)]),
    (drawings.TREES, []),
]  # fmt: skip

WORDS = {
    "killed": ("kill", "VBN", "VERB"), "died": ("die", "VBD", "VERB"), "five": ("five", "CD", "NUM"),
    "people": ("people", "NNS", "NOUN"), "dead": ("dead", "JJ", "ADJ"), "of": ("of", "IN", "ADP"),
    "whom": ("whom", "WP", "PRON"), "toll": ("toll", "NN", "NOUN"), "he": ("he", "PRP", "PRON"),
    "to": ("to", "IN", "ADP"),
    "and": ("and", "CC", "CCONJ"), "least": ("least", "JJS", "ADJ"), "those": ("those", "DT", "PRON"),
    "including": ("include", "VBG", "VERB"), "deaths": ("death", "NNS", "NOUN"), "blast": ("blast", "NN", "NOUN"),
    "among": ("among", "IN", "ADP"), "in": ("in", "IN", "ADP"), "Homs": ("Homs", "NNP", "PROPN"),
    ",": (",", ",", "PUNCT"), '"': ('"', "''", "PUNCT"), "\n\n": ("\n\n", "_SP", "SPACE"),
}  # fmt: skip
LABELS = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "conj",
    "acl",
    "acl:relcl",
    "xcomp",
    "obl",
    "case",
    "nmod",
    "nummod",
    "amod",
    "cop",
)


def found(doc: Doc) -> list[Casualty]:
    return list(casualties.find(read(Article("drawn", doc.text), doc)))


@pytest.mark.parametrize("scheme", ["ud", "clear"])
@pytest.mark.parametrize(("drawing", "expected"), SAID)
def test_a_figure_tells_outcome_number_victims_and_whole(
    scheme: str, drawing: dict[str, str], expected: list[object]
) -> None:
    assert [brief(casualty) for casualty in found(draw(drawing[scheme]))] == expected


@pytest.mark.parametrize("scheme", ["ud", "clear"])
def test_a_figure_tells_place_and_perpetrator(scheme: str) -> None:
    [casualty] = found(draw(drawings.AGENTS[scheme]))
    assert (casualty.place and casualty.place.text, casualty.perpetrator and casualty.perpetrator.text) == (
        "the border",
        "Rebels",
    )


@pytest.mark.parametrize("scheme", ["ud", "clear"])
def test_a_figure_tells_what_harmed_them(scheme: str) -> None:
    assert [casualty.cause and casualty.cause.text for casualty in found(draw(drawings.INCLUDING[scheme]))] == [
        "an airstrike",
        "an airstrike",
    ]


@pytest.mark.parametrize("scheme", ["ud", "clear"])
def test_what_may_have_happened_is_possible(scheme: str) -> None:
    assert [casualty.status for casualty in found(draw(drawings.PERHAPS[scheme]))] == ["possible"]


@given(st.data())
def test_no_mix_of_words_is_an_error(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=14))
    heads = [data.draw(st.integers(0, max(0, place - 1))) for place in range(len(words))]
    deps = ["ROOT", *(data.draw(st.sampled_from(LABELS)) for _ in words[1:])]
    for casualty in found(parsed(words, heads, deps)):
        assert casualty.text.strip() and casualty.count.text.strip()


def test_a_text_without_full_stops_takes_linear_time() -> None:
    assert grows_in_step(lambda length: partial(found, unending(50 * length)))


def unending(clauses: int) -> Doc:
    """Draw so many clauses that are all one sentence."""
    words = ["five", "people", "died", "in", "Homs", "and"] * clauses
    heads = [
        min(place - place % 6 + 2, len(words) - 1) if place % 6 != 2 else max(2, place - 6)
        for place in range(len(words))
    ]
    deps = [("nummod", "nsubj", "conj", "case", "obl", "cc")[place % 6] for place in range(len(words))]
    deps[2] = "ROOT"
    return parsed(words, heads, deps)


def brief(casualty: Casualty) -> tuple[object, ...]:
    """Give what a test looks at."""
    count, victims = casualty.count, casualty.victims
    bounds = (count.value, count.low, count.high)
    return casualty.text, casualty.outcome, bounds, victims and victims.text, casualty.part_of


def parsed(words: list[str], heads: list[int], deps: list[str]) -> Doc:
    """Make a Doc of known words with any parse."""
    lemmas, tags, pos = zip(*(WORDS[word] for word in words), strict=True)
    return Doc(VOCAB, words=words, lemmas=list(lemmas), tags=list(tags), pos=list(pos), heads=heads, deps=deps)
