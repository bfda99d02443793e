"""The command line: what each command takes, writes and says, and how it exits."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factx.article import Article
from factx.cli import main
from factx.errors import ArticleError, ModelError
from factx.facts import Facts, kinds
from factx.report import MadeBy, Report
from tests.writers.samples import FACTS, TEXT

FACTX = [sys.executable, "-m", "factx"]


class Canned:
    """An extractor that finds the sample's facts in every article but those that it is told not to like."""

    def __init__(self, model: str | None, only: Collection[str] | None, *_limits_and_extras: int) -> None:
        if model == "nowhere":
            raise ModelError('No pipeline named "nowhere" is installed')
        self.found = Facts(**{kind: getattr(FACTS, kind) for kind in only or kinds()})

    def __call__(self, article: Article) -> Report:
        if "too long" in article.text:
            raise ArticleError(f"{article.source}: too long")
        if "bug" in article.text:
            raise KeyError("bug")
        return Report(article, self.found, MadeBy("0.0", "canned 0.0"))


@pytest.fixture(autouse=True)
def canned(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("factx.cli.work.Extractor", Canned)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT)
    Path("b.txt").write_text(TEXT)
    Path("many.jsonl").write_text('{"id": "1", "text": "One."}\n{"id": "2", "text": "Two."}\n')


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        out, err = capsys.readouterr()
        return int(stop.value.code or 0), out, err

    return call


def ids(text: str) -> list[str]:
    """Give the ids of the articles in JSON Lines."""
    return [json.loads(line)["article"]["id"] for line in text.splitlines()]


def test_extract_shows_tables(run: Any) -> None:
    status, out, err = run("extract", "a.txt", "--published", "15 March 2021")
    assert (status, err) == (0, "")
    assert out.startswith("Flood in Otava\na.txt · published 15 March 2021 · 35 words\n\nTolls  1\n")


def test_several_files_and_lines_give_a_record_each(run: Any) -> None:
    status, out, err = run("extract", "a.txt", "many.jsonl", ".", "--format", "jsonl")
    assert (status, ids(out), err) == (0, ["a", "1", "2", "a", "b", "1", "2"], "")


@pytest.mark.parametrize(
    ("names", "is_array"), [(["a.txt"], False), (["a.txt", "b.txt"], True), (["many.jsonl"], True), (["."], True)]
)
def test_json_is_an_object_for_one_article(names: list[str], is_array: bool, run: Any) -> None:
    _, out, _ = run("extract", *names, "--format", "json")
    assert isinstance(json.loads(out), list) is is_array


@pytest.mark.parametrize("kind", kinds())
def test_each_kind_is_a_command(kind: str, run: Any) -> None:
    _, out, _ = run(kind, "a.txt", "--format", "json")
    _, same, _ = run("extract", "a.txt", "--format", "json", "--only", kind)
    assert (list(json.loads(out)["facts"]), out) == ([kind], same)


def test_only_may_be_repeated_and_hold_several(run: Any) -> None:
    _, out, _ = run("extract", "a.txt", "--only", "dates,quotes", "--only", "Entities", "--format", "json")
    assert list(json.loads(out)["facts"]) == [kind for kind in kinds() if kind in {"dates", "quotes", "entities"}]


def test_the_day_given_stands_over_the_inputs_own(run: Any) -> None:
    Path("old.jsonl").write_text('{"text": "Old.", "published": "1999-01-01"}')
    told = [
        json.loads(run("extract", "old.jsonl", *day, "--format", "json")[1])["article"]
        for day in ([], ["--published", "2020-02-02"])
    ]
    assert [(article["published"], article["published_from"]) for article in told] == [
        ("1999-01-01", "metadata"),
        ("2020-02-02", "option"),
    ]


def test_the_text_is_written_on_request(run: Any) -> None:
    told = [json.loads(run("extract", "a.txt", "--format", "json", *text)[1]) for text in ([], ["--with-text"])]
    assert [record["article"].get("text") for record in told] == [None, TEXT]


