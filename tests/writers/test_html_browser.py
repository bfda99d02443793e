"""The HTML page in a real browser: marks, jumps, filters, search, keys, a phone's sheet, and silence on the network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.facts import kinds
from tests.writers.samples import EMPTY, FACTS, REPORT, TEXT
from tests.writers.test_writers import written

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PATIENCE = 30_000
"""Milliseconds that a state may take to come: a busy machine is no broken page."""
LIT = re.compile(r"\blit\b")
CURRENT = re.compile(r"\bcurrent\b")
SHOWN = ("tolls", "casualties")
PHONE = {"width": 390, "height": 700}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Start a browser."""
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright")
    if BROWSER is None:
        pytest.skip("needs Chromium")
    api.expect.set_options(timeout=PATIENCE)
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        browser.expect = api.expect
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a page of two articles, one of them with an event of its past and a toll that has risen."""
    [event], [toll], [casualty] = FACTS.events, FACTS.tolls, FACTS.casualties
    assert event.date
    past = replace(event, main=False, date=replace(event.date, value="2020-02"), casualties=(1,), tolls=())
    nine = replace(casualty, start=casualty.start + 1, text=casualty.text[1:], event=1)
    facts = replace(FACTS, events=(event, past), tolls=(replace(toll, superseded=(1,)),), casualties=(casualty, nine))
    path = tmp_path_factory.mktemp("html") / "facts.html"
    path.write_text(written("html", replace(REPORT, facts=facts), REPORT, EMPTY), "utf-8")
    return path


@pytest.fixture(params=["light"])
def page(request: pytest.FixtureRequest, browser: Any, path: Path) -> Iterator[Any]:
    """Open the page in a browser that notes complaints and requests."""
    # The page jumps at once where motion is unwelcome: nothing slides away from under a click.
    page = browser.new_page(
        viewport={"width": 1280, "height": 600}, reduced_motion="reduce", color_scheme=request.param
    )
    page.expect, page.noted = browser.expect, []
    page.on("console", lambda message: page.noted.append(message.text))
    page.on("pageerror", lambda error: page.noted.append(str(error)))
    page.on("request", lambda request: page.noted.append(request.url))
    page.goto(path.as_uri())
    page.loaded = path.as_uri()
    yield page
    assert {note.partition("#")[0] for note in page.noted} == {page.loaded}
    page.close()


def show(page: Any, *asked: str) -> None:
    """Let facts of some kinds be seen."""
    for number, kind in enumerate(kinds()):
        page.locator(f"#show-k{number}").set_checked(kind in asked)


def test_the_text_is_that_of_the_article(page: Any) -> None:
    parts = page.locator(".story").first.locator(".text").all()
    assert "".join(part.text_content() for part in parts) == TEXT


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind != "tolls"])
def test_a_mark_lights_its_card_and_the_cards_title_leads_back(page: Any, kind: str) -> None:
    show(page, kind)
    fact = f"a0-{kind}-0"
    page.locator(f'.text [data-fact="{fact}"]').first.hover()
    item = page.locator(f"#{fact}")
    page.expect(item).to_have_class(LIT)
    item.locator("a.title").click()
    page.expect(page).to_have_url(re.compile(f"#at-{fact}$"))
    page.expect(item).to_have_class(CURRENT)


def test_a_click_on_a_word_goes_to_the_one_fact_there(page: Any) -> None:
    show(page, "dates")
    page.locator(".text").nth(1).locator("a.jump", has_text="Sunday").click()
    page.expect(page.locator("#a0-dates-0")).to_be_focused()


def test_where_several_facts_stand_a_reader_chooses(page: Any) -> None:
    show(page, "organizations", "quotes")
    page.locator(".text").nth(1).locator("a.jump", has_text="We are afraid").click()
    page.expect(page.locator("#a0-quotes-0")).to_be_focused()
    show(page, "casualties", "events")
    page.locator(".text.head").first.locator("a.jump", has_text="Flood").click()
    choices = page.locator("#hover button")
    page.expect(choices).to_have_count(2)
    page.expect(choices.first).to_be_focused()
    choices.last.click()
    page.expect(page.locator(".panel li.current")).to_have_count(1)
    page.expect(page.locator("#hover")).to_be_hidden()


def test_a_card_is_shown_over_a_mark_and_goes_again(page: Any) -> None:
    page.locator(".text").nth(1).locator("a.jump").first.hover()
    page.expect(page.locator("#hover")).to_contain_text("at least 12 killed")
    page.mouse.move(5, 590)
    page.expect(page.locator("#hover")).to_be_hidden()


def test_no_hidden_card_is_jumped_to(page: Any) -> None:
    assert (
        page.evaluate("""
        [...document.querySelectorAll("a.jump[href]")].filter(
            (jump) => !document.getElementById(jump.hash.slice(1)).offsetParent).length""")
        == 0
    )
    page.locator(".told a").first.click()
    page.expect(page.locator("#a0-tolls-0")).to_be_focused()
    page.locator("#a0-tolls-0 a", has_text="flood in Otava").click()
    page.expect(page.locator("#a0-events-0")).to_be_visible()
    page.expect(page.locator(f"#show-k{kinds().index('events')}")).to_be_checked()


def test_a_toll_leads_to_its_figures(page: Any) -> None:
    page.locator("#a0-tolls-0 dd").last.locator("a").click()
    page.expect(page.locator("#a0-casualties-1")).to_be_focused()


def test_tolls_and_casualties_come_first_and_a_kind_can_be_shown_and_hidden(page: Any) -> None:
    seen = [page.locator(f".kind.k{number}").first.is_visible() for number in range(len(kinds()))]
    assert [kind for kind, is_seen in zip(kinds(), seen, strict=True) if is_seen] == list(SHOWN)
    number = kinds().index("quotes")
    listed, box = page.locator(f".story .kind.k{number}").first, page.locator(f"#show-k{number}")
    box.click()
    page.expect(listed).to_be_visible()
    box.click()
    page.expect(listed).to_be_hidden()


def test_keys_and_buttons_walk_from_fact_to_fact(page: Any) -> None:
    show(page, "casualties")
    current = page.locator(".panel li.current")
    for key, name in (
        ("j", "a0-casualties-0"),
        ("j", "a0-casualties-1"),
        ("k", "a0-casualties-0"),
        ("n", "a0-casualties-1"),
    ):
        page.keyboard.press(key)
        page.expect(current).to_have_id(name)
    page.expect(page.locator("#place")).to_have_text("2 of 3")
    page.locator("#next").click()
    page.expect(current).to_have_id("a1-casualties-0")
    page.locator("#previous").click()
    page.expect(current).to_have_id("a0-casualties-1")


def test_a_search_finds_words_and_cards(page: Any) -> None:
    show(page, *kinds())
    page.keyboard.press("/")
    page.expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("people were kil")
    page.expect(page.locator("#a0-quotes-0")).to_be_hidden()
    assert page.evaluate("[...CSS.highlights.get('found')].map(String)") == ["people were kil"] * 2
    page.locator("#search").fill("radio")
    page.expect(page.locator("#a0-organizations-0")).to_be_visible()
    page.expect(page.locator("#a0-casualties-0")).to_be_hidden()
    page.keyboard.press("Enter")
    page.expect(page.locator("#place")).to_have_text("1 of 2")


def test_the_menu_leads_to_an_article_and_closes(page: Any) -> None:
    page.locator(".menu summary").click()
    page.locator(".menu a").last.click()
    page.expect(page).to_have_url(re.compile("#a2$"))
    page.expect(page.locator(".menu ol")).to_be_hidden()


def test_a_phone_has_a_sheet_and_filters_that_stay(page: Any) -> None:
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    panel, filters = page.locator("#a0-facts"), page.locator(".filters")
    page.expect(panel).to_be_hidden()
    page.locator(".text").nth(1).locator("a.jump").first.click()
    page.locator("#hover button").first.click()
    page.expect(panel.locator("li:visible")).to_have_count(1)
    page.expect(filters).to_be_in_viewport()
    box = panel.bounding_box()
    assert box["y"] > PHONE["height"] / 3 and box["y"] + box["height"] <= PHONE["height"]
    page.locator("#all").click()
    page.expect(panel.locator("li:visible")).to_have_count(3)
    page.keyboard.press("Escape")
    page.expect(panel).to_be_hidden()


def test_a_page_of_long_articles_is_no_longer_than_their_text_on_a_phone(page: Any) -> None:
    page.set_viewport_size(PHONE)
    texts = sum(part.bounding_box()["height"] for part in page.locator("article").all())
    assert page.evaluate("document.documentElement.scrollHeight") < texts + 700


@pytest.mark.parametrize("page", ["light", "dark"], indirect=True)
@pytest.mark.parametrize("width", [1280, 390])
def test_an_audit_of_accessibility_finds_nothing(page: Any, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe").Axe()
    page.set_viewport_size({"width": width, "height": 700})
    assert violations(axe, page) == []
    show(page, *kinds())
    page.keyboard.press("j")
    page.locator(".menu summary").click()
    assert violations(axe, page) == []
    if width == PHONE["width"]:
        page.locator("#all").click()
        assert violations(axe, page) == []


def violations(axe: Any, page: Any) -> list[tuple[str, str]]:
    """What an audit finds, each with its first place."""
    found = axe.run(page).response["violations"]
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in found]


def test_paper_has_all_that_is_shown_and_no_tools(page: Any) -> None:
    page.emulate_media(media="print")
    page.expect(page.locator("header")).to_be_hidden()
    page.expect(page.locator("#a0-tolls-0")).to_be_visible()
