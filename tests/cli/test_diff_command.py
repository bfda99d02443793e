"""`factx diff`: exit 1 where facts differ, 0 where only words do, 2 where there are not two versions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.across.test_diff import NEW, OLD
from tests.cli.running import factx


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("diff")
    (folder / "old.txt").write_text(OLD)
    (folder / "new.txt").write_text(NEW)
    return str(folder / "old.txt"), str(folder / "new.txt")


def test_facts_that_differ_exit_with_one(versions: tuple[str, str]) -> None:
    result = factx("diff", *versions, "--only", "tolls", "-f", "jsonl")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert [(one["kind"], one["change"]) for one in found] == [("tolls", "changed"), ("tolls", "added")]
    assert (found[0]["old"]["low"], found[0]["new"]["low"]) == (9, 14)


def test_a_record_of_before_is_compared_with_the_text_of_now(versions: tuple[str, str], tmp_path: Path) -> None:
    record = tmp_path / "old.jsonl"
    factx("extract", versions[0], "-o", str(record))
    assert factx("diff", str(record), versions[0]).returncode == 0
    assert factx("diff", str(record), versions[1]).returncode == 1


@pytest.mark.parametrize("number", [1, 3])
def test_two_versions_are_needed(number: int, versions: tuple[str, str]) -> None:
    result = factx("diff", *[versions[0]] * number)
    assert result.returncode == 2 and f"diff compares two versions, not {number}" in result.stderr


def test_many_articles_are_no_version(versions: tuple[str, str], tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"text": "One man died."}\n{"text": "Two men died."}\n')
    result = factx("diff", versions[0], str(many))
    assert result.returncode == 2 and "diff compares one article with another, not 2" in result.stderr
