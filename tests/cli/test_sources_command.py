"""`factx sources`, over articles and records alike."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import factx

STORY = "“We have no tents,” Ana Ruiz said. Police said the road was closed."


def test_sources_of_an_article_and_of_its_record_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    record = tmp_path / "story.jsonl"
    assert factx("extract", str(tmp_path / "story.txt"), "-o", str(record)).returncode == 0
    first, second = (factx("sources", str(path), "-f", "jsonl") for path in (tmp_path / "story.txt", record))
    assert first.stdout == second.stdout and first.returncode == 0
    found = [json.loads(line) for line in first.stdout.splitlines()]
    assert {(one["name"], one["named"], one["direct"], one["indirect"]) for one in found} == {
        ("Ana Ruiz", True, 1, 0),
        ("Police", False, 0, 1),
    }


def test_nothing_readable_is_told_and_nothing_written(tmp_path: Path) -> None:
    result = factx("sources", str(tmp_path / "nowhere.txt"))
    assert (result.returncode, result.stdout) == (1, "")
