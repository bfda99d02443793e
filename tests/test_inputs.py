"""Inputs: files, folders, JSON Lines and pipes as articles, and what is said of those that cannot be read."""

from __future__ import annotations

import codecs
import io
import sys
from datetime import date
from pathlib import Path

import pytest

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import read_articles
from factx.inputs.days import day
from factx.inputs.decoding import decoded
from factx.inputs.jsonlines import opens
from factx.inputs.plaintext import headline

NEWS = "A café burned down in “Old Nuuk” – nobody was hurt, it’s said.\n"


def read(path: Path, content: bytes | str) -> list[Article | ArticleError]:
    """Write a file and read its articles."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_articles([path]))


def said(found: list[Article | ArticleError]) -> list[str]:
    """Give the texts of articles and the messages of errors, without the folder that a test writes to."""
    return [item.text if isinstance(item, Article) else str(item).rpartition("/")[2] for item in found]


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    assert read(path, "Storm hits Kiruna\r\n\r\nRoads are closed.\r\n") == [
        Article("storm", "Storm hits Kiruna\n\nRoads are closed.\n", str(path), "Storm hits Kiruna")
    ]


def test_json_lines(tmp_path: Path) -> None:
    lines = (
        '{"id": 7, "text": "One.\\r\\n", "title": " A\\nstorm ", "published": "2020-02-03T04:05Z", "url": "news/1"}\n'
        '\n{"text": "Two \\ud83d.", "title": null}'
    )
    path = tmp_path / "many.jsonl"
    assert read(path, lines) == [
        Article("7", "One.\r\n", "news/1", "A storm", date(2020, 2, 3), "metadata"),
        Article("many:3", "Two \ufffd.", f"{path}:3"),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "cut', "broken JSON"),
        ("[1]", 'has no "text"'),
        ('{"id": "a"}', 'has no "text"'),
        ('{"text": 5}', '"text" must be text, not 5'),
        ('{"text": null}', '"text" must be text, not None'),
        ('{"text": "  "}', "its text is empty"),
        ('{"text": "Yes.", "title": ["no"]}', '"title" must be text'),
        ('{"text": "Yes.", "published": 20200101}', '"published" must be text'),
        ('{"text": "Yes.", "id": {}}', '"id" must be text or a number'),
        ("[" * 50_000, "broken JSON"),
    ],
)
def test_a_broken_line_is_named_and_the_others_are_read(line: str, message: str, tmp_path: Path) -> None:
    first, error, last = read(tmp_path / "x.jsonl", f'{{"text": "First."}}\n{line}\n{{"text": "Last."}}\n')
    assert said([first, last]) == ["First.", "Last."]
    assert isinstance(error, ArticleError)
    assert str(error).startswith(f"{tmp_path}/x.jsonl:2: ") and message in str(error)


def test_an_unreadable_day_costs_the_day_only(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    [article] = read(tmp_path / "x.jsonl", '{"text": "Yes.", "published": "yesterday"}')
    assert isinstance(article, Article) and article.published is None
    assert "is no day (yesterday)" in caplog.text


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", "", "empty.txt: is empty"),
        ("blank.txt", " \n\n", "blank.txt: is empty"),
        ("empty.jsonl", "\n", "empty.jsonl: is empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "photo.txt: not a text file; "),
        ("paper.pdf", b"%PDF-1.7 plain", "paper.pdf: not a text file; "),
        ("page.html", "<p>News</p>", "page.html: factx reads text and JSON Lines; "),
        ("list.json", '[\n{"text": "a"}]', "list.json: factx reads text and JSON Lines; "),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(
    name: str, content: bytes | str, message: str, tmp_path: Path
) -> None:
    [error] = said(read(tmp_path / name, content))
    assert error.startswith(message)


def test_a_missing_file_is_named() -> None:
    [error] = read_articles(["nowhere.txt"])
    assert str(error) == "nowhere.txt: there is no such file; check the name"


def test_a_folder_is_read_by_name_and_others_go_on_without_it(tmp_path: Path) -> None:
    for name, text in {"b.txt": "B.", "a.jsonl": '{"text": "A."}', "c.md": "C.", "sub.txt/d.txt": "D."}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "none").mkdir()
    found = read_articles([tmp_path / "none", tmp_path])
    assert said(list(found)) == ["none: no .txt or .jsonl file in this folder", "A.", "B."]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (NEWS.encode(), [NEWS]),
        (b'{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
        (codecs.BOM_UTF8 + b'{"text": "One."}', ["One."]),
        ('{"text": "Uno."}\n{"text": "Due."}'.encode("utf-16"), ["Uno.", "Due."]),
        (b'\n \n{"text": "One."}\n', ["One."]),
        (b"\n \nOne.", ["\n \nOne."]),
        (NEWS.rstrip().encode("utf-16"), [NEWS.rstrip()]),
        (b'{"note": 1}\n', ['{"note": 1}\n']),
        (b"", ["standard input: is empty"]),
    ],
)
def test_a_pipe_holds_text_or_json_lines(content: bytes, texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert said(list(read_articles(["-"]))) == texts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
@pytest.mark.parametrize("times", [1, 40])
def test_text_is_read_in_the_encodings_that_english_comes_in(encoding: str, times: int) -> None:
    assert decoded((NEWS * times).encode(encoding), "a.txt") == NEWS * times


def test_a_broken_character_does_not_spoil_the_others() -> None:
    assert decoded(NEWS.encode() + b"\xff\n", "a.txt") == f"{NEWS}\ufffd\n"


@pytest.mark.parametrize(("line", "is_article"), [(b'{"text": ""}', True), (b'{"id": 1}', False), (b'{"text"', False)])
def test_json_lines_are_known_by_their_first_line(line: bytes, is_article: bool) -> None:
    assert opens(line) is is_article


@pytest.mark.parametrize(
    ("first", "rest", "title"),
    [
        ("Storm hits coast", "\n\nRoads are closed.", "Storm hits coast"),
        ("Who won?", "\n \nNobody.", "Who won?"),
        ("Storm hits coast", "\nRoads are closed.", None),
        ("Storm hits coast", "", None),
        ("The storm hit the coast on Monday.", "\n\nRoads are closed.", None),
        ("“We are safe,” she said.", "\n\nRoads are closed.", None),
        ("By Ana Ruiz", "\n\nRoads are closed.", None),
        ("[Photo by Ana Ruiz]", "\n\nRoads are closed.", None),
        ("Friday, January 4, 2019", "\n\nRoads are closed.", None),
        ("NUUK (AP) —", "\n\nRoads are closed.", None),
        ("2019", "\n\nRoads are closed.", None),
        ("Storm " * 40, "\n\nRoads are closed.", None),
    ],
)
def test_a_headline_is_a_short_first_line_without_a_full_stop(first: str, rest: str, title: str | None) -> None:
    assert headline(first + rest) == title


@pytest.mark.parametrize(
    "text",
    "2016-07-05|20160705|2016-07-05T23:59:00-11:00|2016-07-05 10:00|2016/07/05|July 5, 2016|5 July 2016|Jul. 5, 2016|"
    "Tuesday, July 5, 2016|Tue, 05 Jul 2016 10:00:00 GMT| 5  Jul 2016 ".split("|"),
)
def test_a_day_may_be_written_in_many_ways(text: str) -> None:
    assert day(text) == date(2016, 7, 5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "5/7/2016",
        "05.07.2016",
        "2016",
        "July 2016",
        "2016-13-01",
        "10:00",
        "5",
        f"Mon, 25 Jul 2016 09:30:00 +{9 * 10**14}",
    ],
)
def test_what_may_be_another_day_is_none(text: str) -> None:
    assert day(text) is None
