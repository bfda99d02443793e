"""Crews: a process that is killed costs at most one article, and none outlives the run that began it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.report import Report
from tests.cli.conftest import Canned
from tests.cli.running import CANNED, children, environment, ids, outliving

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes as Linux shows them")


class Deadly(Canned):
    """An extractor that some articles kill, always or the first time."""

    def __call__(self, article: Article) -> Report:
        if "deadly" in article.text or ("once" in article.text and not Path("killed").exists()):
            Path("killed").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__call__(article)


def lines(*texts: str) -> str:
    """Write articles as JSON Lines."""
    return "".join(json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts))


@pytest.mark.parametrize("jobs", ["2", "3"])
def test_what_was_with_a_killed_process_is_read_again(jobs: str, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factx.cli.work.Extractor", Deadly)
    Path("x.jsonl").write_text(lines("One.", "once", *["More."] * 20))
    status, out, err = run("extract", "x.jsonl", "-f", "jsonl", "--jobs", jobs)
    assert (status, ids(out)) == (0, [str(number) for number in range(22)])
    assert err == "factx: a process that reads was killed from outside; what it had is read again\n"


def test_an_article_that_kills_its_process_again_is_named_and_the_rest_goes_on(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factx.cli.work.Extractor", Deadly)
    Path("x.jsonl").write_text(lines("One.", "deadly", "Two.", *["More."] * 20, "deadly", "Last."))
    status, out, err = run("extract", "x.jsonl", "-f", "jsonl", "--jobs", "2", "--quiet")
    assert (status, ids(out)) == (1, ["0", *map(str, range(2, 23)), "24"])
    assert [line.partition(",")[0] for line in err.splitlines()] == [
        f"factx: x.jsonl:{number}: the process that read it was killed" for number in (2, 24)
    ]


@pytest.mark.parametrize("killing", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_no_process_outlives_the_run_that_began_it(killing: signal.Signals, tmp_path: Path) -> None:
    command = [sys.executable, "-c", CANNED, "extract", "-", "-f", "jsonl", "--jobs", "2"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, env=environment(), **pipes) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(lines(*["One."] * 12).encode())
        process.stdin.flush()
        process.stdout.readline()
        workers = children(process.pid)
        process.send_signal(killing)
        process.wait()
        assert len(workers) >= 2
        assert outliving(workers) == []
