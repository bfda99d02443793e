"""Tables: what a reader sees, at every width."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from factx.article import Article
from factx.facts import Count, Facts, Mention, kinds
from factx.report import Report
from factx.writers import WRITERS, Layout
from factx.writers.table.cells import cell, tidy
from factx.writers.table.columns import columns
from tests.writers.samples import EMPTY, FACTS, REPORT


def shown(report: Report, width: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Show a report in a pipe as wide as this."""
    monkeypatch.setenv("COLUMNS", str(width))
    stream = io.StringIO()
    WRITERS["table"]([report], stream, Layout())
    return stream.getvalue().splitlines()


def test_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    only = replace(REPORT, facts=Facts(casualties=FACTS.casualties))
    assert shown(only, 80, monkeypatch) == [
        "Flood in Otava",
        "news/otava.txt · published 15 March 2021 · 35 words",
        "",
        "Casualties  1",
        "outcome   how many         victims   details",
        "─" * 80,
        "killed    At least a       people    where: Otava · when: Sunday (2021-03-14) ·",
        "          dozen (12 or               cause: Flood · according to: governor Ana",
        "          more)                      Ruiz",
        "",
        "No events, tolls, quotes, organizations, entities or dates found.",
    ]


@pytest.mark.parametrize("width", [8, 20, 40, 60, 80, 100, 120, 160, 240])
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(REPORT, width, monkeypatch)
    text = "".join("".join(lines).split())
    assert [line for line in lines if len(line) > max(width, 20)] == []
    assert [words for words in ("Ana", "Otava", "killed") if width >= 40 and words not in text] == []


def test_nothing_found_is_one_quiet_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(EMPTY, 80, monkeypatch) == [
        "empty · day of publication unknown · 2 words",
        "",
        "No events, tolls, casualties, quotes, organizations, entities or dates found.",
    ]


def test_the_articles_words_are_no_markup_and_no_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    report = replace(EMPTY, article=Article("a", "text", title="[red]Fire[/red] :fire: \x1b[31m in\nOtava"))
    assert shown(report, 80, monkeypatch)[0] == r"[red]Fire[/red] :fire: \x1b[31m in Otava"


@pytest.mark.parametrize(
    ("kind", "titles"),
    [
        ("tolls", ["outcome", "how many", "at least", "victims", "where", "when", "cause", "according to"]),
        ("casualties", ["outcome", "how many", "victims", "where", "when", "cause", "according to"]),
        ("quotes", ["speaker", "cue", "what was said", "kind"]),
        ("dates", ["words", "value", "first day", "last day"]),
        ("entities", ["type", "name", "described as", "mentions"]),
    ],
)
def test_columns_that_say_nothing_are_left_out_and_words_come_first(kind: str, titles: list[str]) -> None:
    assert [column.title for column in columns(getattr(FACTS, kind))] == titles


@pytest.mark.parametrize(
    ("words", "value", "low", "high", "text"),
    [
        ("12", 12, 12, 12, "12"),
        ("five", 5, 5, 5, "five (5)"),
        ("more than 1,200", 1200, 1201, None, "more than 1,200"),
        ("dozens", None, 24, None, "dozens (24 or more)"),
        ("almost six", 6, None, 6, "almost six (6 or fewer)"),
        ("some twenty", 20, None, None, "some twenty (about 20)"),
        ("three to five", None, 3, 5, "three to five (3–5)"),
        ("many", None, None, None, "many"),
        ("no one", 0, 0, 0, "no one (0)"),
    ],
)
def test_a_count_is_shown_as_written_with_what_it_means(
    words: str, value: int | None, low: int | None, high: int | None, text: str
) -> None:
    [casualty] = FACTS.casualties
    casualty = replace(casualty, count=Count(words, 0, len(words), value, low, high))
    assert cell(casualty, "count").plain == text


@pytest.mark.parametrize(
    ("words", "name", "text"),
    [("He", "Juan Sol", "He (Juan Sol)"), ("the Herald", "Herald", "the Herald"), ("a nurse", None, "a nurse")],
)
def test_a_name_is_shown_where_the_words_do_not_tell_it(words: str, name: str | None, text: str) -> None:
    [quote] = FACTS.quotes
    assert cell(replace(quote, speaker=Mention(words, 0, len(words), name)), "speaker").plain == text


def test_places_of_a_thing_are_counted_but_the_words_of_a_quote_are_shown() -> None:
    [organization], [quote] = FACTS.organizations, FACTS.quotes
    assert (cell(organization, "mentions").plain, cell(quote, "content").plain) == (
        "2",
        "“We are afraid,” … “of the river.”",
    )


def test_words_are_put_on_one_line() -> None:
    assert tidy("two\n lines\t\x07\u202e end ") == r"two lines \x07\u202e end"


def test_every_kind_has_columns() -> None:
    assert [kind for kind in kinds() if not columns(getattr(FACTS, kind))] == []
