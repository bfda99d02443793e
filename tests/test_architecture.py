"""The architecture: who imports whom, and what is not loaded where it is not needed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from factx.facts import kinds

ROOT = Path(__file__).parent.parent
FACTX = ROOT / "factx"
MODULES = sorted(FACTX.rglob("*.py"))
TRIES = 3
LINES_OF_A_FILE = 150
FILES_OF_A_FOLDER = 14
SHARED = frozenset({
    # The stages of a kind of fact or of a reading, alike wherever they are.
    "record", "pipeline", "find", "merge", "words", "explanations", "rejections", "labels", "candidates",
    # How a thing is found.
    "by_grammar", "by_position", "learned",
    # What spaCy calls them: a component of a pipeline, and the network of a layer.
    "component", "network",
    # What learned parts are made of: what they see, what each counts, and the name that their results stand under.
    "features", "weights", "key",
    # A format that is both read and written; what a writer of pages ends with.
    "markdown", "page",
})  # fmt: skip
"""Names of modules that may stand in several folders."""


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
    # Other programs slow either one at times: only a ratio that comes again is believed.
    ratios = (seconds("-m", "factx", "--help") / seconds("-c", "import spacy") for _ in range(TRIES))
    assert any(3 * ratio < 1 for ratio in ratios)


def test_a_name_of_a_module_leads_to_one_room() -> None:
    named = Counter(path.stem for path in MODULES if path.stem != "__init__")
    assert sorted(name for name, times in named.items() if times > 1 and name not in SHARED) == []


def test_no_folder_is_crowded() -> None:
    counted = Counter(path.parent.relative_to(ROOT).as_posix() for path in MODULES)
    assert {folder: number for folder, number in counted.items() if number > FILES_OF_A_FOLDER} == {}


def test_no_file_is_long() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: lines for path, lines in lengths.items() if lines > LINES_OF_A_FILE} == {}


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
