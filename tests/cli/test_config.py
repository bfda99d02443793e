"""Config: which of flag, environment and files holds, and what is said of mistakes in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factx.cli.config import from_files, settings, shown
from factx.errors import FactxError


def made(path: Path, text: str) -> Path:
    """Write a file, and give its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path.parent


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Make a project and a home that both set the format."""
    project = made(tmp_path / "project" / "factx.toml", 'format = "json"\nonly = ["dates"]\n')
    return project, made(
        tmp_path / "home" / "factx.toml", 'format = "jsonl"\nwith-text = true\npublished = 2020-02-03\n'
    )


def test_the_environment_comes_before_the_project_and_that_before_the_home(folders: tuple[Path, Path]) -> None:
    project, home = folders
    found = {setting.name: (setting.value, setting.origin) for setting in settings({"FACTX_ONLY": "quotes"}, *folders)}
    assert found["format"] == ("json", str(project / "factx.toml"))
    assert found["with_text"] == (True, str(home / "factx.toml"))
    assert found["only"] == ("quotes", "$FACTX_ONLY")
    assert found["quiet"] == (False, "default")


def test_files_together_set_what_options_take(folders: tuple[Path, Path]) -> None:
    assert from_files(*folders) == {"format": "json", "only": ["dates"], "with_text": True, "published": "2020-02-03"}


def test_a_project_may_set_options_in_its_pyproject(tmp_path: Path) -> None:
    made(tmp_path / "pyproject.toml", '[project]\nname = "x"\n[tool.factx]\nmax-length = 5\n')
    assert from_files(tmp_path, tmp_path / "none") == {"max_length": 5}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fromat = "json"', 'no option "fromat"; did you mean "format"?'),
        ("zebra = 1", 'no option "zebra"; there are: format'),
        ('output = "x"', 'no option "output"'),
        ("format = 5", '"format" must be text in quotes, not 5'),
        ('quiet = "yes"', "\"quiet\" must be true or false, not 'yes'"),
        ('only = "dates"', "\"only\" must be a list, not 'dates'"),
        ("max-length = true", '"max-length" must be a number, not True'),
        ("format = ", "cannot be read"),
        ('format = "jsno"', 'did you mean "json"?'),
        ('only = ["quote"]', 'did you mean "quotes"?'),
        ('published = "someday"', '"someday" is no day'),
        ("jobs = 0", '"jobs" must be 1 or more'),
        ("limit = 0", '"limit" must be 1 or more'),
        ('where = ["outcom=killed"]', 'did you mean "outcome"?'),
        ('fields = ["outcom"]', 'did you mean "outcome"?'),
        ("resume = true", 'no option "resume"'),
    ],
)
def test_a_mistake_names_the_file(text: str, message: str, tmp_path: Path) -> None:
    made(tmp_path / "factx.toml", text)
    with pytest.raises(FactxError) as error:
        from_files(tmp_path, tmp_path / "none")
    assert str(error.value).startswith(f"{tmp_path}/factx.toml: ") and message in str(error.value)


def test_settings_are_shown_as_toml_with_their_origin(folders: tuple[Path, Path]) -> None:
    lines = shown(settings({}, *folders)).splitlines()
    told = {line.partition("#")[0].strip(): line.partition("#")[2].strip() for line in lines}
    assert told['format = "json"'] == f"{folders[0]}/factx.toml"
    assert told["quiet = false"] == "default"


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\nfactx = 5"])
def test_a_pyproject_without_a_table_is_told(text: str, tmp_path: Path) -> None:
    made(tmp_path / "pyproject.toml", text)
    with pytest.raises(FactxError, match="must be a table"):
        from_files(tmp_path, tmp_path / "none")


def test_a_variable_that_sets_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(FactxError, match='did you mean "FACTX_FORMAT"'):
        settings({"FACTX_FROMAT": "json"}, tmp_path, tmp_path)


def test_files_can_be_left_out(folders: tuple[Path, Path]) -> None:
    assert {setting.origin for setting in settings({}, *folders, reads_files=False)} == {"default"}
