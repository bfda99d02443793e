"""The pages across articles in a real browser: nothing to complain of, nothing fetched, and room on a phone."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factx.across.account import Account
from factx.across.diff.changes import book as diff_book
from factx.across.diff.pipeline import differences
from factx.across.ledger.kept.digest import Digest
from factx.across.ledger.pipeline import incidents
from factx.across.ledger.shown.sheets import book as ledger_book
from factx.across.verify.findings import book as verify_book
from factx.across.verify.pipeline import check
from factx.across.voices.charts import book as sources_book
from factx.across.voices.quoted import voices
from factx.across.writing import BOOK_TEXTS, Book

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGES = ("ledger", "verify", "diff", "sources")


@pytest.fixture(scope="module")
def folder(accounts: list[Account], digests: list[Digest], tmp_path_factory: pytest.TempPathFactory) -> Path:
    by_id = {account.id: account for account in accounts}
    draft, source = by_id["denial"], by_id["wire"]
    books: dict[str, Book] = {
        "ledger": ledger_book(incidents(digests)),
        "verify": verify_book(draft, check(draft, [source])),
        "diff": diff_book(source, draft, differences(source, draft)),
        "sources": sources_book(voices(accounts), len(accounts)),
    }
    path = tmp_path_factory.mktemp("pages")
    for name, book in books.items():
        stream = io.StringIO()
        BOOK_TEXTS["html"](book, stream)
        (path / f"{name}.html").write_text(stream.getvalue(), "utf-8")
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright")
    if BROWSER is None:
        pytest.skip("needs Chromium")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_a_page_is_quiet_and_fits(name: str, width: int, folder: Path, browser: Any) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    noted: list[str] = []
    page.on("console", lambda message: noted.append(message.text))
    page.on("request", lambda request: noted.append(request.url))
    address = (folder / f"{name}.html").as_uri()
    page.goto(address)
    assert noted == [address]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_what_disagrees_opens_without_a_script(folder: Path, browser: Any) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((folder / "ledger.html").as_uri())
    section = page.locator("section", has=page.locator("h2", has_text="Homs"))
    section.locator("summary", has_text="What disagrees").click()
    assert section.locator("td", has_text="Adnan Saleh").first.is_visible()
    page.close()
