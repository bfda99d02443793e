"""Harms: each rule that finds them, its kind, and whom they befall, on drawn parses in both label schemes."""

from __future__ import annotations

import pytest

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.triggers.find import harms
from tests.drawing import draw
from tests.facts.casualties import drawings

FOUND = [
    (drawings.AGENTS, "killed", ("verb of harming", Kind.PEOPLE, ["soldiers"])),
    (drawings.PERHAPS, "died", ("verb of suffering", Kind.PEOPLE, ["miners"])),
    (drawings.LEFT, "dead", ("state of harm", Kind.PEOPLE, ["12"])),
    (drawings.TOLL, "toll", ("toll", Kind.TOLL, ["56"])),
]


@pytest.mark.parametrize("scheme", ["ud", "clear"])
@pytest.mark.parametrize(("drawing", "trigger", "harm"), FOUND)
def test_a_word_tells_a_harm(scheme: str, drawing: dict[str, str], trigger: str, harm: tuple[object, ...]) -> None:
    [token] = [word for word in draw(drawing[scheme]) if word.text == trigger]
    found = [(harm.rule, harm.kind, [noun.text for noun in harm.victims]) for harm in harms(token)]
    assert found == [harm]
