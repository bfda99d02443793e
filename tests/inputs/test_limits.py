"""Limits: files that would take all memory or all time are told of, before they do."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.inputs.reading import read, said

PAGE = "<!DOCTYPE html><html><body><article><p>Three people were hurt in Kiruna on Monday, police say.</p>{}</article>"
CELL = '<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p><w:r><w:t>Kiruna</w:t></w:r></w:p></w:tc>'
LINE = b"(Three people were hurt.) Tj T* "


def word_file(body: str) -> bytes:
    """A Word file with this in its body."""
    docx = pytest.importorskip("docx")
    plain, made = io.BytesIO(), io.BytesIO()
    docx.Document().save(plain)
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as changed:
        for name in archive.namelist():
            part = archive.read(name)
            is_body = name == "word/document.xml"
            changed.writestr(name, part.replace(b"<w:body>", b"<w:body>" + body.encode()) if is_body else part)
    return made.getvalue()


def pdf(drawn: bytes, pages: int = 1) -> bytes:
    """A PDF whose pages are all drawn alike."""
    packed = zlib.compress(drawn)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * pages, pages),
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 6\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size 6 >>\n" % table
    return file + start + b"startxref\n%d\n%%%%EOF" % len(file)


def text(*lines: bytes) -> bytes:
    """How lines of text are drawn."""
    return b"BT /F 12 Tf 14 TL 72 720 Td %s ET" % b"".join(lines)


ELEMENTS = "over 10,000 elements; split it, or raise --max-length"
CHARACTERS = "over 10,000 characters; split it, or raise --max-length"
DRAWN = "over 10,000 pages, or too much drawn on them; split it, or save its words as plain text"
TAGS = "over 60,000 elements; save its words as plain text"
MAIL = b"From: a@b.c\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
LARGE = {
    "empty.docx": (word_file("<w:p/>" * 12_000), ELEMENTS),
    "noted.docx": (word_file("<w:p " + 'w:a="" ' * 60_000 + "/>"), ELEMENTS),
    "long.pdf": (pdf(text(*[LINE] * 500)), CHARACTERS),
    "many.pdf": (pdf(text(*[LINE] * 9), 60), CHARACTERS),
    "drawn.pdf": (pdf(b"0 0 m " * 20_000), DRAWN),
    "blank.pdf": (pdf(b"", 10_001), DRAWN),
    "tags.html": (PAGE.format("<i>a</i>" * 60_000).encode(), TAGS),
    "tags.eml": (MAIL + PAGE.format("<b>" * 60_001).encode(), TAGS),
}


@pytest.mark.parametrize("name", LARGE)
def test_what_would_take_too_much_is_told(name: str, tmp_path: Path) -> None:
    content, message = LARGE[name]
    assert said(read(tmp_path / name, content, longest=10_000)) == [f"{name}: {message}"]


@pytest.mark.parametrize("depth", [300, 30_000])
def test_a_page_of_elements_within_elements_is_read_or_told(depth: int, tmp_path: Path) -> None:
    content = PAGE.format(
        "<div>" * depth + "<p>Roads are closed, the mayor told a radio station.</p>" + "</div>" * depth
    )
    [answer] = said(read(tmp_path / "deep.html", content))
    assert "Three people were hurt" in answer or "no article found" in answer


def test_a_cell_that_says_it_is_wide_takes_no_more_room(tmp_path: Path) -> None:
    narrow, wide = (room(CELL.replace("1000000", width), tmp_path / "table.docx") for width in ("2", "1000000"))
    assert wide < narrow + 5_000_000


def room(cell: str, path: Path) -> int:
    """The bytes of memory that it takes, at most, to read a table of such cells."""
    content = word_file(f"<w:tbl><w:tr>{cell * 4}</w:tr></w:tbl>")
    tracemalloc.start()
    found = said(read(path, content))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == ["Kiruna | Kiruna | Kiruna | Kiruna"]
    return peak


def test_long_files_that_are_within_the_limits_are_read(tmp_path: Path) -> None:
    [article] = said(read(tmp_path / "long.pdf", pdf(text(*[LINE] * 30), 20)))
    assert article.count("Three people were hurt.") == 600
