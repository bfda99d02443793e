"""The HTML page: text stays text, marks cover the words of the facts, and everything has its place."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from factx.facts import Facts, kinds
from factx.writers.html.marks import Mark, marked, marks
from tests.writers.samples import EMPTY, REPORT, TEXT
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
    shown = Shown(marked(TEXT, marks(REPORT, kinds(), "a0")))
    assert shown.text == TEXT
    assert shown.facts["a0-casualties-0"] == "At least a dozen people"
    assert shown.facts["a0-quotes-0"] == "“We are afraid,”“of the river.”"
    assert shown.facts["a0-organizations-0"] == "Radio OtavaRO"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8))
def test_any_marks_on_any_text_show_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "", text)
    inside = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans]
    made = [Mark(start, end, n % 3, f"f{n}") for n, (start, end) in enumerate(inside) if start < end]
    shown = Shown(marked(text, made))
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


def test_the_page_asks_for_nothing_from_outside() -> None:
    page = written("html", REPORT)
    assert re.findall(r'(?:src|href)="(?!#|data:,)', page) == []
    assert "url(" not in page and "@import" not in page


def test_a_kind_without_facts_says_so() -> None:
    assert written("html", replace(REPORT, facts=Facts()), kinds=("quotes",)).count("None found.") == 1


def test_what_turns_a_line_around_is_shown_and_turns_nothing() -> None:
    turned = replace(EMPTY.article, text="paid \u202eesaelp\u202c \x9b \u2066now\u2069", title="\u202etitle")
    page = written("html", replace(EMPTY, article=turned))
    assert not set(page) & {"\u202e", "\u202c", "\u2066", "\u2069", "\x9b"}
    assert "paid �esaelp� � �now�" in page
