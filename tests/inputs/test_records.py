"""Records: JSON Lines, JSON files and spreadsheets, with their own names for what an article has."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import Intake
from factx.inputs.formats.jsonlines import opens
from tests.inputs.reading import ids, read, said


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


@pytest.mark.parametrize(("line", "is_article"), [(b'{"text": ""}', True), (b'{"id": 1}', False), (b'{"text"', False)])
def test_json_lines_are_known_by_their_first_line(line: bytes, is_article: bool) -> None:
    assert opens(line, Intake()) is is_article


@pytest.mark.parametrize(
    "content",
    [
        '{\n  "text": "One.",\n  "id": "a"\n}',
        '[{"text": "One.", "id": "a"}]',
        '\ufeff [ \n {"id": "a", "text": "One."}]',
    ],
)
@pytest.mark.parametrize("name", ["news.json", "news", "news.txt"])
def test_a_json_file_holds_an_article_or_a_list(content: str, name: str, tmp_path: Path) -> None:
    found = read(tmp_path / name, content)
    assert (said(found), ids(found)) == (["One."], ["a"])


def test_a_broken_member_of_a_list_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path / "x.json", json.dumps([{"text": "One."}, 5, {"text": "Three."}]))
    assert ids(found) == ["x:1", "x:3"] and said(found)[1].startswith('x.json:2: has no "text"')


@pytest.mark.parametrize(
    "content", ['{"body": "One.", "key": 7}\n', '[{"body": "One.", "key": 7}]', "key,body\n7,One.\n"]
)
def test_records_may_use_other_names(content: str, tmp_path: Path) -> None:
    name = "x.csv" if content.startswith("key") else "x.data"
    found = read(tmp_path / name, content, fields={"text": "body", "id": "key"})
    assert (said(found), ids(found)) == (["One."], ["7"])


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_a_spreadsheet_has_an_article_a_row(delimiter: str, tmp_path: Path) -> None:
    rows = [
        ["Title", "Published", "TEXT"],
        ["Storm", "2020-02-03", '"Two lines,\n""both"" kept; yes | no\tso."'],
        ["", "", "Two."],
    ]
    content = "\r\n".join(delimiter.join(row) for row in rows)
    first, second = read(tmp_path / "news.csv", content)
    assert first == Article(
        "news:2",
        'Two lines,\n"both" kept; yes | no\tso.',
        f"{tmp_path}/news.csv:2",
        "Storm",
        date(2020, 2, 3),
        "metadata",
    )
    assert isinstance(second, Article) and (second.text, second.title) == ("Two.", None)


def test_a_spreadsheet_without_texts_says_what_it_has(tmp_path: Path) -> None:
    [message] = said(read(tmp_path / "x.csv", "id,story\n1,One.\n"))
    assert message == 'x.csv: no column "text" (there are: id, story); say --field text=NAME'


def test_a_column_that_is_named_for_something_is_that_and_nothing_else(tmp_path: Path) -> None:
    content = "url,body,text\nnews/7,One.,Teaser\n"
    [article] = read(tmp_path / "x.csv", content, fields={"id": "url", "text": "body"})
    assert isinstance(article, Article) and (article.id, article.text) == ("news/7", "One.")


def test_a_row_with_a_delimiter_too_many_is_not_cut(tmp_path: Path) -> None:
    found = said(read(tmp_path / "x.csv", "id,text\n1,Five died, police said.\n2,Two.\n"))
    assert found == ["x.csv:2: has more cells than columns; put cells with a delimiter in quotes", "Two."]


def test_a_quote_that_is_not_closed_costs_its_own_row_alone(tmp_path: Path) -> None:
    content = 'id,text\n1,One.\n2,"Two, with a quote that stays open.\n3,Three.\n4,"Four,\nover two lines."\n5,Five.\n'
    found = read(tmp_path / "x.csv", content)
    assert said(found) == ["One.", f"x.csv:3: {OPEN}", "Three.", "Four,\nover two lines.", "Five."]


@pytest.mark.parametrize("row", ['2,"Two.', '2,"Two," he said.', '2,"Two."x', '"2,Two.'])
@pytest.mark.parametrize("last", ["", "3,Three.\n", '3,"Three."\n', '3,"Three.\n4,Four.\n'])
def test_no_row_is_swallowed_by_the_one_before(row: str, last: str, tmp_path: Path) -> None:
    found = said(read(tmp_path / "x.csv", f"id,text\n1,One.\n{row}\n{last}"))
    assert found[:2] == ["One.", f"x.csv:3: {OPEN}"]
    assert len(found) == 2 + last.count("\n")


def test_a_header_with_an_open_quote_is_told(tmp_path: Path) -> None:
    [message] = said(read(tmp_path / "x.csv", 'id,"text\n1,One.\n'))
    assert message == "x.csv: broken table (its first row does not end; close its quotes)"


def test_many_open_quotes_are_passed_over_in_time(tmp_path: Path) -> None:
    content = "id,text\n" + "".join(f'{number},"open {number} " x\n' for number in range(100_000)) + "z,Last.\n"
    assert said(read(tmp_path / "x.csv", content))[-1] == "Last."


OPEN = "a quote in this row is not closed, or goes on; close it, or double it"
