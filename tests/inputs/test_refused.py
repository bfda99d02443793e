"""Files that are known and not read: each says what to do."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from factx.errors import ArticleError
from factx.inputs import read_articles


@pytest.mark.parametrize(
    ("inside", "advice"),
    [
        ("story.txt", "an archive; unpack it and name the folder"),
        ("xl/workbook.xml", "an Excel file; save its sheet as .csv"),
        ("ppt/presentation.xml", "a PowerPoint file; save its words as plain text"),
        ("META-INF/container.xml", "an e-book; save its words as plain text"),
        ("content.xml", "an OpenDocument file; save it as .docx or plain text"),
    ],
)
def test_an_archive_says_what_it_is(inside: str, advice: str, tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(inside, "At least 12 people were killed in Homs.")
    [error] = read_articles([path])
    assert isinstance(error, ArticleError) and str(error) == f"{path}: no Word file but {advice}"


@pytest.mark.parametrize("name", ["story.rtf", "story.txt"])
def test_rich_text_says_what_to_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(rb"{\rtf1\ansi At least 12 people were killed in Homs.}")
    [error] = read_articles([path])
    assert str(error) == f"{path}: rich text, which factx does not read; save it as .docx or plain text"
