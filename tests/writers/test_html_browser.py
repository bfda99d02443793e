"""The HTML page in a real browser: marks, jumps, filters, and silence on the console and the network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from factx.facts import kinds
from tests.writers.samples import REPORT, TEXT
from tests.writers.test_writers import written

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PATIENCE = 30_000
"""Milliseconds that a state may take to come: a busy machine is no broken page."""
LIT = re.compile(r"\blit\b")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Open the page of the sample in a browser that notes complaints and requests."""
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright")
    if BROWSER is None:
        pytest.skip("needs Chromium")
    path = tmp_path_factory.mktemp("html") / "facts.html"
    path.write_text(written("html", REPORT, REPORT), "utf-8")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        # The page jumps at once where motion is unwelcome: nothing slides away from under a click.
        page = browser.new_page(viewport={"width": 1280, "height": 600}, reduced_motion="reduce")
        api.expect.set_options(timeout=PATIENCE)
        page.expect = api.expect
        page.noted = []
        page.on("console", lambda message: page.noted.append(message.text))
        page.on("pageerror", lambda error: page.noted.append(str(error)))
        page.on("request", lambda request: page.noted.append(request.url))
        page.goto(path.as_uri())
        page.loaded = path.as_uri()
        yield page
        browser.close()


def test_the_text_is_that_of_the_article(page: Any) -> None:
    assert page.locator(".text").first.text_content() == TEXT


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind != "tolls"])
def test_a_click_on_a_mark_leads_to_its_fact_and_back(page: Any, kind: str) -> None:
    fact = f"a0-{kind}-0"
    page.locator(f'[data-fact="{fact}"]').first.hover()
    item = page.locator(f"#{fact}")
    page.expect(item).to_have_class(LIT)
    item.locator("a").first.click()
    page.expect(page).to_have_url(re.compile(f"#at-{fact}$"))


def test_a_click_on_a_word_goes_to_the_innermost_fact(page: Any) -> None:
    page.locator(".text").first.locator("a.jump", has_text="Sunday").click()
    page.expect(page.locator("#a0-dates-0")).to_be_focused()


def test_a_kind_can_be_hidden(page: Any) -> None:
    number = kinds().index("quotes")
    listed = page.locator(f".story .kind.k{number}").first
    box = page.locator(f"#show-k{number}")
    box.click()
    page.expect(box).not_to_be_checked()
    page.expect(listed).to_be_hidden()
    box.click()
    page.expect(box).to_be_checked()
    page.expect(listed).to_be_visible()


def test_nothing_is_asked_for_and_nothing_is_complained_about(page: Any) -> None:
    page.wait_for_timeout(100)
    assert {note.partition("#")[0] for note in page.noted} == {page.loaded}


def test_a_phone_needs_no_sideways_scrolling(page: Any) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
