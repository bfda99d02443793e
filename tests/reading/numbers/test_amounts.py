"""Amounts: the number, its bounds, and what is no count."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from factx.reading.numbers import amounts, begins_amount
from tests.drawing import VOCAB

SAID = [
    ("five people", [("five", 5, 5, 5)]),
    ("at least 12 people", [("at least 12", 12, 12, None)]),
    ("more than 1,200 homes", [("more than 1,200", 1200, 1201, None)]),
    ("up to 40 people", [("up to 40", 40, None, 40)]),
    ("as many as 40 people", [("as many as 40", 40, None, 40)]),
    ("nearly two hundred people", [("nearly two hundred", 200, None, 200)]),
    ("some 20 people", [("some 20", 20, None, None)]),
    ("an estimated two million refugees", [("an estimated two million", 2_000_000, None, None)]),
    ("12 or more people", [("12 or more", 12, 12, None)]),
    ("between 36 and 40 people", [("between 36 and 40", None, 36, 40)]),
    ("36 to 40 people", [("36 to 40", None, 36, 40)]),
    ("two or three people", [("two or three", None, 2, 3)]),
    ("from five to six", [("five", 5, 5, 5), ("six", 6, 6, 6)]),
    ("dozens of people", [("dozens", None, 24, None)]),
    ("scores of people", [("scores", None, 40, None)]),
    ("tens of thousands of people", [("tens of thousands", None, 20_000, None)]),
    ("several hundred people", [("several hundred", None, 300, None)]),
    ("half a dozen men", [("half a dozen", 6, 6, 6)]),
    ("two and a half million people", [("two and a half million", 2_500_000, 2_500_000, 2_500_000)]),
    ("twenty - one people", [("twenty - one", 21, 21, 21)]),
    ("1.2 million people", [("1.2 million", 1_200_000, 1_200_000, 1_200_000)]),
    ("a hundred and five people", [("a hundred and five", 105, 105, 105)]),
    ("killed 12 and 30 injured", [("12", 12, 12, 12), ("30", 30, 30, 30)]),
    ("all but one of the sixteen", [("all but one of the sixteen", 15, 15, 15)]),
    ("all 12 passengers", [("all 12", 12, 12, 12)]),
    ("a total of 39", [("a total of 39", 39, 39, 39)]),
    ("several men", [("several", None, 3, None)]),
    ("both men", [("both", 2, 2, 2)]),
    ("many men", [("many", None, None, None)]),
    ("no one was hurt", [("no one", 0, 0, 0)]),
    ("five day laborers/NNS", [("five", 5, 5, 5)]),
]

NO_COUNT = [
    "$ 5 million", "5 percent", "12 hours", "a 2 - day - old infant", "aged 34", "John Smith , 34 , died", "on May 5",
    "5 May", "in 2016", "Flight 370", "number 12", "40 miles", "the 2004 killing/NN of", "and a", "half", "-", "",
]  # fmt: skip


def written(text: str) -> Doc:
    """Make an untagged Doc of the words between blanks; "word/TAG" gives one a tag."""
    cells = [word.partition("/") for word in text.split()]
    tags = [tag or ("DT" if word == "the" else "NN" if word == "day" else "") for word, _, tag in cells]
    return Doc(VOCAB, words=[word for word, _, _ in cells], tags=tags)


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_an_amount_tells_its_words_value_and_bounds(text: str, expected: list[tuple[str, int, int, int]]) -> None:
    found = [(amount.span.text, amount.value, amount.low, amount.high) for amount in amounts(written(text))]
    assert found == expected


@pytest.mark.parametrize("text", NO_COUNT)
def test_money_measures_ages_dates_and_labels_count_nothing(text: str) -> None:
    assert [amount.value for amount in amounts(written(text)) if amount.value is not None] == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [("close to 90,000 people", True), ("dozens of people", True), ("at the market", False), ("at least try", False)],
)
def test_an_amount_is_seen_from_its_first_word(text: str, begins: bool) -> None:
    assert begins_amount(written(text), 0) == begins


@given(
    st.lists(st.sampled_from("a and half of one two dozen hundred million 5 1,200 - to between at least some".split()))
)
def test_no_mix_of_number_words_is_an_error(words: list[str]) -> None:
    spans = [amount.span for amount in amounts(Doc(VOCAB, words=words))]
    assert all(one.end <= other.start for one, other in pairwise(spans))
