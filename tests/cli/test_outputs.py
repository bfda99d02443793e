"""Outputs that cannot be written: a full disk, a place where nothing can be, a run that is stopped."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factx.cli import output
from factx.report import Report
from factx.writers import ENDINGS, FILE_WRITERS, WRITERS, Layout
from tests.cli.running import FACTX, environment, factx
from tests.writers.samples import REPORT, TEXT

NEEDS = {"xlsx": "xlsxwriter", "duckdb": "duckdb", "parquet": "pyarrow"}
FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
from factx.cli import main
main(sys.argv[1:])
"""
"""What runs factx where no file may grow: a full disk, as far as a program can tell."""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "otava.txt"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="limits of processes")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_full_disk_is_told_and_what_was_there_stays(ending: str, article: Path, tmp_path: Path) -> None:
    pytest.importorskip(NEEDS.get(ENDINGS[ending], "factx"))
    target = tmp_path / f"facts{ending}"
    adds = ENDINGS[ending] in FILE_WRITERS and (FILE_WRITERS[ENDINGS[ending]].adds or ENDINGS[ending] == "parquet")
    before = None if adds else target.write_text("precious")
    command = [sys.executable, "-B", "-c", FULL, "entities", str(article), "--output", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment())
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert done.stderr.startswith(f"factx: {target}: cannot be written: ")
    assert [path.name for path in tmp_path.iterdir() if path != article.parent] == [target.name] * (not adds)
    assert before is None or target.read_text() == "precious"


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_place_where_no_file_can_be_is_told(ending: str, article: Path) -> None:
    pytest.importorskip(NEEDS.get(ENDINGS[ending], "factx"))
    target = article / f"facts{ending}"
    done = factx("entities", str(article), "--output", str(target))
    assert (done.returncode, done.stderr.count("\n"), article.read_text()) == (2, 1, TEXT), done.stderr
    assert done.stderr.startswith(f"factx: {target}: cannot be written")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_device_is_told(article: Path) -> None:
    for name in ("/dev/full", "standard output"):
        arguments = ["--output", name] if name != "standard output" else []
        with open("/dev/full", "w") as full:
            command = [*FACTX, "entities", str(article), *arguments]
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environment())
        assert (done.returncode, done.stderr) == (2, f"factx: {name}: cannot be written: No space left on device\n")


@pytest.mark.parametrize("writer", WRITERS)
def test_a_run_that_is_stopped_leaves_what_was_there(writer: str, tmp_path: Path) -> None:
    target = tmp_path / "facts"
    target.write_text("precious")
    with pytest.raises(KeyboardInterrupt), output.opened(target) as stream:
        WRITERS[writer](_stopped(), stream, Layout(kinds=("entities",)))
    assert (target.read_text(), list(tmp_path.iterdir())) == ("precious", [target])


def _stopped() -> Iterator[Report]:
    yield REPORT
    raise KeyboardInterrupt


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's closing of standard input")
def test_a_closed_standard_input_is_told() -> None:
    command = f"{sys.executable} -m factx extract - <&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment())
    assert (done.returncode, done.stderr) == (1, "factx: standard input: is closed; name a file\n")
