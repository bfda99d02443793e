"""Compressed files: unpacked by what they are, not by their names, and never without end."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factx.inputs import read_articles
from tests.inputs.reading import ids, read, said


def zstandard(data: bytes) -> bytes:
    """Compress with Zstandard."""
    packed: bytes = pytest.importorskip("zstandard").compress(data)
    return packed


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": zstandard,
}


@pytest.mark.parametrize("ending", PACKERS)
def test_texts_and_lines_are_unpacked(ending: str, tmp_path: Path) -> None:
    pack = PACKERS[ending]
    found = read(tmp_path / f"news.txt{ending}", pack(b"One."))
    found += read(tmp_path / "many", pack(b'{"text": "Two."}\n{"text": "Three."}'))
    assert (said(found), ids(found)) == (["One.", "Two.", "Three."], ["news", "many:1", "many:2"])


def test_a_pipe_may_be_compressed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(b"One."))))
    assert said(list(read_articles(["-"]))) == ["One."]


@pytest.mark.parametrize("ending", PACKERS)
def test_what_is_cut_short_is_told(ending: str, tmp_path: Path) -> None:
    packed = PACKERS[ending](" ".join(f"House {n} burned down." for n in range(40_000)).encode())
    [message] = said(read(tmp_path / f"x{ending}", packed[: len(packed) // 2]))
    assert message.startswith(f"x{ending}: broken or cut short")


@pytest.mark.parametrize("ending", PACKERS)
def test_files_packed_one_after_another_are_one(ending: str, tmp_path: Path) -> None:
    assert said(read(tmp_path / f"x{ending}", PACKERS[ending](b"One. ") + PACKERS[ending](b"Two."))) == ["One. Two."]


def test_a_line_that_never_ends_is_passed_over(tmp_path: Path) -> None:
    lines = b'{"text": "One."}\n{"text": "%s"}\n{"text": "Three."}\n' % (b"word " * 30_000_000)
    found = said(read(tmp_path / "x.jsonl", lines))
    assert (found[0], found[2]) == ("One.", "Three.") and found[1].startswith("x.jsonl:2: over 64,000,000 bytes")


@pytest.mark.parametrize("ending", PACKERS)
def test_a_bomb_is_refused_before_it_fills_the_memory(ending: str, tmp_path: Path) -> None:
    [message] = said(read(tmp_path / f"bomb{ending}", PACKERS[ending](b"a" * 2**26)))
    assert message == f"bomb{ending}: grows more than 200 times; unpack it yourself"
