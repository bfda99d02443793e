"""Books in every format, the same rows in each."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factx.across.ledger.kept.digest import Digest
from factx.across.ledger.pipeline import incidents
from factx.across.ledger.rulebook import SHEETS
from factx.across.ledger.shown.sheets import book
from factx.across.writing import BOOK_FILES, BOOK_TEXTS, Book
from factx.writers import FILE_WRITERS, WRITERS

README = Path(__file__).parent.parent.parent / "README.md"
VOID = {"meta", "link", "input"}


@pytest.fixture(scope="module")
def ledger(digests: list[Digest]) -> Book:
    return book(incidents(digests))


def written(name: str, book: Book) -> str:
    stream = io.StringIO()
    BOOK_TEXTS[name](book, stream)
    return stream.getvalue()


def test_books_have_every_format_of_articles() -> None:
    assert (BOOK_TEXTS.keys(), BOOK_FILES.keys()) == (WRITERS.keys(), FILE_WRITERS.keys())


def test_the_sheets_that_can_be_chosen_are_those_there_are(ledger: Book) -> None:
    assert tuple(sheet.name for sheet in ledger.sheets) == SHEETS


def test_the_readme_shows_the_table(ledger: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    [shown] = re.findall(r"<!-- ledger -->\n```text\n(.*?)\n```", README.read_text("utf-8"), re.DOTALL)
    assert written("table", ledger).rstrip("\n") == shown


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_holds_the_objects(name: str, ledger: Book) -> None:
    text = written(name, ledger)
    found = json.loads(text) if name == "json" else [json.loads(line) for line in text.splitlines()]
    assert found == list(ledger.objects)


@pytest.mark.parametrize("sheet", SHEETS)
def test_csv_holds_the_sheet_that_is_asked_for(sheet: str, digests: list[Digest]) -> None:
    chosen = book(incidents(digests), sheet)
    [head, *rows] = csv.reader(io.StringIO(written("csv", chosen)))
    assert tuple(head) == chosen.sheet.columns and len(rows) == len(chosen.sheet.rows)
    assert written("tsv", chosen).count("\n") == len(rows) + 1


def test_acled_rows_have_the_dead_and_the_day(digests: list[Digest]) -> None:
    rows = {
        row["location"]: row for row in csv.DictReader(io.StringIO(written("csv", book(incidents(digests), "acled"))))
    }
    homs = rows["Homs"]
    assert (homs["event_date"], homs["year"], homs["fatalities"]) == ("2024-03-04", "2024", "18")
    assert (homs["event_type"], homs["sub_event_type"]) == ("Explosions/Remote violence", "Air/drone strike")


def test_markdown_has_a_row_an_incident(ledger: Book) -> None:
    assert written("markdown", ledger).count("\n| ") == len(ledger.objects) + 2


def test_sqlite_rows_join_by_the_incident(ledger: Book, tmp_path: Path) -> None:
    BOOK_FILES["sqlite"](ledger, tmp_path / "ledger.db")
    with sqlite3.connect(tmp_path / "ledger.db") as database:
        query = (
            "SELECT place, count(*) FROM incidents JOIN reports USING (incident) WHERE copy_of IS NULL "
            "GROUP BY incident ORDER BY place"
        )
        assert database.execute(query).fetchall() == [("Hama", 3), ("Homs", 23), ("Waer district", 3)]


def test_duckdb_and_parquet_have_days_and_numbers(ledger: Book, tmp_path: Path) -> None:
    import duckdb
    from pyarrow.parquet import read_table

    BOOK_FILES["duckdb"](ledger, tmp_path / "ledger.duckdb")
    BOOK_FILES["parquet"](ledger, tmp_path / "ledger.parquet")
    with duckdb.connect(tmp_path / "ledger.duckdb") as database:
        [row] = database.execute("SELECT first, killed FROM incidents WHERE place = 'Homs'").fetchall()
    assert row == (date(2024, 3, 4), 18)
    rows = read_table(tmp_path / "ledger.parquet" / "incidents.parquet").to_pylist()
    assert (date(2024, 3, 4), 18) in [(one["first"], one["killed"]) for one in rows]


def test_excel_has_a_sheet_each(ledger: Book, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")

    BOOK_FILES["xlsx"](ledger, tmp_path / "ledger.xlsx")
    assert tuple(openpyxl.load_workbook(tmp_path / "ledger.xlsx").sheetnames) == SHEETS


class Balance(HTMLParser):
    """Notes whether every element is closed, and which ids and links there are."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids += [known["id"]] if known.get("id") else []  # type: ignore[list-item]
        self.links += [known["href"][1:]] if (known.get("href") or "").startswith("#") else []  # type: ignore[index]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_its_links_lead_somewhere(ledger: Book) -> None:
    page, balance = written("html", ledger), Balance()
    balance.feed(page)
    assert balance.open == []
    assert len(set(balance.ids)) == len(balance.ids) and set(balance.links) <= set(balance.ids)
    assert page.count("<svg") >= 3 and "http" not in page.replace("http-equiv", "")
    assert "Adnan Saleh" in page


def test_words_of_articles_are_no_markup(ledger: Book, digests: list[Digest]) -> None:
    from dataclasses import replace

    shouting = [replace(one, title="<script>alert(1)</script> 9 killed") for one in digests]
    assert "<script>" not in written("html", book(incidents(shouting)))


def test_the_same_ledger_is_the_same_bytes(digests: list[Digest]) -> None:
    assert written("html", book(incidents(digests))) == written("html", book(incidents(digests[::-1])))
