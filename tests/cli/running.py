"""Running factx as a program of its own, and reading what it wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

FACTX = [sys.executable, "-m", "factx"]
CANNED = """
import sys
from factx.cli import work
from factx.__main__ import main
from tests.cli.conftest import Canned
work.Extractor = Canned
main()
"""
"""What runs factx with an extractor that has nothing to load, in the folder that it works in."""
PATIENCE = 120
"""Seconds in which a process that has lost its parent must have ended."""


def factx(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run factx to its end, with a text on its standard input if one is given."""
    return subprocess.run([*FACTX, *arguments], input=given, capture_output=True, text=True, env=environment())


def environment() -> dict[str, str]:
    """Let a program that runs in another folder find this factx."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}


def ids(text: str) -> list[str]:
    """Give the ids of the articles in JSON Lines."""
    return [json.loads(line)["article"]["id"] for line in text.splitlines()]


def children(process: int) -> list[int]:
    """List the processes that a process has begun."""
    try:
        return [int(number) for number in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def outliving(processes: list[int]) -> list[int]:
    """List those of some processes that do not end, though they have time to."""
    until = monotonic() + PATIENCE
    while (living := [process for process in processes if _runs(process)]) and monotonic() < until:
        sleep(0.02)
    return living


def _runs(process: int) -> bool:
    """Whether a process has not ended; one that nobody has taken note of has."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
