"""The HTML page: text stays text, marks cover the words of the facts, and everything has its place."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.facts import Facts, kinds
from factx.telling import leading
from factx.writers.html.marks import Mark, Marked, marks
from tests.writers.samples import EMPTY, FACTS, REPORT, TEXT
from tests.writers.test_writers import written


class Shown(HTMLParser):
    """Collects the text of a piece of markup, and of each fact in it."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.text, self.facts, self.open = "", dict[str, str](), list[str]()
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(dict(attrs).get("data-fact") or "")

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for fact in filter(None, self.open):
            self.facts[fact] = self.facts.get(fact, "") + data


def test_marks_cover_the_words_of_each_fact() -> None:
    shown = Shown(Marked(TEXT, marks(REPORT, kinds(), "a0")).drawn(0, len(TEXT)))
    assert shown.text == TEXT
    assert shown.facts["a0-casualties-0"] == "At least a dozen people"
    assert shown.facts["a0-quotes-0"] == "“We are afraid,”“of the river.”"
    assert shown.facts["a0-organizations-0"] == "Radio OtavaRO"


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8), st.integers(0, 60)
)
def test_any_marks_on_any_text_show_the_text(text: str, spans: list[tuple[int, int]], cut: int) -> None:
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", "", text)
    inside = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans]
    made = [Mark(start, end, n % 3, f"f{n}") for n, (start, end) in enumerate(inside) if start < end]
    marked, cut = Marked(text, made), min(cut, len(text))
    shown = Shown(marked.drawn(0, cut) + marked.drawn(cut, len(text)))
    assert shown.text == text
    assert {mark.fact: text[mark.start : mark.end] for mark in made} == shown.facts


def test_an_article_with_markup_stays_text() -> None:
    evil = "<script>alert('1')</script> & “quoted”"
    article = replace(EMPTY.article, text=evil, title=evil, id=evil)
    page = written("html", replace(EMPTY, article=article))
    assert page.count("<script>") == 1
    assert "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; “quoted”" in page


def test_every_link_has_its_target_and_every_id_is_unique() -> None:
    page = written("html", REPORT, REPORT, EMPTY)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


@pytest.mark.parametrize("only", [("tolls",), ("events", "quotes"), ("casualties",)])
def test_cards_link_to_no_kind_that_is_not_there(only: tuple[str, ...]) -> None:
    page = written("html", REPORT, kinds=only)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'\bid="([^"]+)"', page))


def test_the_page_asks_for_nothing_from_outside_and_runs_nothing_but_its_own() -> None:
    page = written("html", REPORT)
    assert re.findall(r'(?:src|href)="(?!#|data:,)', page) == []
    assert "url(" not in page and "@import" not in page and not re.search(r"<[^>]+\s(?:style|on\w+)=", page)
    [policy] = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)
    for name in ("style", "script"):
        [content] = re.findall(f"<{name}>(.*?)</{name}>", page, re.DOTALL)
        assert f"{name}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy


def test_a_kind_without_facts_says_so() -> None:
    assert written("html", replace(REPORT, facts=Facts()), kinds=("quotes",)).count("None found.") == 1


def test_tolls_and_casualties_are_shown_and_the_rest_is_one_click_away() -> None:
    boxes = re.findall(r'<input type="checkbox" id="show-k(\d)"( checked)?>', written("html", REPORT))
    assert [kinds()[int(number)] for number, checked in boxes if checked] == ["tolls", "casualties"]
    assert len(boxes) == len(kinds())
    assert leading(("quotes", "dates")) == ("quotes", "dates")


def test_the_headline_stands_there_once() -> None:
    [article] = re.findall(r"<article.*?</article>", written("html", REPORT), re.DOTALL)
    assert Shown(article).text.count("Flood in Otava") == 1
    plain = replace(REPORT, article=replace(REPORT.article, title="Another headline"))
    assert "<h1" in written("html", plain) and "Another headline</h1>" in written("html", plain)


def test_a_card_says_its_fact_and_a_toll_links_to_every_figure() -> None:
    [toll], [casualty] = FACTS.tolls, FACTS.casualties
    facts = replace(
        FACTS,
        tolls=(replace(toll, superseded=(1,), conflicts=(2,)),),
        casualties=(casualty, replace(casualty, start=1), replace(casualty, start=2)),
    )
    page = written("html", replace(REPORT, facts=facts))
    [card] = re.findall(r'<li id="a0-tolls-0".*?</li>', page, re.DOTALL)
    assert ">at least 12 killed</a>" in card
    assert re.findall(r'href="#(a0-casualties-\d)"', card) == [f"a0-casualties-{number}" for number in range(3)]
    assert [name for name in ("figures", "earlier", "says otherwise") if f"<dt>{name}</dt>" not in card] == []


def test_a_timeline_shows_days_and_what_tolls_were() -> None:
    [event], [toll], [casualty] = FACTS.events, FACTS.tolls, FACTS.casualties
    assert "<svg" not in written("html", REPORT)
    assert event.date
    earlier = replace(event, main=False, date=replace(event.date, value="2020-02"), tolls=())
    page = written("html", replace(REPORT, facts=replace(FACTS, events=(event, earlier))))
    assert re.findall(r'class="day">([^<]+)<', page) == ["Feb 2020", "14 Mar 2021"]
    assert "flood in Otava: at least 12 killed</text>" in page
    nine = replace(casualty, count=replace(casualty.count, value=9, low=9, high=9))
    changed = replace(FACTS, tolls=(replace(toll, superseded=(1,)),), casualties=(casualty, nine))
    assert "at least 12 killed, earlier 9</text>" in written("html", replace(REPORT, facts=changed))


def test_many_articles_have_a_menu() -> None:
    page = written("html", REPORT, EMPTY)
    assert "<summary>Articles (2)</summary>" in page and 'href="#a1">empty</a>' in page
    assert "<summary>" not in written("html", REPORT)
