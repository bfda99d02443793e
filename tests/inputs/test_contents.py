"""Contents: a mail or a table is known by its first lines, under any name; prose is never taken for one."""

from __future__ import annotations

import io
import sys
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import Intake, read_articles
from tests.inputs.reading import ids, read, said


def piped(content: bytes, monkeypatch: pytest.MonkeyPatch, **intake: dict[str, str]) -> list[Article | ArticleError]:
    """Read the articles of a pipe."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    return list(read_articles(["-"], Intake(**intake)))  # type: ignore[arg-type]


def mail(**headers: str) -> bytes:
    """Write a mail."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("Three people were hurt.\n")
    return message.as_bytes()


@pytest.mark.parametrize(
    "content",
    [
        mail(From="Ana Ruiz <ana@example.org>", Subject="Storm", Date="Mon, 03 Feb 2020 04:05:00 +0100"),
        mail(
            Return_Path="<bo@example.org>",
            Received="from mx.example.org by mail.example.org; " * 200,
            Subject="Storm",
            Date="3 Feb 2020 04:05 GMT",
        ),
        b"from: ana@example.org\r\nSUBJECT: Storm\r\ndate: 3 Feb 2020 04:05:00 GMT\r\n\r\nThree people were hurt.\r\n",
        b"Message-ID:\n <1@example.org>\nX-Desk: north\nSubject:\n\tStorm\nDate: 2020-02-03\n\n"
        b"Three people were hurt.\n",
    ],
)
@pytest.mark.parametrize("name", ["-", "news", "news.dat"])
def test_a_mail_is_known_by_its_headers(
    content: bytes, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [article] = piped(content, monkeypatch) if name == "-" else read(tmp_path / name, content)
    assert isinstance(article, Article)
    assert (article.text, article.title, article.published) == (
        "Three people were hurt.\n",
        "Storm",
        date(2020, 2, 3),
    )


@pytest.mark.parametrize(
    "text",
    [
        "ALEPPO, Syria (AP) -- Three people were hurt.\n\nPolice said so.",
        "From: someone said that three people were hurt.\n\nPolice deny it.",
        "From: Ana Ruiz\nTo: all of us\nSubject: the storm\nDate: Monday\n\nThree people were hurt.",
        "From: ana@example.org\n\nThree people were hurt.",
        "From: ana@example.org\nSubject: Storm\nThree people were hurt.\n\nPolice said so.",
        "Storm\nFrom: ana@example.org\nSubject: Storm\n\nThree people were hurt.",
        "Subject: Storm\nDate: 3 February 2020\n\nThree people were hurt.",
        "Q: Was anybody hurt?\nA: Three people were.\n\nQ: Who says so?\nA: ana@example.org",
        "\nFrom: ana@example.org\nSubject: Storm\n\nThree people were hurt.",
    ],
)
def test_prose_is_no_mail(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(piped(text.encode(), monkeypatch)) == [text]


@pytest.mark.parametrize(
    "content",
    [
        "id,text\n1,One.\n2,Two.\n",
        "\ufeffText\tLabel\r\nOne.\ttrue\r\nTwo.\tfalse\r\n\r\n",
        'label;text\n"a";"One."\n"b";"Two."',
        "text,label\nOne.,a\nTwo.,b\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_table_is_known_by_its_columns(content: str, encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(piped(content.encode(encoding), monkeypatch)) == ["One.", "Two."]


def test_a_table_may_have_texts_longer_than_what_is_seen_of_it(tmp_path: Path) -> None:
    long = "A storm, “broke”.\n" * 900
    found = read(tmp_path / "news", f'text,label\n"{long}",a\n"Two, too.",b\n')
    assert (said(found), ids(found)) == ([long, "Two, too."], ["news:2", "news:3"])


def test_a_broken_row_does_not_hide_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    found = said(piped(b"id,text\n1,Five died, police said.\n2,Two.\n", monkeypatch))
    assert found == [
        "standard input:2: has more cells than columns; put cells with a delimiter in quotes",
        "Two.",
    ]


def test_the_column_of_the_text_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"headline,body\nStorm,One.\nSun,Two.\n"
    assert said(piped(content, monkeypatch, fields={"text": "body"})) == ["One.", "Two."]
    assert said(piped(content, monkeypatch)) == [content.decode()]


@pytest.mark.parametrize(
    "text",
    [
        "Text, the app of millions, fell silent on Monday.\n\nNobody knows why, it said, or how.",
        "Text\n\nThree people were hurt, police said.",
        "id,text",
        "title,text\n\nThree people were hurt.",
        "TEXT\tANA RUIZ\nPHOTOS\tBO EK\n\nThree people were hurt, police said.",
        "title|text\n-----|----\nStorm|Three people were hurt.\n",
        "ALEPPO, Syria (AP) -- Three people were hurt.",
        "12,000 people fled.\n\nThree were hurt, police said.",
    ],
)
def test_prose_is_no_table(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(piped(text.encode(), monkeypatch)) == [text]
