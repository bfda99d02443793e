"""Documents: web pages, mails, PDF and Markdown that we made, and their title and day."""

from __future__ import annotations

import io
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from tests.inputs.reading import read, said

PAGE = """<!DOCTYPE html><html><head><title>Storm hits Kiruna</title>
<meta property="article:published_time" content="2020-02-03T04:05:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Storm hits Kiruna</h1>
<p>At least three people were hurt in the town of Kiruna on Monday when a storm broke, police said.</p>
<p>Roads to the north were closed, and the mayor asked everybody to stay at home until the wind has died down.</p>
</article><footer>Contact us. All rights reserved.</footer></body></html>"""


def only(found: list[Any]) -> Article:
    """Give the one article."""
    [article] = found
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("name", ["page.html", "page"])
def test_a_web_page_gives_the_article_alone(name: str, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    article = only(read(tmp_path / name, PAGE))
    assert (article.title, article.published, article.published_from) == (
        "Storm hits Kiruna",
        date(2020, 2, 3),
        "metadata",
    )
    assert "three people were hurt" in article.text and "\n\nRoads" in article.text
    assert "Sport" not in article.text and "Contact" not in article.text


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_a_mail(subtype: str, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["Date"] = "Störm in Kiruna", "Mon, 03 Feb 2020 04:05:00 +0100"
    mail.set_content(PAGE if subtype == "html" else "Three people were hurt.\n", subtype)
    mail.add_attachment(b"\x00", maintype="application", subtype="octet-stream", filename="x.bin")
    article = only(read(tmp_path / "news.eml", mail.as_bytes()))
    assert (article.title, article.published) == ("Störm in Kiruna", date(2020, 2, 3))
    assert "hurt" in article.text and "<p>" not in article.text


def pdf(*lines: str) -> bytes:
    """Write a PDF of one page, by hand."""
    shown = "\n".join(f"({line}) Tj 0 -14 Td" for line in lines)
    content = f"BT /F1 12 Tf 72 720 Td\n{shown}\nET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(body),
    )


def test_a_pdf(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    article = only(
        read(tmp_path / "news", pdf("Three people were hurt in Ki-", "runa when a roof", "fell.", "Roads are closed."))
    )
    assert article.text.strip() == "Three people were hurt in Kiruna when a roof fell.\nRoads are closed."


def test_an_encrypted_pdf_is_told(tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("Secret.")))
    writer.encrypt("password", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert said(read(tmp_path / "x.pdf", stream.getvalue())) == ["x.pdf: is encrypted; save it without a password"]


def test_markdown(tmp_path: Path) -> None:
    text = '---\ntitle: "Storm"\ndate: 2020-02-03\n---\n# Kiruna\n\nThree *people*\nwere [hurt](http://x.y).\n\n```\ncode\n```\n'
    article = only(read(tmp_path / "news.md", text))
    assert (article.text, article.title, article.published) == (
        "Kiruna\n\nThree people\nwere hurt.",
        "Storm",
        date(2020, 2, 3),
    )
