"""Tables: what a reader sees, at every width."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.console import Console

from factx.article import Article
from factx.facts import Count, Facts, Mention, kinds
from factx.report import Report
from factx.telling import SHADES
from factx.writers import WRITERS, Layout
from factx.writers.table.cells import cell, tidy
from factx.writers.table.columns import columns
from factx.writers.table.page import page
from tests.writers.samples import EMPTY, FACTS, REPORT, excerpt


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
        "outcome    how many         victims   details",
        "─" * 80,
        "● killed   At least a       people    where: Otava · when: Sunday (2021-03-14) ·",
        "           dozen (12 or               cause: Flood · according to: governor Ana",
        "           more)                      Ruiz",
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
    assert shown(report, 80, monkeypatch)[0] == "[red]Fire[/red] :fire: [31m in Otava"


@pytest.mark.parametrize(
    ("kind", "titles"),
    [
        ("tolls", ["outcome", "how many", "at least", "victims", "where", "when", "cause", "according to"]),
        ("casualties", ["outcome", "how many", "victims", "where", "when", "cause", "according to"]),
        ("quotes", ["speaker", "cue", "what was said", "kind"]),
        ("dates", ["words", "value", "first day", "last day"]),
        ("entities", ["type", "name", "described as"]),
        ("organizations", ["name", "acronym", "kind", "described as", "mentions"]),
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
    assert tidy("two\n lines\t\x07\u202e end ") == "two lines end"


def test_tolls_come_first_and_as_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(REPORT, 100, monkeypatch)
    assert lines[3:5] == ["Tolls  1", "● at least 12 killed (Sunday, 14 March 2021, Otava; governor Ana Ruiz)"]


def with_background() -> Report:
    """The sample with an event of the background, which has a toll and figures of its own."""
    [event], [toll], [casualty] = FACTS.events, FACTS.tolls, FACTS.casualties
    war = replace(event, type="war", main=False, cause=None, casualties=(1,), tolls=(1,))
    hurt = replace(casualty, outcome="injured", event=1, source=None)
    of_war = replace(toll, outcome="injured", event=1, value=14534, low=14534, high=14534, casualties=(1,), sources=())
    return replace(REPORT, facts=Facts(events=(event, war), tolls=(of_war, toll), casualties=(casualty, hurt)))


def test_what_is_background_stands_apart_and_last(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(with_background(), 100, monkeypatch)
    assert lines[3:6] == [
        "Tolls  2",
        "● at least 12 killed (Sunday, 14 March 2021, Otava; governor Ana Ruiz)",
        "◐ 14,534 injured (Sunday, 14 March 2021, Otava) · background",
    ]
    titles = [line for line in lines if line.split("  ")[0] in ("Events", "Background events", "Casualties")]
    assert titles == ["Events  1", "Background events  1", "Casualties  2"]


def test_the_background_is_dimmed_and_each_outcome_has_a_colour_and_a_sign_of_its_own() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", width=100, no_color=False)
    console.print(page(with_background(), Layout(), 100))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    [dimmed] = [line for line in lines if "14,534" in line]
    assert dimmed.startswith("\x1b[2;33m◐") and "\x1b[1;31mat least 12 killed" in "".join(lines)
    assert lines[-3] == "\x1b[31m● killed\x1b[0m   \x1b[33m◐ injured\x1b[0m"
    assert len({each.colour for each in SHADES.values()}) == len({each.sign for each in SHADES.values()}) == len(SHADES)


def test_one_outcome_needs_no_legend(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any(line.startswith("● killed  ") for line in shown(REPORT, 100, monkeypatch)[-4:])


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_without_colour_signs_and_words_stay(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, value)
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    WRITERS["table"]([with_background()], stream, Layout())
    assert not re.search(r"\x1b\[[0-9;]*3\d", stream.getvalue())
    assert "● " in stream.getvalue() and "killed" in stream.getvalue()


def test_words_that_two_columns_would_show_are_shown_once() -> None:
    [casualty] = FACTS.casualties
    nurse = replace(casualty, count=excerpt("governor", Count, value=1, low=1, high=1), victims=excerpt("governor"))
    assert (cell(nurse, "count").plain, cell(nurse, "victims").plain) == ("1", "governor")


def test_the_fields_asked_for_are_the_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    stream = io.StringIO()
    fields = {"tolls": ("outcome", "value", "place.name"), "quotes": ("content.text",)}
    WRITERS["table"]([REPORT], stream, Layout(("tolls", "quotes"), fields=fields))
    assert [line.rstrip() for line in stream.getvalue().splitlines()[3:]] == [
        "Tolls  1",
        "outcome   value   place.name",
        "────────────────────────────",
        "killed    12      Otava",
        "",
        "Quotes  1",
        "content.text",
        "─────────────────────────────────",
        "“We are afraid,”; “of the river.”",
    ]


def test_days_that_only_the_publication_can_tell_call_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    [time] = FACTS.dates
    unknown = replace(REPORT, article=replace(REPORT.article, published=None))
    undated = replace(unknown, facts=Facts(dates=(replace(time, value=None),)))
    told = [shown(report, 100, monkeypatch)[1] for report in (unknown, undated)]
    assert ["unknown: give --published" in line for line in told] == [False, True]


def test_every_kind_has_columns() -> None:
    assert [kind for kind in kinds() if not columns(getattr(FACTS, kind))] == []
