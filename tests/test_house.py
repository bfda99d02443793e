"""The plan of the house: its words are those of the code, and its example of a new rule works to the letter."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "tests" / "HOUSE.md").read_text("utf-8")
SOURCES = {
    path: path.read_text("utf-8") for room in ("facts", "reading") for path in (ROOT / "factx" / room).rglob("*.py")
}
WORDS = re.findall(r"^\| ([a-z]+) \| ", PAGE, re.MULTILINE)[1:]
STEPS = dict(re.findall(r"<!-- rule:(\S+) -->\n```\w+\n(.*?)```", PAGE, re.DOTALL))
LEXICON, IDIOMS, TABLE, CASES = STEPS
WELL_KNOWN = 6
"""Files that name a class, from which on its name is a word of the house."""


def test_the_glossary_has_every_word_that_the_code_uses_much() -> None:
    classes = {name for text in SOURCES.values() for name in re.findall(r"^class ([A-Z][a-z]+)\b", text, re.MULTILINE)}
    files = Counter(name for text in SOURCES.values() for name in classes & set(re.findall(r"\w+", text)))
    assert {name for name, number in files.items() if number >= WELL_KNOWN} - {word.title() for word in WORDS} == set()


def test_the_code_uses_every_word_of_the_glossary() -> None:
    code = " ".join([*SOURCES.values(), *(path.as_posix() for path in SOURCES)]).lower()
    assert [word for word in WORDS if not re.search(rf"(?<![a-z]){word}s?(?![a-z])", code)] == []
    assert sorted(set(WORDS)) == WORDS


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy factx and add what the page says."""
    folder = tmp_path_factory.mktemp("ruled")
    shutil.copytree(ROOT / "factx", folder / "factx", ignore=shutil.ignore_patterns("model", "__pycache__"))
    (folder / "factx" / "model").symlink_to(ROOT / "factx" / "model")
    lexicon, idioms = folder / LEXICON, folder / IDIOMS
    lexicon.write_text(lexicon.read_text("utf-8") + STEPS[LEXICON], "utf-8")
    above, table, below = idioms.read_text("utf-8").partition(f"\n{TABLE}: ")
    inside, end, rest = below.partition("\n)\n")
    idioms.write_text(f"{above}\n{STEPS[IDIOMS]}\n{table}{inside}\n{STEPS[TABLE]}{end.lstrip()}{rest}", "utf-8")
    return folder


def cases() -> list[dict[str, Any]]:
    """The cases that the page adds, and the way's own sentence."""
    [shown] = re.findall(r'"([^"]+\.)"', STEPS[TABLE])
    own = {"text": shown, "facts": [{"outcome": "injured"}]}
    return [*tomllib.loads(STEPS[CASES])["case"], own]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["text"])
def test_a_new_rule_needs_a_line_a_function_a_way_and_a_case(case: dict[str, Any], extended: Path) -> None:
    command = [sys.executable, "-m", "factx", "casualties", "--format", "json", "-"]
    result = subprocess.run(command, cwd=extended, input=case["text"], capture_output=True, text=True, check=True)
    found = json.loads(result.stdout)["facts"]["casualties"]
    assert [(fact["outcome"], fact["count"]["value"]) for fact in found] == [
        (fact["outcome"], fact.get("count.value", 2)) for fact in case["facts"]
    ]


def test_the_example_is_new_and_its_cases_have_a_file() -> None:
    assert all(word not in (ROOT / LEXICON).read_text("utf-8") for word in ("clinging", "cling"))
    assert (ROOT / CASES).is_file()
