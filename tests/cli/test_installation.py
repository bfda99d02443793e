"""What is installed: pipelines listed, and the doctor's findings."""

from __future__ import annotations

import json

import pytest

from factx.cli import main
from factx.cli.about import doctor, models
from factx.errors import ModelError


def test_the_bundled_pipeline_is_listed_first() -> None:
    first = next(models.models())
    assert first.is_bundled and first.megabytes < 30 and first.tags > 40 and first.names > 5
    assert f"{first.name} {first.version} (bundled)" in str(first)
    assert json.loads(models.as_json())[0]["license"] == first.license


def test_a_sound_installation_is_called_so() -> None:
    found = {check.what: check for check in doctor.checks()}
    assert [check.said for check in found.values() if not check.is_sound] == []
    assert "reads and finds" in found["pipeline"].said


@pytest.mark.parametrize("trouble", [ModelError("not there"), OSError("disk")])
def test_a_broken_pipeline_is_told_with_exit_code_1(
    trouble: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise trouble

    monkeypatch.setattr("factx.extract.Extractor", broken)
    with pytest.raises(SystemExit) as stop:
        main(["doctor"])
    assert (stop.value.code, f"BAD  pipeline: {trouble}" in capsys.readouterr().out) == (1, True)


def test_a_missing_package_is_told() -> None:
    assert not doctor._package("no-such-package").is_sound
    assert 'pip install "factx[x]"' in doctor._extra("x", {"no_such_module": "no-such-package"}).said
