"""What factx tells of itself: help, versions, the schema and the man page."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

from factx.facts import kinds


def test_every_command_has_help(run: Any) -> None:
    _, out, _ = run("--help")
    assert [name for name in ("extract", "schema", *kinds()) if name not in out] == []
    assert [name for name in ("extract", *kinds()) if ".jsonl" not in run(name, "--help")[1]] == []


def test_schema_and_versions(run: Any) -> None:
    _, schema, _ = run("schema")
    _, versions, _ = run("--version")
    assert list(json.loads(schema)["required"]) == ["schema", "article", "made_by", "facts"]
    assert versions.startswith("factx ") and "spaCy 3." in versions


def test_the_man_page_tells_of_every_command_and_is_sound_roff(run: Any) -> None:
    status, page, err = run("man")
    assert (status, err) == (0, "")
    assert [name for name in ("extract", "schema", "doctor", *kinds()) if f".SS factx {name}\n" not in page] == []
    assert r"\fB\-f, \-\-format NAME\fR" in page and page.count(".nf") == page.count(".fi")
    if shutil.which("groff"):
        checked = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True)
        assert (checked.returncode, checked.stderr) == (0, "")
