"""What the documents claim holds: generated parts, commands, examples."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.document import documents, filled
from benchmarks.picture import PICTURE, picture
from factx.facts import kinds

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
VERSION = re.compile(r"(?<=[\" ])\d+\.\d+\.\d+")
OPTION = re.compile(r"(?<=\s)--[a-z-]+")


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_generated_parts_are_up_to_date(path: Path) -> None:
    assert filled(path) == path.read_text("utf-8"), "run: python -m benchmarks.document"


def test_the_picture_is_up_to_date_and_fetches_nothing() -> None:
    assert picture() == PICTURE.read_text("utf-8"), "run: python -m benchmarks.document"
    assert 'url("http' not in PICTURE.read_text("utf-8")


@pytest.mark.parametrize("example", re.findall(r"```python\n(>>> .*?)```", README, re.DOTALL))
def test_the_python_examples_run(example: str) -> None:
    test = doctest.DocTestParser().get_doctest(example, {}, "README.md", "README.md", 0)
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_main_command_runs() -> None:
    command = readme_command("run").rpartition("&& ")[2].replace(".venv/bin/factx", f"{sys.executable} -m factx")
    result = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Associated Press" in result.stdout


def test_every_option_and_command_named_in_the_readme_exists() -> None:
    examples = [line for line in README.splitlines() if line.startswith("factx ")]
    helps = {
        name: subprocess.run([sys.executable, "-m", "factx", name, "--help"], capture_output=True, text=True).stdout
        for name in {line.split()[1] for line in examples}
    }
    unknown = [
        (line, option) for line in examples for option in OPTION.findall(line) if option not in helps[line.split()[1]]
    ]
    assert unknown == []


@pytest.mark.parametrize("kind", kinds())
def test_the_readme_names_each_kind(kind: str) -> None:
    assert f"| `{kind}` |" in README


def readme_command(name: str) -> str:
    """Give the command that stands behind a mark in the README."""
    block = re.search(rf"<!-- {name} -->\n```bash\n(.*?)\n```", README, re.DOTALL)
    assert block is not None
    return block[1]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the story that the README shows, and give its folder."""
    folder = tmp_path_factory.mktemp("readme")
    found = re.search(r"<!-- story -->\n```text\n(.*?)```", README, re.DOTALL)
    assert found is not None
    (folder / "story.txt").write_text(found[1], "utf-8")
    return folder


@pytest.mark.parametrize(("command", "output"), re.findall(r"```console\n\$ (.*?)\n(.*?)```", README, re.DOTALL))
def test_a_command_prints_what_the_readme_shows(command: str, output: str, story: Path) -> None:
    factx = f'"{sys.executable}" -m factx'
    known = {**os.environ, "COLUMNS": "80", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command.replace("factx", factx, 1), shell=True, cwd=story, capture_output=True, text=True, env=known
    )
    assert (done.returncode, VERSION.sub("", done.stdout)) == (0, VERSION.sub("", output))


def test_the_readme_begins_with_what_sells() -> None:
    screen = README.splitlines()[:30]
    told = "\n".join(screen)
    assert [part for part in ("terminal.svg", "<!-- run -->", "wheel", "factx story.txt") if part not in told] == []
