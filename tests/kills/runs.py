"""Runs of factx over a few articles, with an extractor that has nothing to load: most of their time is writing."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import Any

from factx.writers import ENDINGS
from tests.cli.running import CANNED, children, environment, outliving
from tests.kills.contents import articles

OLD = tuple(f"old-{number}" for number in range(3))
NEW = tuple(f"new-{number}" for number in range(60))


@dataclass(frozen=True, slots=True)
class Run:
    """How factx is run: the format, the processes, and whether there is no output before."""

    format: str
    jobs: int
    is_new: bool

    @property
    def output(self) -> str:
        """The name of the file that it writes."""
        return "facts" + next(ending for ending, format in ENDINGS.items() if format == self.format)

    @property
    def adds(self) -> bool:
        """Whether what is there stays, and is added to."""
        return self.format in {"sqlite", "duckdb"}

    def started(self, ids: tuple[str, ...], folder: Path) -> subprocess.Popen[bytes]:
        """Start factx over articles with these ids."""
        (folder / "in.jsonl").write_text(
            "".join(json.dumps({"id": id, "title": id, "text": "Words."}) + "\n" for id in ids)
        )
        kinds = ["--only", "casualties"] if self.format in {"csv", "tsv"} else []
        arguments = ["extract", "in.jsonl", "-o", self.output, "--jobs", str(self.jobs), *kinds]
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen([sys.executable, "-c", CANNED, *arguments], cwd=folder, env=environment(), **quiet)


def whole(run: Run, folder: Path, ids: tuple[str, ...] = NEW) -> None:
    """Run factx over articles to its end."""
    if run.started(ids, folder).wait():
        raise RuntimeError(f"{run} fails where nobody kills it")


def killed(run: Run, folder: Path, seconds: float) -> tuple[str, list[str]]:
    """Kill a run after so many seconds: how it ended, and what is wrong with what it has left."""
    before: tuple[str, ...] = ()
    if not run.is_new:
        whole(run, folder, OLD)
        before = OLD
    process = run.started(NEW, folder)
    sleep(seconds)
    workers = children(process.pid)
    process.send_signal(signal.SIGKILL)
    was_killed = process.wait() == -signal.SIGKILL
    return "killed" if was_killed else "ended before", list(_wrong(run, folder, before, workers))


def _wrong(run: Run, folder: Path, before: tuple[str, ...], workers: list[int]) -> Iterator[str]:
    """What is neither old nor new; processes that live on; and what the next run, which is not killed, leaves."""
    after = {*before, *NEW} if run.adds else {*NEW}
    found = articles(run.format, folder / run.output)
    if found not in ({*before}, after):
        yield f"holds neither the old nor the new articles, but {sorted(found)}"
    if living := outliving(workers):
        yield f"processes live on: {living}"
    whole(run, folder)
    if (found := articles(run.format, folder / run.output)) != after:
        yield f"holds other articles after the next run: {sorted(found)}"
    if left := sorted({path.name for path in folder.iterdir()} - {"in.jsonl", run.output}):
        yield f"leaves {left}"
