"""Plain text: files and pipes, encodings, headlines, and what no reader sees."""

from __future__ import annotations

import codecs
import gzip
import io
import sys
from pathlib import Path

import pytest

from factx.article import Article
from factx.inputs import read_articles
from factx.inputs.cleaning import clean
from factx.inputs.decoding import decoded
from factx.inputs.formats.plaintext import headline
from tests.inputs.reading import NEWS, read, said


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    assert read(path, "Storm hits Kiruna\r\n\r\nRoads are closed.\r\n") == [
        Article("storm", "Storm hits Kiruna\n\nRoads are closed.\n", str(path), "Storm hits Kiruna")
    ]


def test_a_missing_file_is_named() -> None:
    [error] = read_articles(["nowhere.txt"])
    assert str(error) == "nowhere.txt: there is no such file; check the name"


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
    ("text", "cleaned"),
    [
        ("Al\N{SOFT HYPHEN}eppo", "Aleppo"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}Ki\N{ZERO WIDTH SPACE}ev", "Kiev"),
        ("one\r\ntwo\rthree\x85four", "one\ntwo\nthree\nfour"),
        ("a bell\x07 and an escape\x1b[31m", "a bell  and an escape [31m"),
        ("नेपाल का क्\N{ZERO WIDTH JOINER}ष", "नेपाल का क्\N{ZERO WIDTH JOINER}ष"),
    ],
)
def test_what_no_reader_sees_breaks_no_name(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


class Drip(io.RawIOBase):
    """A pipe that gives its bytes a few at a time."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = list(pieces)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self.pieces.pop(0) if self.pieces else b""
        buffer[: len(piece)] = piece
        return len(piece)


@pytest.mark.parametrize(
    ("pieces", "texts"),
    [
        ([b'{"text": "On', b'e."}\n{"text": "Two."}\n'], ["One.", "Two."]),
        ([b"[", b'\n{"text": "One."}]'], ["One."]),
        ([b"A", b"ll is", b" well."], ["All is well."]),
        ([b"\x1f", gzip.compress(b"One.")[1:]], ["One."]),
    ],
)
def test_a_slow_pipe_is_known_for_what_it_is(
    pieces: list[bytes], texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Drip(*pieces))))
    assert said(list(read_articles(["-"]))) == texts


def test_lines_are_read_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    drip = Drip(b'{"text": "One."}\n', b'{"text": "Two."}\n')
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(drip)))
    assert said([next(read_articles(["-"]))]) == ["One."]
    assert len(drip.pieces) == 1
