"""Datelines: the day of publication that a text tells by itself."""

from __future__ import annotations

from datetime import date

import pytest

from factx.reading.text import dateline


@pytest.mark.parametrize(
    "text",
    [
        "Sunday, July 24, 2016\n\nA bridge fell into the river.",
        "A bridge falls\n\n24 July 2016\n\nA bridge fell into the river.",
        "LIMA, Peru, July 24, 2016 (AP) — A bridge fell into the river.",
        "Vel Norda, Lorn, July 24, 2016 — A bridge fell into the river.",
        "LIMA, 24 July 2016 (Reuters) - A bridge fell into the river.",
        "A bridge falls\nBy Ana Ruiz\nPublished 24 July 2016, 10:15 GMT\n\nA bridge fell into the river.",
        "A bridge falls\nPublished: 24-Jul-2016\n\nA bridge fell into the river.",
        "A bridge falls\nDate: Sun, 24 Jul 2016 10:15:00 +0000\n\nA bridge fell.",
        "Last updated 26 July 2016\nPosted on July 24, 2016\n\nA bridge fell into the river.",
        "A bridge fell into the river.\n\nNobody was hurt.\n\nPublished July 24, 2016",
    ],
)
def test_a_day_of_publication(text: str) -> None:
    assert dateline.published(text) == date(2016, 7, 24)


@pytest.mark.parametrize(
    "text",
    [
        "", "\n\n", '"', "LIMA, Peru, July 24 (AP) — A bridge fell into the river.", "Sunday, July 24\n\nA fair.",
        "On July 24, 2016, a bridge fell into the river.", "The bridge of July 24, 2016 — a story",
        "Lorn, July 24 — A fair", "The fair in Lorn, July 24, 2016 — a story", "Published in 2016",
        "Published 7/6/2016", "Published 300 times", "From July 23, 2016 to July 24, 2016\n\nA fair",
    ],
)  # fmt: skip
def test_none(text: str) -> None:
    assert dateline.published(text) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2016-07-24", date(2016, 7, 24)),
        ("24 July 2016", date(2016, 7, 24)),
        ("24.07.2016", date(2016, 7, 24)),
        ("2016/07/24", date(2016, 7, 24)),
        ("24-Jul-16", date(2016, 7, 24)),
        ("7/6/2016", None),
        ("July 2016", None),
        ("24 July", None),
        ("yesterday", None),
        ("2016", None),
        ("", None),
    ],
)
def test_one_day_in_any_spelling(words: str, day: date | None) -> None:
    assert dateline.day(words) == day


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("ROME, July 24 (AP) — A bridge fell.", ["ROME, July 24 (AP) — "]),
        ("Lorn, Norda, 24 July 2016 -- A bridge fell.", ["Lorn, Norda, 24 July 2016 -- "]),
        ("A bridge falls\n(AP) – A bridge fell.", ["(AP) – "]),
        ("Lorn, last July — A bridge fell.", []),
        ("The bridge — A story", []),
    ],
)
def test_where_datelines_stand(text: str, spans: list[str]) -> None:
    assert [text[start:end] for start, end in dateline.spans(text)] == spans
