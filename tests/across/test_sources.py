"""Who is quoted, in what role, of which body, and how much, whatever the order of the articles."""

from __future__ import annotations

import io

import pytest

from factx import Article, Extractor
from factx.across.account import Account
from factx.across.voices.charts import book
from factx.across.voices.quoted import Voice, voices
from factx.across.writing import BOOK_TEXTS

TEXTS = (
    "Ana Ruiz, a spokeswoman for the Red Cross, said: “We have no tents.” She said that 40 families were outside.",
    "“We need water,” said Ruiz. The World Health Organization said the river was not clean. Residents said they were "
    "thirsty.",
    "Ana Ruiz said on Monday that the roads were open.",
)


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> list[Account]:
    return [Account.of(extractor(Article(f"story-{number}", text))) for number, text in enumerate(TEXTS)]


@pytest.fixture(scope="module")
def heard(told: list[Account]) -> dict[str, Voice]:
    return {voice.name: voice for voice in voices(told)}


def test_a_person_has_role_and_body_over_all_articles(heard: dict[str, Voice]) -> None:
    ana = heard["Ana Ruiz"]
    assert (ana.named, ana.role, ana.organization) == (True, "spokeswoman for the Red Cross", "Red Cross")
    assert (ana.direct, ana.indirect, ana.articles) == (1, 2, 2)


def test_a_body_speaks_for_itself(heard: dict[str, Voice]) -> None:
    body = heard["World Health Organization"]
    assert (body.named, body.organization, body.kind, body.role) == (True, body.name, "international", None)


def test_who_is_not_named_is_told_so(heard: dict[str, Voice]) -> None:
    assert not heard["Residents"].named


def test_shares_are_of_all_words_and_the_loudest_come_first(told: list[Account]) -> None:
    found = voices(told)
    assert sum(voice.share for voice in found) == pytest.approx(1, abs=0.001)
    assert [voice.words for voice in found] == sorted((voice.words for voice in found), reverse=True)


def test_the_order_of_articles_makes_no_difference(told: list[Account]) -> None:
    assert voices(told[::-1]) == voices(told)


@pytest.mark.parametrize("name", BOOK_TEXTS)
def test_voices_in_every_format(name: str, told: list[Account]) -> None:
    stream = io.StringIO()
    BOOK_TEXTS[name](book(voices(told), len(told)), stream)
    assert "Ana Ruiz" in stream.getvalue()


def test_nobody_quoted_is_no_error() -> None:
    stream = io.StringIO()
    BOOK_TEXTS["html"](book([], 0), stream)
    BOOK_TEXTS["table"](book([], 0), stream)
    assert "0 words are quoted; none of them" in stream.getvalue()
