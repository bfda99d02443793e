"""Odd names and closed streams: each costs itself alone, and is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import CANNED, environment, ids
from tests.writers.samples import TEXT

LONG = "x" * 300


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nul\0.txt", r"nul\x00.txt: no file can have such a name; check it"),
        (LONG, f"{LONG}: cannot be read: File name too long"),
        ("loop", "loop: cannot be read: Too many levels of symbolic links"),
    ],
)
@pytest.mark.parametrize("arguments", [(), ("-o", "out.jsonl"), ("-o", "there.jsonl")])
def test_a_bad_name_in_a_list_costs_itself_alone(name: str, message: str, arguments: tuple[str, ...], run: Any) -> None:
    Path("loop").symlink_to("loop")
    Path("there.jsonl").write_text("old\n")
    Path("names").write_text(f"a.txt\n{name}\nb.txt\n")
    status, out, err = run("extract", "--files-from", "names", "-f", "jsonl", *arguments)
    written = Path(arguments[1]).read_text() if arguments else out
    assert (status, ids(written), err) == (1, ["a", "b"], f"factx: {message}\n")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("loop.json", "is a link that leads back to itself"),
        ("loop.db", "is a link that leads back to itself"),
        (f"{LONG}.json", "File name too long"),
        (f"{LONG}.db", "File name too long"),
    ],
)
def test_an_output_that_cannot_be_is_told(name: str, message: str, run: Any) -> None:
    for loop in ("loop.json", "loop.db"):
        Path(loop).symlink_to(loop)
    status, out, err = run("extract", "a.txt", "-o", name)
    assert (status, out, err) == (2, "", f"factx: {name}: cannot be written: {message}\n")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's closing of streams")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("extract a.txt nowhere.txt -o out.json 2>&-", 1, ""),
        ("extract nowhere.txt --fromat x 2>&-", 2, ""),
        ("extract a.txt 2>/dev/full", 0, ""),
        ("extract --fromat x 2>/dev/full", 2, ""),
        ("extract a.txt >&-", 2, "standard output is closed; name a file with --output"),
        ("schema >&-", 2, "standard output is closed; name a file with --output"),
        ("--version >&-", 2, "standard output is closed; name a file with --output"),
        ("--version >/dev/full", 2, "standard output: cannot be written: No space left on device"),
        ("--help >/dev/full", 2, "standard output: No space left on device"),
        ("extract a.txt -o out.json <&- >&-", 0, ""),
        ("extract a.txt -o out.json <&- >&- 2>&-", 0, ""),
    ],
)
def test_a_closed_or_full_stream_is_told(command: str, status: int, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "canned.py").write_text(CANNED)
    run = subprocess.run(
        ["bash", "-c", f"{sys.executable} canned.py {command}"],
        cwd=tmp_path, env=environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (status, f"factx: {said}\n" if said else "")
    if "out.json" in command:
        assert json.loads((tmp_path / "out.json").read_text())


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's closing of streams")
def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    command = f"mkdir gone; cd gone; rmdir ../gone; {sys.executable} -m factx extract a.txt"
    run = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment(), capture_output=True, text=True)
    assert (run.returncode, run.stderr.count("\n"), "unexpected" in run.stderr) == (2, 1, False), run.stderr
