"""The page's example of a new kind of fact: followed to the letter, it gives a command, a table and a column."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "tests" / "HOUSE.md").read_text("utf-8")
TEXT = "A 34-year-old nurse and her 7-year-old son were hurt in Homs."


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy factx and add what the page says."""
    folder = tmp_path_factory.mktemp("extended")
    shutil.copytree(ROOT / "factx", folder / "factx", ignore=shutil.ignore_patterns("model", "__pycache__"))
    (folder / "factx" / "model").symlink_to(ROOT / "factx" / "model")
    module, imports, line = re.findall(r"<!-- extend -->\n```python\n(.*?)```", PAGE, re.DOTALL)
    (folder / "factx" / "facts" / "ages.py").write_text(module)
    registry = folder / "factx" / "facts" / "__init__.py"
    text = registry.read_text().replace("\nif TYPE_CHECKING:", f"\n{imports}\nif TYPE_CHECKING:", 1)
    registry.write_text(text.replace("\n\n\ndef kinds()", f"\n{line}\n\ndef kinds()", 1))
    (folder / "story.txt").write_text(TEXT)
    return folder


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["ages", "story.txt"], "34"),
        (["extract", "story.txt", "--format", "json", "--only", "ages"], '"text": "7-year-old"'),
        (["ages", "story.txt", "--format", "csv"], "story,0,34-year-old,2,13,34"),
        (["ages", "story.txt", "--format", "html"], "34-year-old"),
        (["schema"], "How many years."),
    ],
)
def test_a_new_kind_needs_a_module_and_a_line(extended: Path, arguments: list[str], shown: str) -> None:
    command = [sys.executable, "-m", "factx", *arguments]
    result = subprocess.run(command, cwd=extended, capture_output=True, text=True, check=True)
    assert shown in result.stdout
