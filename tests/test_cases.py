"""Sentences and the facts they state: `cases/*.toml`, negative cases and known failures included.

A file is named for the kind of fact it tests; a case may name another with ``kind``. `facts` is the complete list, each
compared on the given fields only: text fields by their words, inner fields by dotted names ("count.value").
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factx import Article, Extractor
from factx.schema import plain

FOLDER = Path(__file__).parent / "cases"


def cases() -> Iterator[Any]:
    """Give each case as a pytest parameter; a known failure is watched (strict xfail)."""
    for path in sorted(FOLDER.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["case"], 1):
            marks = [pytest.mark.xfail(strict=True)] if case.get("expect") == "fail" else []
            kind = case.get("kind", path.stem)
            yield pytest.param(kind, case, marks=marks, id=f"{path.stem}-{number}-{case['text'][:40]}")


@pytest.mark.parametrize(("kind", "case"), list(cases()))
def test_case(kind: str, case: dict[str, Any], extractor: Extractor) -> None:
    report = extractor(Article("case", case["text"], published=case.get("published")))
    found = [plain(fact) for fact in getattr(report.facts, kind)]
    assert [seen(fact, wanted) for fact, wanted in paired(found, case["facts"])] == case["facts"], found


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
