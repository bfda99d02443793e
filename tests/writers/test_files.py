"""Formats that need a file of their own: what is written is read back, and nothing is doubled or lost."""

from __future__ import annotations

import gc
import json
import re
import sqlite3
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from factx.cli.output import drafted
from factx.errors import FactxError
from factx.facts import kinds
from factx.report import Report
from factx.writers import FILE_WRITERS, FORMATS, Layout, relations, tabular
from factx.writers.tabular import Column
from tests.writers.samples import EMPTY, REPORT

Rows = list[tuple[Any, ...]]


def from_sqlite(path: Path, table: str) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f'SELECT * FROM "{table}"').fetchall()


def from_duckdb(path: Path, table: str) -> Rows:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(path) as database:
        found: Rows = database.execute(f'SELECT * FROM "{table}"').fetchall()
        return found


def from_parquet(path: Path, table: str) -> Rows:
    parquet = pytest.importorskip("pyarrow.parquet")
    return [tuple(row.values()) for row in parquet.read_table(path / f"{table}.parquet").to_pylist()]


def from_xlsx(path: Path, table: str) -> Rows:
    openpyxl = pytest.importorskip("openpyxl")
    return list(openpyxl.load_workbook(path)[table].iter_rows(min_row=2, values_only=True))


READERS: dict[str, Callable[[Path, str], Rows]] = {
    "sqlite": from_sqlite,
    "duckdb": from_duckdb,
    "parquet": from_parquet,
    "xlsx": from_xlsx,
}


def written(format: str, path: Path, *reports: Report, **layout: Any) -> Path:
    """Write reports as the command line does."""
    with drafted(path, FILE_WRITERS[format].adds) as draft:
        FILE_WRITERS[format].write(reports, draft, Layout(**layout))
    return path


def test_every_format_has_a_reader_here() -> None:
    assert (set(READERS), set(FILE_WRITERS) <= set(FORMATS)) == (set(FILE_WRITERS), True)


@pytest.mark.parametrize("format", FILE_WRITERS)
def test_what_is_written_is_read_back(format: str, tmp_path: Path) -> None:
    path = written(format, tmp_path / f"facts.{format}", REPORT, EMPTY, with_text=True)
    layout = Layout(with_text=True)
    wanted = [relations.rows(report, layout) for report in (REPORT, EMPTY)]
    for table in relations.relations(layout):
        rows = sorted(READERS[format](path, table.name), key=str)
        given = [AS_STORED[format](table.columns, row) for report in wanted for row in report[table.name]]
        assert rows == sorted(given, key=str)


def in_sqlite(columns: tuple[Column, ...], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Days as ISO, lists as JSON."""
    typed = relations.typed(columns, row)
    days = (cell.isoformat() if isinstance(cell, date) else cell for cell in typed)
    return tuple(json.dumps(cell, ensure_ascii=False) if isinstance(cell, list) else cell for cell in days)


def in_xlsx(columns: tuple[Column, ...], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Lists as text; a day is a moment to whoever reads a spreadsheet."""
    cells = tabular.joined(columns, row)
    return tuple(datetime(*cell.timetuple()[:3]) if isinstance(cell, date) else cell for cell in cells)


def as_typed(columns: tuple[Column, ...], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Days and lists as they are."""
    return tuple(relations.typed(columns, row))


AS_STORED: dict[str, Callable[[tuple[Column, ...], tuple[Any, ...]], tuple[Any, ...]]] = {
    "sqlite": in_sqlite,
    "duckdb": as_typed,
    "parquet": as_typed,
    "xlsx": in_xlsx,
}


@pytest.mark.parametrize("format", [name for name, writer in FILE_WRITERS.items() if writer.adds])
def test_an_article_written_again_replaces_its_rows_and_no_others(format: str, tmp_path: Path) -> None:
    path = written(format, tmp_path / f"facts.{format}", REPORT, EMPTY)
    changed = replace(REPORT, facts=replace(REPORT.facts, quotes=()))
    written(format, path, changed)
    assert {row[0] for row in READERS[format](path, "articles")} == {"otava", "empty"}
    assert (len(READERS[format](path, "casualties")), READERS[format](path, "quotes")) == (1, [])


@pytest.mark.parametrize("format", [name for name, writer in FILE_WRITERS.items() if writer.adds])
def test_kinds_that_are_not_asked_for_stay(format: str, tmp_path: Path) -> None:
    path = written(format, tmp_path / "facts", REPORT)
    written(format, path, REPORT, kinds=("quotes",))
    assert [len(READERS[format](path, kind)) for kind in kinds()] == [1] * len(kinds())


def test_a_database_that_others_use_is_added_to(tmp_path: Path) -> None:
    path = written("sqlite", tmp_path / "facts.db", EMPTY)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE articles SET title = 'Told later'")
        database.commit()
        written("sqlite", path, REPORT)
    assert sorted(str(row[2]) for row in from_sqlite(path, "articles")) == ["Flood in Otava", "Told later"]


def test_facts_go_with_their_article(tmp_path: Path) -> None:
    path = written("sqlite", tmp_path / "facts.db", REPORT)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("DELETE FROM articles")
        assert database.execute("SELECT count(*) FROM casualties").fetchone() == (0,)


@pytest.mark.parametrize("format", FILE_WRITERS)
def test_a_run_that_breaks_leaves_what_was_there(format: str, tmp_path: Path) -> None:
    path = written(format, tmp_path / f"facts.{format}", REPORT)
    before = READERS[format](path, "articles")
    with pytest.raises(KeyboardInterrupt):
        written(format, path, *_broken())
    assert READERS[format](path, "articles") == before
    assert list(tmp_path.iterdir()) == [path]


def _broken() -> Iterator[Report]:
    yield EMPTY
    raise KeyboardInterrupt


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_file_of_another_kind_is_refused_and_kept(format: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Not a database, but notes that somebody may need. " * 100)
    with pytest.raises(FactxError, match=r"notes\.db: not a database"):
        written(format, path, REPORT)
    assert path.read_text().startswith("Not a database")


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    folder = tmp_path / "news.parquet"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(FactxError, match="other files"):
        written("parquet", folder, REPORT)
    assert (folder / "letter.txt").read_text() == "mine"


def test_words_that_look_like_formulas_stay_words(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    article = replace(REPORT.article, id="=1+1", title="https://example.org\x07", text="x" * 40_000)
    path = written("xlsx", tmp_path / "facts.xlsx", replace(REPORT, article=article), with_text=True)
    [row] = from_xlsx(path, "articles")
    assert (row[0], row[2], len(row[-1])) == ("=1+1", "https://example.org ", 32_767)


def test_numbers_are_numbers_and_unknown_is_null(tmp_path: Path) -> None:
    path = written("sqlite", tmp_path / "facts.db", REPORT)
    with closing(sqlite3.connect(path)) as database:
        found = database.execute("SELECT count_value, count_high, typeof(text_start), inferred FROM casualties, tolls")
        assert found.fetchall() == [(12, None, "integer", 0)]


# DuckDB puts a random number into each file.
@pytest.mark.parametrize("format", [name for name in FILE_WRITERS if name != "duckdb"])
def test_the_same_facts_give_the_same_bytes(format: str, tmp_path: Path) -> None:
    first, second = (written(format, tmp_path / name, REPORT, EMPTY) for name in ("first", "second"))
    assert contents(first) == contents(second)


def test_a_workbook_does_not_tell_when_it_was_made(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    with zipfile.ZipFile(written("xlsx", tmp_path / "facts.xlsx", REPORT)) as book:
        assert set(re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+", book.read("docProps/core.xml"))) == {b"1980-01-01T00:00:00"}
        assert {part.date_time[0] for part in book.infolist()} == {1980}


def contents(path: Path) -> dict[str, bytes]:
    """The bytes of a file, or of each file in a folder."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


def test_a_long_workbook_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    many = replace(REPORT, facts=replace(REPORT.facts, casualties=REPORT.facts.casualties * 300))
    peaks = []
    for number in (1, 2, 8):
        gc.collect()  # what tests before this one left is no part of what is measured
        tracemalloc.start()
        written("xlsx", tmp_path / f"{number}.xlsx", *[many] * number)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[2] < 1.5 * peaks[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.xlsx", "2.xlsx", "8.xlsx"]


@pytest.mark.parametrize("format", FILE_WRITERS)
def test_two_texts_of_one_id_are_both_kept(format: str, tmp_path: Path) -> None:
    other = replace(REPORT, article=replace(REPORT.article, text=f"{REPORT.article.text} More."))
    path = written(format, tmp_path / f"facts.{format}", REPORT, other)
    assert [len(READERS[format](path, table)) for table in ("articles", *kinds())] == [2] * (1 + len(kinds()))


@pytest.mark.parametrize("format", FILE_WRITERS)
def test_no_column_needs_quotes_for_its_name_and_keys_come_first(format: str) -> None:
    for table in relations.relations(Layout()):
        assert not {"end", "start", "order", "group", "from", "to"} & set(table.names)
    assert all(table.names[:3] == ("article", "sha256", "number") for table in relations.relations(Layout())[1:])


def test_tables_of_a_database_join_by_article_and_number(tmp_path: Path) -> None:
    query = """
        SELECT toll.outcome, event.type, event.date_first, figure.count_value FROM tolls AS toll
        JOIN events AS event ON event.article = toll.article AND event.number = toll.event
        JOIN casualties AS figure ON figure.article = toll.article AND {contains}"""
    within = {
        "sqlite": "EXISTS (SELECT 1 FROM json_each(toll.casualties) AS each WHERE each.value = figure.number)",
        "duckdb": "list_contains(toll.casualties, figure.number)",
    }
    with closing(sqlite3.connect(written("sqlite", tmp_path / "facts.db", REPORT))) as database:
        found = database.execute(query.format(contains=within["sqlite"])).fetchall()
    assert found == [("killed", "flood", "2021-03-14", 12)]
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(written("duckdb", tmp_path / "facts.duckdb", REPORT)) as database:
        [row] = database.execute(query.format(contains=within["duckdb"])).fetchall()
        [quote] = database.execute("SELECT content[2].text, content[2].end FROM quotes").fetchall()
    assert (row, quote[0]) == (("killed", "flood", date(2021, 3, 14), 12), "“of the river.”")


def test_the_view_of_figures_has_what_people_ask_for(tmp_path: Path) -> None:
    with closing(sqlite3.connect(written("sqlite", tmp_path / "facts.db", REPORT))) as database:
        rows = database.execute("SELECT * FROM figures")
        names = [column[0] for column in rows.description]
        [row] = rows.fetchall()
    assert dict(zip(names, row, strict=True)) == {
        "article": "otava", "published": "2021-03-15", "title": "Flood in Otava", "outcome": "killed",
        "figure": "At least a dozen", "value": 12, "low": 12, "high": None, "victims": "people", "place": "Otava",
        "day": "2021-03-14", "cause": "Flood", "perpetrator": None, "according_to": "Ana Ruiz", "status": "asserted",
    }  # fmt: skip
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(written("duckdb", tmp_path / "facts.duckdb", REPORT)) as database:
        assert database.execute("SELECT day, value FROM figures").fetchall() == [(date(2021, 3, 14), 12)]
        of_database = database.execute("SELECT * FROM figures").fetchall()
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(written("xlsx", tmp_path / "facts.xlsx", REPORT, EMPTY))
    sheet = list(book["figures"].iter_rows(values_only=True))
    assert (book.sheetnames[0], list(sheet[0])) == ("figures", names)
    assert [tuple(each.date() if isinstance(each, datetime) else each for each in sheet[1])] == of_database


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_database_with_the_keys_of_an_older_factx_is_left_alone(format: str, tmp_path: Path) -> None:
    library = pytest.importorskip({"sqlite": "sqlite3"}.get(format, format))
    path = tmp_path / f"old.{format}"
    with closing(library.connect(str(path))) as database:
        database.execute("CREATE TABLE articles (id VARCHAR PRIMARY KEY, sha256 VARCHAR)")
        database.commit()
    with pytest.raises(FactxError, match="made by an older factx"):
        written(format, path, REPORT)


def test_the_fields_asked_for_are_the_columns(tmp_path: Path) -> None:
    fields = {"casualties": ("outcome", "count.value")}
    path = written("sqlite", tmp_path / "facts.db", REPORT, kinds=("casualties",), fields=fields)
    [row] = from_sqlite(path, "casualties")
    assert row[2:] == (0, "killed", 12)