@pytest.mark.parametrize("name", ["out.txt", "out.json", "out.jsonl", "out.csv", "OUT.JSON", "plain"])
def test_the_ending_of_a_file_tells_its_format(name: str, run: Any) -> None:
    status, out, err = run("quotes", "a.txt", "--output", name)
    written = Path(name).read_text("utf-8")
    start = {"txt": "Flood", "json": "{\n", "jsonl": '{"schema"', "csv": "article,text"}.get(name.lower()[4:], "Flood")
    assert (status, out, err, written.startswith(start)) == (0, "", "", True)


def test_csv_has_a_row_a_fact(run: Any) -> None:
    _, out, _ = run("quotes", "a.txt", "b.txt", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["article"], row["speaker_name"]) for row in rows] == [("a", "Ana Ruiz"), ("b", "Ana Ruiz")]


@pytest.mark.parametrize("arguments", [[], ["extract"], ["extract", "-"], ["--format", "table"], ["dates"]])
def test_a_pipe_is_read_with_and_without_a_command(
    arguments: list[str], run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    status, out, err = run(*arguments)
    assert (status, out.splitlines()[:2], err) == (
        0,
        ["Flood in Otava", "stdin · day of publication unknown · 35 words"],
        "",
    )


@pytest.mark.parametrize("arguments", [[], ["extract"], ["quotes"]])
def test_nothing_to_read_on_a_terminal_gives_short_help(
    arguments: list[str], run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    status, out, err = run(*arguments)
    assert (status, out, "factx extract story.txt" in err, len(err.splitlines()) < 10) == (2, "", True, True)


def test_a_file_needs_no_command(run: Any) -> None:
    assert run("a.txt")[:2] == run("extract", "a.txt")[:2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "a.txt", "--format", "jsno"], 'no format "jsno"; did you mean "json"? choose from table, json'),
        (["extract", "a.txt", "--only", "quote"], 'no kind of fact "quote"; did you mean "quotes"?'),
        (["extract", "a.txt", "--published", "3/4/2021"], '"3/4/2021" is no day; write it as 2016-07-25'),
        (["extract", "a.txt", "--output", "x.pdf"], "x.pdf ends in none of .txt"),
        (["extract", "a.txt", "--output", "no/where.json"], "no/where.json: cannot be written"),
        (["extract", "a.txt", "--output", ".", "--format", "json"], "is a folder"),
        (["extract", "a.txt", "--output", "a.txt"], "a.txt: is an input too"),
        (["extract", ".", "--output", "b.txt"], "b.txt: is an input too"),
        (["extract", "a.txt", "--format", "csv"], "CSV holds one kind of fact"),
        (["extract", "a.txt", "--model", "nowhere"], 'No pipeline named "nowhere" is installed'),
        (["extract", "a.txt", "--fromat", "json"], "No such option: --fromat"),
        (["quots", "nowhere.txt"], "No such command 'quots'"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_line_and_exits_2(arguments: list[str], message: str, run: Any) -> None:
    status, out, err = run(*arguments)
    assert (status, out, len(err.splitlines()), err.startswith("factx: "), message in err) == (2, "", 1, True, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "bad.txt: is empty"),
        ("too long", "bad.txt: too long"),
        ("a bug", "bad.txt: unexpected KeyError('bug'); please report it"),
    ],
)
def test_a_bad_article_is_named_and_the_rest_is_written(text: str, message: str, run: Any) -> None:
    Path("bad.txt").write_text(text)
    status, out, err = run("extract", "a.txt", "bad.txt", "b.txt", "--format", "jsonl", "--quiet")
    assert (status, ids(out), err) == (1, ["a", "b"], f"factx: {message}\n")


def test_a_file_is_left_alone_when_nothing_could_be_read(run: Any) -> None:
    Path("out.json").write_text("precious")
    status, _, _ = run("extract", "nowhere.txt", "--output", "out.json")
    assert (status, Path("out.json").read_text(), sorted(path.name for path in Path().iterdir())) == (
        1,
        "precious",
        ["a.txt", "b.txt", "many.jsonl", "out.json"],
    )


