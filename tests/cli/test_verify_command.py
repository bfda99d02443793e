"""`factx verify`: exit 0 where all is well, 1 where something needs a look, 2 where it is used wrongly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.across.test_verify import SOURCE
from tests.cli.running import factx


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("verify") / "source.txt"
    path.write_text(SOURCE)
    return path


@pytest.mark.parametrize(
    ("draft", "options", "status"),
    [
        ("“Nobody listened to us,” Tom Hagen said.", [], 0),
        ("“Nobody listened to us,” Tom Hagen said.", ["--strict"], 1),
        ("“Nobody listened to him,” Tom Hagen said.", [], 1),
    ],
)
def test_the_exit_status_says_whether_all_is_well(
    draft: str, options: list[str], status: int, source: Path, tmp_path: Path
) -> None:
    (tmp_path / "draft.txt").write_text(draft)
    result = factx("verify", str(tmp_path / "draft.txt"), "--against", str(source), "-f", "jsonl", *options)
    [found] = map(json.loads, result.stdout.splitlines())
    assert (result.returncode, found["schema"], found["draft"]) == (status, "factx-verify/1", "draft")


def test_a_draft_needs_sources(source: Path) -> None:
    result = factx("verify", str(source))
    assert (result.returncode, result.stderr) == (
        2,
        "factx: nothing to hold the draft against; name sources with --against\n",
    )


def test_a_source_that_is_not_there_is_told(source: Path, tmp_path: Path) -> None:
    result = factx("verify", str(source), "--against", str(tmp_path / "nowhere.txt"))
    assert result.returncode == 1 and "there is no such file" in result.stderr
