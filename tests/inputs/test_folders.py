"""Folders: which files are read, in what order and under which names."""

from __future__ import annotations

from pathlib import Path

from factx.inputs import Intake, read_articles
from tests.inputs.reading import ids, said


def made(folder: Path, *names: str) -> None:
    """Make files that hold their own names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"This is {name}.")


def test_a_folder_is_read_in_order_with_those_inside_and_others_go_on_without_it(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a.TXT", "notes.md", "sub/b.txt", "sub/deep/c.txt", ".hidden.txt", ".git/d.txt")
    (tmp_path / "none").mkdir()
    found = list(read_articles([tmp_path / "none", tmp_path]))
    assert said(found)[0] == "none: no text, JSON Lines, HTML, PDF, Word or mail file in this folder"
    assert ids(found) == ["a", "b", "sub/b", "sub/deep/c"]


def test_a_pattern_chooses_the_files(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "b.md", "sub/c.md")
    found = list(read_articles([tmp_path], Intake(glob="*.md")))
    assert ids(found) == ["b", "sub/c"]
    [message] = said(list(read_articles([tmp_path], Intake(glob="*.xyz"))))
    assert message == f"{tmp_path.name}: no *.xyz file in this folder"


def test_a_link_that_leads_back_is_not_followed(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "sub/b.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "sub" / "round.txt").symlink_to("round.txt")
    (tmp_path / "sub" / "same.txt").symlink_to(tmp_path / "a.txt")
    assert ids(list(read_articles([tmp_path]))) == ["a", "sub/b", "sub/same"]
