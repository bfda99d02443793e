"""Word files: paragraphs and tables, in the order in which they are read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.inputs import read_articles
from tests.inputs.reading import read, said

docx = pytest.importorskip("docx")


def saved(document: Any) -> bytes:
    """Give a document as bytes."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def filled(table: Any, *rows: tuple[str, ...]) -> Any:
    """Write words into the cells of a table."""
    for row, words in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    return table


def test_a_word_file(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Storm"
    for words in ("Three people were hurt.", "", "Roads are closed."):
        document.add_paragraph(words)
    [article] = read(tmp_path / "news.docx", saved(document))
    assert isinstance(article, Article)
    assert (article.text, article.title) == ("Three people were hurt.\n\nRoads are closed.", "Storm")


def test_tables_stand_where_they_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("A storm broke.")
    filled(document.add_table(3, 3), ("Town", "Hurt", ""), ("Kiruna", "3", "Monday"), ("", "", ""))
    document.add_paragraph("Roads are closed.")
    [text] = said(read(tmp_path / "news.docx", saved(document)))
    assert text == "A storm broke.\n\nTown | Hurt\n\nKiruna | 3 | Monday\n\nRoads are closed."


def test_sentences_in_cells_side_by_side_do_not_run_together(tmp_path: Path) -> None:
    document = docx.Document()
    filled(document.add_table(1, 2), ("Monday", "Three people were hurt.")).cell(0, 1).add_paragraph("Roads are closed")
    filled(document.add_table(1, 2), ("Is it over?", "Nobody knows"))
    [text] = said(read(tmp_path / "news.docx", saved(document)))
    assert text.split("\n\n") == [
        "Monday",
        "Three people were hurt.",
        "Roads are closed",
        "Is it over?",
        "Nobody knows",
    ]


def test_tables_within_tables_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    outer = filled(document.add_table(1, 2), ("Towns in the north:", "Roads are closed."))
    filled(outer.cell(0, 0).add_table(2, 2), ("Kiruna", "3"), ("Luleå", "4"))
    [text] = said(read(tmp_path / "news.docx", saved(document)))
    assert text.split("\n\n") == ["Towns in the north:", "Kiruna | 3", "Luleå | 4", "Roads are closed."]


def test_a_cell_over_several_rows_and_columns_is_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    table = filled(document.add_table(3, 3), ("", "", "Hurt"), ("", "", "3"), ("Luleå", "Monday", "4"))
    table.cell(0, 0).merge(table.cell(1, 1)).text = "Kiruna"
    [text] = said(read(tmp_path / "news.docx", saved(document)))
    assert text.split("\n\n") == ["Kiruna | Hurt", "3", "Luleå | Monday | 4"]


def test_a_broken_word_file_costs_itself_alone(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(saved(docx.Document()))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"][:200]
    with zipfile.ZipFile(tmp_path / "cut.docx", "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    (tmp_path / "good.txt").write_text("Good.")
    found = said(list(read_articles([tmp_path / "cut.docx", tmp_path / "good.txt"])))
    assert found[0].startswith("cut.docx: no Word file, or a broken one") and found[1] == "Good."
