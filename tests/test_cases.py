"""Sentences and the facts they state: `cases/<kind>/<question>.toml`, negative cases and known failures included.

A folder is named for the kind of fact that its cases test; a file may name another with ``kind``. A case's `key` says
what is peculiar about it, and makes its address: "casualties/place/at-a-mosque". Its `guards` says which rule it holds
in place, where the file does not. `facts` is the complete list, each compared on the given fields only: text fields by
their words, inner fields by dotted names ("count.value").
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factx import Article, Extractor
from factx.schema import plain

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(FOLDER.rglob("*.toml"))
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+){1,4}")  # two to five words in kebab-case
OPENING = re.compile(r"# .+\n# Stage: (triggers|figures|parts|slots|events|tolls|attribution|names|times)\.\n")


def cases() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give each case with its address and its kind of fact."""
    for path in FILES:
        file = tomllib.loads(path.read_text("utf-8"))
        room = path.relative_to(FOLDER).with_suffix("")
        for case in file["case"]:
            yield f"{room.as_posix()}/{case['key']}", file.get("kind", room.parts[0]), case


def parameters() -> Iterator[Any]:
    """Give each case as a pytest parameter; a known failure is watched (strict xfail)."""
    for address, kind, case in cases():
        marks = [pytest.mark.xfail(strict=True)] if case.get("expect") == "fail" else []
        yield pytest.param(kind, case, marks=marks, id=address)


@pytest.mark.parametrize(("kind", "case"), list(parameters()))
def test_case(kind: str, case: dict[str, Any], extractor: Extractor) -> None:
    report = extractor(Article("case", case["text"], published=case.get("published")))
    found = [plain(fact) for fact in getattr(report.facts, kind)]
    assert [seen(fact, wanted) for fact, wanted in paired(found, case["facts"])] == case["facts"], found


def test_an_address_leads_to_one_case() -> None:
    assert repeated(address for address, _, _ in cases()) == []


def test_a_key_is_a_few_words_in_kebab_case() -> None:
    assert [address for address, _, case in cases() if not KEY.fullmatch(case["key"])] == []


def test_no_sentence_stands_twice() -> None:
    """A text may come again on another day of publication only: there its days are others."""
    assert repeated((kind, case["text"], case.get("published")) for _, kind, case in cases()) == []


def test_a_file_opens_with_its_question_and_its_stage() -> None:
    assert [path.name for path in FILES if not OPENING.match(path.read_text("utf-8"))] == []


def repeated(items: Iterator[Any]) -> list[Any]:
    """Give what comes more than once."""
    return [item for item, times in Counter(items).items() if times > 1]


def paired(
    found: list[dict[str, Any]], wanted: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Pair what was found with what was wanted; what is too much is shown whole."""
    for number, fact in enumerate(found):
        yield fact, wanted[number] if number < len(wanted) else fact


def seen(fact: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Give a fact's view through the fields that a case names; TOML has no null, so "" stands for it."""
    return {field: words(look_up(fact, field)) for field in wanted}


def look_up(fact: dict[str, Any], field: str) -> Any:
    """Follow a dotted field name into a fact."""
    value: Any = fact
    for part in field.split("."):
        value = None if value is None else value[part]
    return value


def words(value: Any) -> Any:
    """Read an excerpt as its words, a list as a list of words, null as ""."""
    if isinstance(value, list):
        return [words(item) for item in value]
    if isinstance(value, dict) and "text" in value:
        return value["text"]
    return "" if value is None else value
