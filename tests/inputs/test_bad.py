"""Bad inputs: each costs itself alone, with one line that names it and says what is wrong."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zipfile
from pathlib import Path

import pytest

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs import Intake, read_articles


def zipped(**files: str) -> bytes:
    """Make a ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


BAD = [
    ("empty.txt", b"", "is empty"),
    ("blank.txt", b" \n\t\n", "is empty"),
    ("unseen.txt", "\u200b\u00ad\n".encode(), "is empty"),
    ("empty", b"", "is empty"),
    ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text file"),
    ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "not a text file"),
    ("sound.wav", b"RIFF\x24\0\0\0WAVEfmt ", "not a text file"),
    ("program", b"\x7fELF\2\1\1\0\0\0\0\0", "not a text file"),
    ("controls.txt", bytes(range(1, 9)) * 10, "not a text file"),
    ("nul.txt", b"The mayor\0said no.", "not a text file"),
    ("empty.jsonl", b"", "is empty"),
    ("blank.jsonl", b"\n\n", "is empty"),
    ("cut.jsonl", b'{"text": "cut', "broken JSON"),
    ("comma.jsonl", b'{"text": "One.",}', "broken JSON"),
    ("words.jsonl", b"No JSON here.", "broken JSON"),
    ("list.jsonl", b"[1]", 'has no "text"'),
    ("string.jsonl", b'"text"', 'has no "text"'),
    ("null.jsonl", b"null", 'has no "text"'),
    ("keyless.jsonl", b'{"id": "a"}', 'has no "text"'),
    ("number.jsonl", b'{"text": 5}', '"text" must be text'),
    ("void.jsonl", b'{"text": null}', '"text" must be text'),
    ("hollow.jsonl", b'{"text": "  "}', "its text is empty"),
    ("title.jsonl", b'{"text": "Yes.", "title": ["no"]}', '"title" must be text'),
    ("day.jsonl", b'{"text": "Yes.", "published": 20200101}', '"published" must be text'),
    ("id.jsonl", b'{"text": "Yes.", "id": {}}', '"id" must be text or a number'),
    ("truth.jsonl", b'{"text": "Yes.", "id": true}', '"id" must be text or a number'),
    ("deep.jsonl", b"[" * 50_000, "broken JSON"),
    ("binary.jsonl", b'{"text": "\0\0\0\1\2\3\4"}', "not a text file"),
    ("empty.json", b"", "is empty"),
    ("cut.json", b'[\n{"text": "One."},', "broken JSON"),
    ("words.json", b"No JSON here.", "broken JSON"),
    ("none.json", b"[]", "holds no article"),
    ("number.json", b"5", "holds no article"),
    ("keyless.json", b'{\n"id": 1}', 'has no "text"'),
    ("members.json", b'[{"text": ""}]', "its text is empty"),
    ("deep.json", b"[" * 50_000, "broken JSON"),
    ("empty.csv", b"", "is empty"),
    ("names.csv", b"id,story\n1,One.\n", "no column"),
    ("headless.csv", b"One.\nTwo.\n", "no column"),
    ("hollow.csv", b"id,text\n1,\n", "its text is empty"),
    ("binary.csv", b"id,text\n1,\0\0\0\0", "not a text file"),
    ("page.html", b"<p>News</p>", "no article found"),
    ("frame.html", b"<!DOCTYPE html><html><head></head><body></body></html>", "no article found"),
    ("empty.html", b"", "is empty"),
    ("binary.html", b"<html>\0\0\0\0", "not a text file"),
    ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type", "broken PDF"),
    ("head.pdf", b"%PDF-1.7 plain", "broken PDF"),
    ("words.pdf", b"No PDF here.", "broken PDF"),
    ("empty.pdf", b"", "is empty"),
    ("cut.docx", b"PK\x03\x04\x14\0\6\0", "no Word file"),
    ("words.docx", b"No Word here.", "no Word file"),
    ("archive.zip", zipped(a="One."), "no Word file"),
    ("archive.docx", zipped(a="One."), "no Word file"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "an old or protected Office file"),
    ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "an old or protected Office file"),
    ("hollow.eml", b"Subject: One\n\n", "is empty"),
    ("picture.eml", b"Subject: One\nContent-Type: image/png\n\nxx", "the mail has no text"),
    ("charset.eml", b"Content-Type: text/html; charset=utf-8\n\n<p></p>", "no article found"),
    ("empty.md", b"```\ncode\n```\n", "is empty"),
    ("cut.gz", gzip.compress(b"The mayor said no." * 99)[:40], "broken or cut short"),
    ("cut.bz2", bz2.compress(b"The mayor said no." * 99)[:30], "broken or cut short"),
    ("cut.xz", lzma.compress(b"The mayor said no." * 99)[:40], "broken or cut short"),
    ("empty.txt.gz", gzip.compress(b""), "is empty"),
    ("photo.txt.gz", gzip.compress(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "not a text file"),
    ("bomb.gz", gzip.compress(b"a" * 2**26), "grows more than"),
    ("long.txt", b"A word. " * 2000, "characters, over 10,000"),
    ("long.jsonl", b'{"text": "' + b"A word. " * 2000 + b'"}', "characters, over 10,000"),
]


@pytest.mark.parametrize(("name", "content", "message"), BAD, ids=[name for name, *_ in BAD])
def test_a_bad_file_is_named_and_the_next_is_read(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "good.text").write_text("Good.")
    error, good = read_articles([tmp_path / name, tmp_path / "good.text"], Intake(longest=10_000))
    assert isinstance(error, ArticleError), error
    said = str(error)
    assert said.startswith(f"{tmp_path / name}") and message in said and "\n" not in said
    assert isinstance(good, Article)


def test_there_are_enough_of_them() -> None:
    assert len(BAD) >= 60


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere.txt", "there is no such file; check the name"),
        ("nowhere/x.txt", "there is no such file; check the name"),
        ("loop.txt", "cannot be read: Too many levels of symbolic links"),
        ("dangling.txt", "there is no such file; check the name"),
        ("good.text/x", "cannot be read: Not a directory"),
        ("x" * 300, "cannot be read: File name too long"),
    ],
)
def test_what_is_not_there_is_told(name: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "good.text").write_text("Good.")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "dangling.txt").symlink_to("gone.txt")
    [error] = read_articles([tmp_path / name])
    assert str(error) == f"{tmp_path / name}: {message}"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "locked.txt").write_text("No.")
    (tmp_path / "locked.txt").chmod(0)
    [error] = read_articles([tmp_path / "locked.txt"])
    assert str(error).endswith("locked.txt: cannot be read: Permission denied")


def test_a_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    [error] = read_articles(["-"])
    assert str(error) == "standard input: is closed; name a file"
