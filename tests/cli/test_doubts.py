"""Doubts: one line for an article whose facts may be wrong without anybody's seeing it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.cli.articles.doubts import doubts
from factx.cli.articles.language import foreign
from factx.facts import Facts
from tests.writers.samples import EMPTY, FACTS, REPORT

TODAY = date(2021, 4, 1)
TEXTS = {
    "French": "Au moins douze personnes ont été tuées dimanche soir à Homs, a déclaré le gouverneur de la province.",
    "Spanish": "Al menos doce personas murieron el domingo por la noche en Homs, dijo el gobernador de la provincia.",
    "German": "Mindestens zwölf Menschen wurden am Sonntagabend in Homs getötet, sagte der Gouverneur der Provinz.",
    "Arabic": "قتل ما لا يقل عن اثني عشر شخصا مساء الأحد في مدينة حمص بحسب ما قال محافظ المدينة للصحفيين.",
    "Chinese": (
        "省长周日晚上对记者说，霍姆斯市至少有十二人死亡，另有三十多人受伤。"
        "救援人员仍在废墟中寻找失踪者，伤者已被送往附近的医院接受治疗。"
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_another_language_is_named(language: str) -> None:
    assert foreign(TEXTS[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "At least a dozen people were killed in Otava on Sunday, governor Ana Ruiz said.",
        "KILLED: Ana Ruiz, 34; Juan Sol, 41; Pedro Mar, 29; Luisa Paz, 17; Carlos Luz, 66; Maria Rey, 3.",
        "Tué.",
        "",
    ],
)
def test_english_lists_of_names_and_scraps_raise_no_doubt(text: str) -> None:
    assert foreign(text) is None


@pytest.mark.parametrize("language", TEXTS)
def test_it_is_told_once_an_article(language: str, run: Any) -> None:
    Path("other.jsonl").write_text(json.dumps({"id": "o", "text": TEXTS[language], "published": "2021-03-15"}))
    status, _, err = run("extract", "a.txt", "other.jsonl", "-f", "jsonl")
    assert (status, err) == (0, f"factx: other.jsonl:1: looks {language}, and factx reads English\n")
    assert run("extract", "other.jsonl", "-f", "jsonl", "--quiet")[2] == ""


def unknown_days() -> Facts:
    """The sample's facts as they are where no day of publication is known."""
    [casualty], [time] = FACTS.casualties, FACTS.dates
    assert casualty.date
    undated = replace(casualty, date=replace(casualty.date, value=None))
    return Facts(casualties=(undated,), dates=(replace(time, value=None, first=None, last=None),))


@pytest.mark.parametrize(
    ("published", "facts", "told"),
    [
        (date(2021, 3, 15), FACTS, []),
        (date(2021, 3, 14), FACTS, []),
        (date(2021, 3, 13), FACTS, ['"Sunday" (2021-03-14) is after its publication (2021-03-13)']),
        (date(2021, 4, 2), FACTS, ["published on 2021-04-02, which is yet to come"]),
        (None, FACTS, []),
        (None, unknown_days(), ['no day of publication, so "Sunday" has no date; give --published']),
    ],
)
def test_days_that_cannot_be_are_told(published: date | None, facts: Facts, told: list[str]) -> None:
    article = replace(REPORT.article, published=published)
    assert doubts(replace(REPORT, article=article, facts=facts), TODAY) == told


def test_more_words_without_a_day_are_counted() -> None:
    [time] = FACTS.dates
    words = [replace(time, text=words, value=None) for words in ("Sunday", "Monday", "Sunday", "last  week")]
    report = replace(EMPTY, article=Article("a", "Text."), facts=Facts(dates=tuple(words)))
    assert doubts(report, TODAY) == ['no day of publication, so "Sunday" and 2 more have no date; give --published']
