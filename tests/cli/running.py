"""Running factx as a program of its own, and reading what it wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

FACTX = [sys.executable, "-m", "factx"]


def factx(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run factx to its end, with a text on its standard input if one is given."""
    return subprocess.run([*FACTX, *arguments], input=given, capture_output=True, text=True, env=environment())


def environment() -> dict[str, str]:
    """Let a program that runs in another folder find this factx."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}


def ids(text: str) -> list[str]:
    """Give the ids of the articles in JSON Lines."""
    return [json.loads(line)["article"]["id"] for line in text.splitlines()]
