"""Forms of a name that compare equal."""

from __future__ import annotations

import pytest

from factx.reading.names.known.keys import abbreviates, is_acronym, key, parts


@pytest.mark.parametrize(
    ("one", "other"),
    [("The U.N.", "UN"), ("Erdoğan", "Erdogan"), ("Al-Jazeera", "al Jazeera"), ("Workers’ Party", "Workers' Party")],
)
def test_spellings_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("name", "words"), [("Omar al-Sadi", ("omar", "sadi")), ("Al Sadi", ("sadi",)), ("Al", ("al",))]
)
def test_arabic_articles_are_set_aside(name: str, words: tuple[str, ...]) -> None:
    assert parts(name) == words


@pytest.mark.parametrize(
    ("word", "known"),
    [("IDA", True), ("U.N.", True), ("TfL", True), ("Ida", False), ("I", False), ("ALEXANDRIAN", False)],
)
def test_acronyms_are_told_from_words(word: str, known: bool) -> None:
    assert is_acronym(word) is known


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("IDA", "Independent Doctors Association", True),
        ("U.S.", "United States", True),
        ("FDA", "Food and Drug Administration", True),
        ("IDA", "Doctors Association", False),
    ],
)
def test_acronyms_fit_their_long_forms(acronym: str, name: str, fits: bool) -> None:
    assert abbreviates(acronym, name) is fits
