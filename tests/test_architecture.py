"""The architecture: who imports whom, and what is not loaded where it is not needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factx.facts import kinds

ROOT = Path(__file__).parent.parent


def test_the_layers_hold() -> None:
    # In a process of its own: the linter silences every logger that is there before it.
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (result.returncode, "0 broken" in result.stdout) == (0, True), result.stdout + result.stderr


@pytest.mark.parametrize(
    ("arguments", "unneeded"),
    [
        ("--help", {"spacy", "pydantic", "dateparser", "rich", "charset_normalizer", "ssl", "multiprocessing"}),
        ("extract --help", {"spacy", "dateparser", "charset_normalizer", "ssl", "multiprocessing"}),
        ("--version", {"spacy", "dateparser", "rich", "charset_normalizer"}),
        ("schema", {"spacy", "dateparser", "charset_normalizer"}),
        ("extract nowhere.txt", {"spacy", "dateparser", "charset_normalizer"}),
    ],
)
def test_nothing_heavy_is_loaded_without_need(arguments: str, unneeded: set[str]) -> None:
    program = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*sys.modules, sep='\\n', file=sys.stderr))\n"
        "from factx.cli import main; main(sys.argv[1:])"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments.split()], cwd=ROOT, capture_output=True, text=True
    )
    assert unneeded & set(result.stderr.split()) == set()


def test_help_takes_a_third_of_the_time_of_loading_spacy() -> None:
    assert 3 * seconds("-m", "factx", "--help") < seconds("-c", "import spacy")


def test_no_writer_and_no_command_names_a_kind_of_fact() -> None:
    sources = [path for folder in ("writers", "cli", "schema") for path in (ROOT / "factx" / folder).rglob("*.py")]
    named = [(path.name, kind) for path in sources for kind in kinds() if f'"{kind}"' in path.read_text("utf-8")]
    assert named == []


def seconds(*arguments: str) -> float:
    """Measure what a run of Python costs the processor, at best: the clock on the wall would count other programs."""
    times = []
    for _ in range(3):
        begun = os.times()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=True)
        ended = os.times()
        times.append(ended.children_user + ended.children_system - begun.children_user - begun.children_system)
    return min(times)
