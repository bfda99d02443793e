"""Several runs into one file: none loses what another has written, and nothing that was killed is left."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from factx.cli import output
from factx.cli.output import swapping, turns
from factx.errors import FactxError
from factx.report import Report
from factx.writers import FILE_WRITERS, GOING_ON, WRITERS, Layout
from tests.writers.samples import EMPTY, REPORT
from tests.writers.test_files import READERS, written

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no locks there")
CONNECT = sqlite3.connect
ADDING = [name for name, writer in FILE_WRITERS.items() if writer.adds]
HOLDS = {
    "sqlite": "import sqlite3; open = sqlite3.connect({path!r}, isolation_level=None); open.execute('BEGIN EXCLUSIVE')",
    "duckdb": "import duckdb; open = duckdb.connect({path!r})",
}
"""Programs that hold a database."""


@pytest.mark.parametrize("format", ADDING)
def test_two_runs_into_one_new_database_keep_the_articles_of_both(
    format: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / f"facts.{format}"
    other = Thread(target=written, args=(format, path, EMPTY))
    with output.drafted(path, adds=True) as draft:
        other.start()
        wait_for_notice(other, caplog)
        FILE_WRITERS[format].write([REPORT], draft, Layout())
    other.join(60)
    assert {row[0] for row in READERS[format](path, "articles")} == {"otava", "empty"}
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("format", WRITERS)
def test_the_second_run_into_a_file_waits_for_the_first(
    format: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "facts"
    other = Thread(target=streamed, args=(format, path, EMPTY))
    with output.opened(path) as stream:
        other.start()
        wait_for_notice(other, caplog)
        WRITERS[format]([REPORT], stream, Layout(kinds=("entities",)))
    other.join(60)
    alone = streamed(format, tmp_path / "alone", EMPTY)
    assert (path.read_text(), sorted(tmp_path.iterdir())) == (alone.read_text(), [alone, path])


@pytest.mark.parametrize("format", ADDING)
def test_a_database_that_another_program_holds_is_said_to_be_locked(
    format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlite3.connect", lambda path, **given: CONNECT(path, timeout=0, **given))
    path = written(format, tmp_path / f"facts.{format}", REPORT)
    program = f"{HOLDS[format].format(path=str(path))}; print('held', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(FactxError, match=rf"facts\.{format}: is locked: another program"):
            written(format, path, EMPTY)
        with pytest.raises(FactxError, match=rf"facts\.{format}: is locked: another program"):
            list(GOING_ON[format](path))
        holder.kill()
    assert {row[0] for row in READERS[format](path, "articles")} == {"otava"}


@pytest.mark.parametrize("format", [*WRITERS, *FILE_WRITERS])
def test_what_killed_runs_have_left_is_taken_away(format: str, tmp_path: Path) -> None:
    path = tmp_path / "facts"
    left = [".facts.99.part", ".facts.99.part-journal", ".facts.99.part.wal", ".facts.lock"]
    mine = [".facts.part", ".facts.txt.99.part", "facts.99.part"]
    for name in (*left, *mine):
        (tmp_path / name).write_text("x")
    (tmp_path / ".facts.98.part").mkdir()
    write = written if format in FILE_WRITERS else streamed
    write(format, path, REPORT)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([*mine, "facts"])


def test_a_folder_that_a_killed_run_has_put_aside_comes_back(tmp_path: Path) -> None:
    (tmp_path / ".facts.99.old").mkdir()
    (tmp_path / ".facts.99.old" / "quotes.parquet").write_text("precious")
    with turns.alone(tmp_path / "facts"):
        assert (tmp_path / "facts" / "quotes.parquet").read_text() == "precious"


@pytest.mark.parametrize("can_swap", [True, False])
def test_a_folder_takes_the_place_of_another(can_swap: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renamed: list[object] = []
    if can_swap:
        monkeypatch.setattr(Path, "rename", lambda path, _: renamed.append(path))
    else:
        monkeypatch.setattr(swapping, "_swapped", lambda *_: False)
    for name in ("new", "old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    swapping.exchange(tmp_path / "new", tmp_path / "old")
    assert (os.listdir(tmp_path / "old"), os.listdir(tmp_path / "new"), renamed) == (["new"], ["old"], [])
    assert sorted(os.listdir(tmp_path)) == ["new", "old"]


def test_a_file_that_has_come_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As where the system knows no locks.
    monkeypatch.setattr(turns, "_held", lambda *_: None)
    path = tmp_path / "facts.db"
    with pytest.raises(FactxError, match="made by another run meanwhile"), output.drafted(path, adds=True) as draft:
        FILE_WRITERS["sqlite"].write([REPORT], draft, Layout())
        written("sqlite", tmp_path / "other.db", EMPTY).rename(path)
    assert {row[0] for row in READERS["sqlite"](path, "articles")} == {"empty"}


def streamed(format: str, path: Path, report: Report) -> Path:
    """Write a report as text, as the command line does."""
    with output.opened(path) as stream:
        WRITERS[format]([report], stream, Layout(kinds=("entities",)))
    return path


def wait_for_notice(other: Thread, caplog: pytest.LogCaptureFixture) -> None:
    """Wait until a run says that it waits, or has ended."""
    while "waiting for its end" not in caplog.text and other.is_alive():
        sleep(0.01)
