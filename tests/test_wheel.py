"""Smoke: the built wheel, installed in an empty environment, works from another folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from factx.facts import kinds

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_ddedb99dd559cc2f.txt"


def test_the_wheel_works_alone(tmp_path: Path) -> None:
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        str(tmp_path),
        str(ROOT),
        cwd=tmp_path,
    )
    [wheel] = tmp_path.glob("factx-*.whl")
    run(sys.executable, "-m", "venv", "empty", cwd=tmp_path)
    run("empty/bin/pip", "install", "--quiet", str(wheel), cwd=tmp_path)
    shutil.copy(SEED, tmp_path / "article.txt")
    record = json.loads(run("empty/bin/factx", "extract", "article.txt", "--format", "json", cwd=tmp_path))
    assert record["made_by"]["model"].startswith("factx_news")
    assert [kind for kind in kinds() if not record["facts"][kind]] == []


def run(*command: str, cwd: Path) -> str:
    """Run a command and give what it prints."""
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout
