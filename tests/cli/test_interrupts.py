"""Interrupts: whenever one comes, the run ends with 130, without a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from factx import interrupts
from tests.cli.running import environment
from tests.writers.samples import TEXT

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            sys.meta_path.remove(self)
            try:
                os.kill(os.getpid(), signal.SIGINT)
            except KeyboardInterrupt:
                if {is_swallowed}:
                    raise ImportError(name)
                raise

sys.meta_path.insert(0, Interrupting())
from factx.__main__ import main
main()
"""
"""What runs factx, and interrupts it when it looks for a module."""


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("is_swallowed", [False, True])
@pytest.mark.parametrize(
    "module",
    [
        "factx.cli",
        "typer",
        "factx.facts",
        "factx.cli.options",
        "factx.writers",
        "spacy",
        "onnxruntime",
        "factx.reading",
    ],
)
def test_an_interrupt_while_modules_are_loaded_ends_the_run(module: str, is_swallowed: bool, tmp_path: Path) -> None:
    assert interrupted(module, is_swallowed, tmp_path, "-f", "json") == (130, b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("is_swallowed", [False, True])
@pytest.mark.parametrize("module", ["spacy", "factx.reading"])
def test_an_interrupt_before_anything_is_read_is_told_of_a_file(
    module: str, is_swallowed: bool, tmp_path: Path
) -> None:
    told = b"factx: interrupted; facts.json is as it was\n"
    assert interrupted(module, is_swallowed, tmp_path, "-o", "facts.json") == (130, b"", told)


def interrupted(module: str, is_swallowed: bool, folder: Path, *options: str) -> tuple[int, bytes, bytes]:
    """Interrupt a run while a module is loaded: how it ends, and what it wrote; it leaves no file behind."""
    (folder / "a.txt").write_text(TEXT)
    command = [sys.executable, "-c", PROGRAM.format(module=module, is_swallowed=is_swallowed)]
    run = subprocess.run([*command, "extract", "a.txt", *options], cwd=folder, env=environment(), capture_output=True)
    assert [path.name for path in folder.iterdir()] == ["a.txt"]
    return run.returncode, run.stdout, run.stderr


@pytest.mark.parametrize("swallowed", [ImportError("no such thing"), OSError("no"), ValueError("odd")])
def test_an_interrupt_that_an_article_has_swallowed_ends_the_run(
    swallowed: Exception, run: Any, canned: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        try:
            interrupts._hear(2, None)
        except KeyboardInterrupt:
            raise swallowed from None

    monkeypatch.setattr(canned, "__call__", interrupted)
    assert run("extract", "a.txt", "b.txt", "--format", "jsonl") == (130, "", "")


@pytest.mark.parametrize("name", ["facts.jsonl", "facts.db"])
def test_an_interrupt_while_another_run_writes_ends_the_waiting(
    name: str, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    waited: list[int] = []

    def flock(_: int, how: int) -> None:
        if how & fcntl.LOCK_NB:
            raise BlockingIOError
        if how == fcntl.LOCK_EX:
            signal.raise_signal(signal.SIGINT)
            waited.append(how)

    monkeypatch.setattr(fcntl, "flock", flock)
    status, _, err = run("extract", "a.txt", "-o", name)
    path = Path(name).resolve()
    told = f"factx: {path}: another run writes to it; waiting for its end\nfactx: interrupted; {path} is as it was\n"
    assert (status, err, waited, Path(name).exists()) == (130, told, [], False)


def test_nothing_is_loaded_before_an_interrupt_is_heeded() -> None:
    program = "import sys; before = {*sys.modules}; import factx.__main__; print(*sorted({*sys.modules} - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT).stdout.split()
    assert [name for name in loaded if name.startswith("factx")] == [
        "factx", "factx.__main__", "factx.interrupts", "factx.offline", "factx.version",
    ]  # fmt: skip
    assert not {"typer", "dataclasses", "spacy"} & {*loaded}


def test_the_command_begins_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"] == {"factx": "factx.__main__:main"}