def test_verbose_tells_what_is_done_and_quiet_leaves_out_warnings(run: Any) -> None:
    Path("old.txt").write_bytes("A café “closed” in Nuuk.\n".encode("cp1252"))
    Path("odd.jsonl").write_text('{"text": "Odd.", "published": "one day"}')
    said = [run("extract", "old.txt", "odd.jsonl", *option)[2] for option in (["--verbose"], [], ["--quiet"])]
    assert ["not UTF-8, read as cp1252" in text for text in said] == [True, False, False]
    assert ['"published" is no day' in text for text in said] == [True, True, False]


def test_schema_and_versions(run: Any) -> None:
    _, schema, _ = run("schema")
    _, versions, _ = run("--version")
    assert list(json.loads(schema)["required"]) == ["schema", "article", "made_by", "facts"]
    assert versions.startswith("factx ") and "spaCy 3." in versions


def test_every_command_has_help(run: Any) -> None:
    _, out, _ = run("--help")
    assert [name for name in ("extract", "schema", *kinds()) if name not in out] == []
    assert [name for name in ("extract", *kinds()) if ".jsonl" not in run(name, "--help")[1]] == []


def test_a_facts_words_reach_the_output_as_they_are(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    [entity] = FACTS.entities
    monkeypatch.setattr(f"{__name__}.FACTS", replace(FACTS, entities=(replace(entity, name="=Ana, “Ruiz”"),)))
    _, out, _ = run("entities", "a.txt", "--format", "csv")
    assert next(csv.DictReader(io.StringIO(out)))["name"] == "=Ana, “Ruiz”"


def test_a_closed_pipe_is_no_error() -> None:
    command = f"{sys.executable} -m factx schema | head -1; exit ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment())
    assert (result.returncode, result.stdout, result.stderr) == (0, "{\n", "")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_interrupt_exits_130_and_says_nothing() -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [*FACTX, "extract", "nowhere.txt", "-"]
    with subprocess.Popen(command, env=environment(), preexec_fn=heed_interrupts, **pipes) as process:
        assert process.stderr is not None
        process.stderr.readline()  # It has said that there is no such file, and waits for text.
        process.send_signal(signal.SIGINT)
        assert (process.wait(30), *process.communicate()) == (130, b"", b"")


def heed_interrupts() -> None:
    """Undo what a shell does to programs that it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def environment() -> dict[str, str]:
    """Let a program that runs in another folder find this factx."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


def test_several_processes_give_the_same_bytes_in_order(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": f"Police said {n + 2} people were hurt."}) for n in range(9)]
    Path("nine.jsonl").write_text("\n".join([*lines, '{"text": ""}']))
    runs = [
        subprocess.run([*FACTX, "extract", "nine.jsonl", "-f", "jsonl", "--jobs", jobs], capture_output=True, text=True)
        for jobs in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout and ids(runs[0].stdout) == [str(n) for n in range(9)]
    assert {(run.returncode, run.stderr) for run in runs} == {(1, "factx: nine.jsonl:10: its text is empty\n")}


def test_a_missing_model_is_told_once_by_many_processes() -> None:
    command = [*FACTX, "extract", "a.txt", "b.txt", "--jobs", "2", "--model", "nowhere"]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stderr.count("nowhere")) == (2, 2)
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("extract", "a.txt"), 2),
        (("extract", "--no-config", "a.txt"), 0),
        (("--help",), 0),
        (("quotes", "--help"), 0),
        (("models",), 0),
        (("config", "--no-config"), 0),
        (("extract", "--", "--no-config"), 2),
    ],
)
def test_a_broken_setting_stops_only_what_reads_articles(run: Any, arguments: tuple[str, ...], status: int) -> None:
    Path("factx.toml").write_text('fromat = "json"\n')
    assert run(*arguments)[0] == status


def test_the_man_page_tells_of_every_command_and_is_sound_roff(run: Any) -> None:
    status, page, err = run("man")
    assert (status, err) == (0, "")
    assert [name for name in ("extract", "schema", "doctor", *kinds()) if f".SS factx {name}\n" not in page] == []
    assert r"\fB\-f, \-\-format NAME\fR" in page and page.count(".nf") == page.count(".fi")
    if shutil.which("groff"):
        checked = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True)
        assert (checked.returncode, checked.stderr) == (0, "")
