"""How two articles are known to tell of one incident, and one to copy the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from factx.across.account import Account
from factx.across.ledger.joined.copies import originals
from factx.across.ledger.joined.couple import Told
from factx.across.ledger.joined.joining import MIN_LOG_ODDS
from factx.across.ledger.joined.resemblance import FEATURES, _weights, resemblance
from factx.across.ledger.kept.digest import Digest, Signs, Telling
from factx.across.ledger.kept.sketch import share, sketch
from factx.across.ledger.pipeline import incidents
from factx.facts import Facts
from tests.across.test_tolls_of_incidents import telling

WORDS = frozenset("bridge collapse river barge pillar commuters lorry engineer span steel".split())
BASE = Signs(
    days=frozenset({738_000}), places=frozenset({"lorvin"}), people=frozenset({"ana ruiz"}), words=WORDS
)  # fmt: skip


def told(article: str = "one", kind: Any = "collapse", published: int = 738_000, **signs: Any) -> Told:
    about = Telling(0, True, True, kind, None, None, None, None, replace(BASE, **signs))
    return Told(about, article, published)


def is_one(one: Told, other: Told) -> bool:
    return resemblance(one, other) > MIN_LOG_ODDS


def test_like_words_and_a_name_are_one_incident() -> None:
    assert is_one(told(), told("other", words=frozenset([*sorted(WORDS)[:7], "mayor", "toll"])))


@pytest.mark.parametrize(
    "other",
    [
        told("other", kind="earthquake"),
        told("other", kind="shooting"),
        told("other", days=frozenset({738_003}), people=frozenset()),
        told("other", places=frozenset({"zelmar"}), people=frozenset()),
    ],
)
def test_another_kind_day_or_town_is_another_incident(other: Told) -> None:
    assert not is_one(told(kind="collapse"), other)


def test_one_town_and_day_alone_are_not_one_incident() -> None:
    other = told("other", words=frozenset("fire flat smoke candle".split()), people=frozenset({"bo lind"}))
    assert not is_one(told(), other)


def test_a_verdict_does_not_depend_on_which_comes_first() -> None:
    one, other = told(), told("other", published=738_004, speakers=frozenset({"tom reed"}), ages=frozenset({"9"}))
    assert resemblance(one, other) == resemblance(other, one)


def test_every_sign_has_a_weight() -> None:
    assert [feature.name for feature in FEATURES] == list(_weights())


TEXT = " ".join(f"word{number} and then some more of it" for number in range(60))


def sketched(id: str, text: str, day: int = 1) -> Digest:
    account = Account(id, Facts(), f"{id:>064}", published=date(2024, 5, day), text=text)
    return Digest(id, account.sha256, None, account.published, *sketch(account), ())


def test_a_copy_that_is_cut_is_a_copy() -> None:
    whole, cut = sketched("whole", TEXT), sketched("cut", TEXT[: len(TEXT) // 2] + " Read more on our site.")
    assert share(whole.sketch, cut.sketch) > 0.9
    assert originals([cut, whole]) == originals([whole, cut]) == {"cut": "whole"}


def test_other_words_are_no_copy_and_the_earlier_one_is_the_original() -> None:
    later, other = sketched("a-later", TEXT, 2), sketched("other", TEXT.replace("word", "ward"))
    assert originals([later, other, sketched("first", TEXT)]) == {"a-later": "first"}


def test_old_texts_are_not_copied() -> None:
    assert originals([sketched("first", TEXT), sketched("later", TEXT, 29)]) == {}


def test_background_joins_the_incident_that_it_is_of_but_makes_none() -> None:
    main = replace(telling(("killed", 3, 1)), type="collapse", signs=BASE)
    passing = replace(main, event=1, main=False, is_news=False)
    other = replace(
        telling(("killed", 1, 2)), type="fire", signs=replace(BASE, words=frozenset({"candle"}), people=frozenset())
    )
    first = Digest("first", f"{1:064}", None, date(2021, 7, 20), 0, (), (main,))
    later = Digest("later", f"{2:064}", None, date(2021, 7, 21), 0, (), (other, passing))
    found = {tuple((report.article, report.main) for report in one.reports) for one in incidents([first, later])}
    assert found == {(("first", True), ("later", False)), (("later", True),)}
    alone = replace(later, tellings=(passing,))
    assert incidents([alone]) == []
