"""`factx ledger`, from articles and records, into every format, and into a ledger that is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.across.conftest import STRIKE
from tests.cli.running import factx

ARTICLES = [json.loads(line) for line in STRIKE.read_text("utf-8").splitlines()]
FEW = [one for one in ARTICLES if one["id"] in {"hama-1", "hama-2", "school-1"}]


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "few.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in FEW))
    return path


@pytest.fixture(scope="module")
def few(articles: Path) -> Path:
    """The records of a few articles."""
    path = articles.with_name("facts.jsonl")
    assert factx("extract", str(articles), "-o", str(path)).returncode == 0
    return path


def test_articles_and_their_records_give_the_same_ledger(articles: Path, few: Path) -> None:
    ledgers = [factx("ledger", str(path), "-f", "jsonl") for path in (articles, few)]
    assert ledgers[0].stdout == ledgers[1].stdout
    found = [json.loads(line) for line in ledgers[0].stdout.splitlines()]
    assert [(one["place"]["name"], one["tolls"][0]["value"]) for one in found] == [("Hama", 5), ("Waer district", 3)]
    assert ledgers[0].returncode == 0


def test_records_come_through_a_pipe(few: Path) -> None:
    result = factx("ledger", "-", "-f", "csv", "--sheet", "reports", given=few.read_text("utf-8"))
    assert len(result.stdout.splitlines()) == 1 + len(FEW)


def test_articles_of_a_ledger_are_not_read_again(articles: Path, few: Path, tmp_path: Path) -> None:
    kept = tmp_path / "ledger.db"
    assert factx("ledger", str(few), "--add", str(kept)).returncode == 0
    again = factx("ledger", str(articles), "--add", str(kept), "--model", "nowhere", "-f", "jsonl")
    assert again.stdout == factx("ledger", str(few), "-f", "jsonl").stdout


def test_since_leaves_out_what_is_old(few: Path) -> None:
    result = factx("ledger", str(few), "--since", "2024-03-09", "-f", "csv")
    assert "Waer district" in result.stdout and "Hama" not in result.stdout


@pytest.mark.parametrize("name", ["table", "json", "markdown", "html", "tsv"])
def test_the_terminal_takes_every_text(name: str, few: Path) -> None:
    result = factx("ledger", str(few), "-f", name)
    assert result.returncode == 0 and "Hama" in result.stdout


@pytest.mark.parametrize("ending", ["html", "csv", "db", "duckdb", "parquet", "xlsx"])
def test_endings_choose_the_format(ending: str, few: Path, tmp_path: Path) -> None:
    target = tmp_path / f"ledger.{ending}"
    result = factx("ledger", str(few), "-o", str(target))
    assert (result.returncode, result.stdout) == (0, "") and target.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--policy", "higest"], 'did you mean "highest"?'),
        (["--vague", "x"], 'no coding "x"'),
        (["--sheet", "tols"], 'did you mean "tolls"?'),
        (["-f", "xlsx"], "name a file with --output"),
        (["--add", str(STRIKE)], "no ledger that factx can add to"),
    ],
)
def test_wrong_usage_is_told_in_a_line(arguments: list[str], told: str, few: Path) -> None:
    result = factx("ledger", str(few), *arguments)
    assert result.returncode == 2 and told in result.stderr and result.stderr.count("\n") == 1


def test_no_input_is_written_over(few: Path) -> None:
    before = few.read_bytes()
    result = factx("ledger", str(few), "-o", str(few))
    assert (result.returncode, few.read_bytes()) == (2, before) and "is an input too" in result.stderr


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(few: Path, tmp_path: Path) -> None:
    result = factx("ledger", str(tmp_path / "nowhere.txt"), str(few), "-f", "csv")
    assert result.returncode == 1 and "there is no such file" in result.stderr and "Hama" in result.stdout
    assert factx("ledger", str(tmp_path / "nowhere.txt")).stdout == ""
