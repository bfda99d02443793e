"""Explanations and near misses, as a user asks for them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import factx

TEXT = "A blast killed 12 people in Homs, Tom Brown, 34, said. The “refuge” was shut."


def explained(*options: str) -> subprocess.CompletedProcess[str]:
    """Read the text from a pipe."""
    return factx("extract", *options, given=TEXT)


def test_a_record_holds_them_on_request() -> None:
    record = json.loads(explained("--explain", "--rejected", "--format", "json").stdout)
    assert [each["rule"] for each in record["explanations"]["casualties"]] == ["verb of harming"]
    assert {"text": "34", "start": 45, "end": 47, "reason": "an age"} in record["rejections"]["casualties"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_table_shows_them(jobs: str) -> None:
    out = explained("--explain", "--rejected", "--jobs", jobs).stdout
    assert [
        words for words in ("verb of harming: killed", "Near misses: quotes", "scare quote") if words not in out
    ] == []


@pytest.mark.parametrize("option", ["--explain", "--rejected"])
def test_a_format_without_room_for_them_is_refused(option: str, tmp_path: Path) -> None:
    done = explained(option, "--output", str(tmp_path / "facts.csv"))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "csv has no room for them" in done.stderr and not list(tmp_path.iterdir())
