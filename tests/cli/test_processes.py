"""Processes: pipes, interrupts, and several that read at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import FACTX, environment, factx, ids
from tests.writers.samples import TEXT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_closed_pipe_is_no_error() -> None:
    command = f"{sys.executable} -m factx schema | head -1; exit ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment())
    assert (result.returncode, result.stdout, result.stderr) == (0, "{\n", "")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_interrupt_exits_130_and_says_nothing() -> None:
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [*FACTX, "extract", "nowhere.txt", "-"]
    with subprocess.Popen(command, env=environment(), preexec_fn=heed_interrupts, **pipes) as process:
        assert process.stderr is not None
        process.stderr.readline()  # It has said that there is no such file, and waits for text.
        process.send_signal(signal.SIGINT)
        assert (process.wait(30), *process.communicate()) == (130, b"", b"")


def heed_interrupts() -> None:
    """Undo what a shell does to programs that it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_several_processes_give_the_same_bytes_in_order(folder: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": f"Police said {n + 2} people were hurt."}) for n in range(9)]
    (folder / "nine.jsonl").write_text("\n".join([*lines, '{"text": ""}']))
    runs = [factx("extract", "nine.jsonl", "-f", "jsonl", "--jobs", jobs) for jobs in ("1", "2")]
    assert runs[0].stdout == runs[1].stdout and ids(runs[0].stdout) == [str(n) for n in range(9)]
    assert {(run.returncode, run.stderr) for run in runs} == {(1, "factx: nine.jsonl:10: its text is empty\n")}


def test_a_missing_model_is_told_once_by_many_processes(folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(TEXT)
    result = factx("extract", "a.txt", "b.txt", "--jobs", "2", "--model", "nowhere")
    assert (result.returncode, result.stderr.count("nowhere")) == (2, 2)
    assert result.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_of_all_processes_keeps_what_is_finished(jobs: str, folder: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": f"Police said {n + 2} people were hurt."}) for n in range(5000)]
    (folder / "many.jsonl").write_text("\n".join(lines))
    command = [*FACTX, "extract", "many.jsonl", "-o", "facts.jsonl", "--jobs", jobs]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(
        command, env=environment(), start_new_session=True, preexec_fn=heed_interrupts, **pipes
    ) as process:
        while process.poll() is None and not any(part.stat().st_size for part in folder.glob(".*.part")):
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGINT)  # As a key on a terminal does: all processes get it.
        out, err = process.communicate()
    finished = ids((folder / "facts.jsonl").read_text())
    assert finished == [str(n) for n in range(len(finished))] and finished
    said = f"factx: interrupted; facts.jsonl holds {len(finished):,} of 5,000 articles; --resume goes on there\n"
    assert (process.returncode, out, err) == (130, "", said)
