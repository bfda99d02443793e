"""Offline: a run looks nothing up, connects to nothing and writes nothing but its output."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factx.offline import SILENCING

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
CALLS = "connect,sendto,sendmsg,sendmmsg,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,symlink"
SENDS = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(")
WRITES = re.compile(
    r'\b(?:open|openat|creat|mkdir|mkdirat|rename\w*|link|symlink)\(.*?"([^"]+)".*(?:O_WRONLY|O_RDWR|0[0-7]{3}\)|= 0)'
)
ARTICLES = 120
"""So many copies of the seed take most of a minute; telemetry of ONNX Runtime spoke after thirteen seconds."""


def test_a_run_under_a_tracer_touches_no_network_and_no_foreign_file(tmp_path: Path) -> None:
    if not (strace := shutil.which("strace")) or subprocess.run([strace, "-o", os.devnull, "true"]).returncode:
        pytest.skip("no strace here, or it may not trace")
    (tmp_path / "home").mkdir()
    articles, output, log = tmp_path / "articles.jsonl", tmp_path / "out.jsonl", tmp_path / "calls.log"
    text = SEED.read_text("utf-8")
    articles.write_text("\n".join(json.dumps({"id": f"{i}", "text": text}) for i in range(ARTICLES)), "utf-8")
    command = [sys.executable, "-m", "factx", "extract", str(articles), "--jobs", "2", "-o", str(output)]
    bare = {name: value for name, value in os.environ.items() if name not in SILENCING}
    places = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([strace, "-f", "-q", "-e", f"trace={CALLS}", "-o", log, *command], env=bare | places, check=True)
    calls = log.read_text("utf-8", "replace").splitlines()
    assert output.read_text("utf-8").count("\n") == ARTICLES
    assert [call for call in calls if SENDS.search(call)] == []
    assert {path for call in calls if (path := _written(call))} <= {str(output), *map(str, tmp_path.glob("*.part"))}
    assert list((tmp_path / "home").iterdir()) == []


def _written(call: str) -> str | None:
    """The file that a system call makes or opens for writing; terminals, devices and pipes aside."""
    found = WRITES.search(call)
    path = found[1] if found and "= -1" not in call else None
    own = path is None or path.startswith(("/dev/", "/proc/")) or path.endswith((".part", ".out.jsonl.lock"))
    return None if own else path
