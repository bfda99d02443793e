"""Outcomes: a row of traits and some words are all that a new outcome takes."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

import factx.facts
from factx import Article, Extractor
from factx.facts.casualties.outcomes import OUTCOMES, Traits
from factx.facts.casualties.record import Outcome
from factx.facts.casualties.words import lookup
from factx.lexicon import values

CASUALTIES = Path(factx.facts.__file__).parent / "casualties"
ROOMS = ("words", "triggers", "figures", "parts")
SAVED = {"done": ["rescue"], "states": ["rescued"], "events": ["rescue"]}

TOLD = [
    ({}, "A ferry crew rescued 12 sailors near Tarvik on Monday.", ["12"]),
    ({}, "The rescue of 12 sailors took all night.", ["12"]),
    ({"noun_takes_victims": False}, "The rescue of 12 sailors took all night.", []),
    ({}, "A rescued sailor spoke to reporters.", []),
    ({"adjective_tells_alone": True}, "A rescued sailor spoke to reporters.", ["A rescued sailor"]),
    ({}, "The army rescued a town of 900.", []),
    ({"empties_places": True}, "The army rescued a town of 900.", ["900"]),
    ({}, "The crew rescued five people. Three of the victims were guards.", ["five"]),
    ({"makes_victims": True}, "The crew rescued five people. Three of the victims were guards.", ["five", "Three"]),
    ({"needs_clear_patient": True}, "The ferry crew rescued on Monday.", []),
]  # fmt: skip


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Traits]]:
    """The table, with room for a made-up outcome whose words are known."""
    table: dict[str, Traits] = {str(name): traits for name, traits in OUTCOMES.items()}
    for name, module in list(sys.modules.items()):
        if name.startswith("factx.facts.") and hasattr(module, "OUTCOMES"):
            monkeypatch.setattr(module, "OUTCOMES", table)
    monkeypatch.setattr(lookup, "values", _with_rescued)
    lookup._inverted.cache_clear()
    lookup._openings.cache_clear()
    lookup._all_known.cache_clear()
    yield table
    lookup._inverted.cache_clear()
    lookup._openings.cache_clear()
    lookup._all_known.cache_clear()


def _with_rescued(name: str) -> Any:
    if name != "harm":
        return values(name)
    return {table: {**listed, "rescued": SAVED.get(table, [])} for table, listed in values(name).items()}


@pytest.mark.parametrize(("traits", "text", "counts"), TOLD)
def test_a_row_says_how_a_new_outcome_is_read(
    extractor: Extractor, added: dict[str, Traits], traits: dict[str, Any], text: str, counts: list[str]
) -> None:
    added["rescued"] = Traits(**traits)
    found = extractor(Article("new", text)).facts.casualties
    assert [(casualty.outcome, casualty.count.text) for casualty in found] == [("rescued", count) for count in counts]


def test_every_outcome_has_a_row() -> None:
    assert set(OUTCOMES) == set(get_args(Outcome))


@pytest.mark.parametrize("room", ROOMS)
def test_no_rule_lists_outcomes(room: str) -> None:
    names = set(get_args(Outcome))
    for path in (CASUALTIES / room).rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        for node in (node for node in nodes if isinstance(node, ast.Set | ast.Tuple | ast.List)):
            members = node.elts
            listed = [part.value for part in members if isinstance(part, ast.Constant) and part.value in names]
            assert len(listed) < 2, f"{path.name}:{node.lineno} lists outcomes; ask OUTCOMES for a trait"
